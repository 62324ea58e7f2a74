package sello.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.QueryReader;
import sello.reports.text.Language;
import sello.reports.text.Texts;

/** What a parameter may be, for the OpenAPI document. */
final class ParameterSchema {
  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> YES_NO = Map.of("type", "boolean", "default", false);

  private ParameterSchema() {}

  static Map<String, Object> inPath(String name) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "path");
    parameter.put("required", true);
    parameter.put("description", description(name, true));
    parameter.put("schema", TEXT);
    return parameter;
  }

  /** A query parameter of an address that answers with some media types. */
  static Map<String, Object> inQuery(String name, List<String> mediaTypes) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "query");
    parameter.put("required", false);
    if (name.equals(OpenApi.FILTERS)) {
      parameter.put("style", "form");
      parameter.put("explode", true);
    }
    parameter.put("description", description(name, false));
    parameter.put("schema", schema(name, mediaTypes));
    return parameter;
  }

  private static Map<String, Object> schema(String name, List<String> mediaTypes) {
    return switch (name) {
      case OpenApi.FILTERS -> Map.of("type", "object", "additionalProperties", TEXT);
      case "format" -> oneOf(formats(mediaTypes), Exports.JSON.name());
      case "lang" -> oneOf(Texts.codes(), Language.ENGLISH);
      case "labels" -> oneOf(List.of("codes", "both"), "codes");
      case "bom", SavedName.DOWNLOAD, TimeTravel.INCLUDE_HISTORY, SchoolQuestionReader.ENDED ->
          YES_NO;
      case "last", "recent" -> wholeNumber(1000);
      case SchoolQuestionReader.PAGE, "limit" -> wholeNumber(QueryReader.MOST_ROWS);
      default -> TEXT;
    };
  }

  /** Two formats may share a media type: it is then among them twice. */
  private static List<String> formats(List<String> mediaTypes) {
    List<String> left = new ArrayList<>(mediaTypes);
    return Exports.ALL.stream()
        .filter(export -> left.remove(export.mediaType()))
        .map(Export::name)
        .toList();
  }

  private static Map<String, Object> oneOf(List<String> words, String standard) {
    return Map.of("type", "string", "enum", words, "default", standard);
  }

  private static Map<String, Object> wholeNumber(int most) {
    return Map.of("type", "integer", "minimum", 1, "maximum", most);
  }

  private static String description(String name, boolean isInPath) {
    return Texts.english().say(text(name, isInPath)).replace('`', '\'');
  }

  /** The key of the words that say what a parameter does. */
  static String text(String name, boolean isInPath) {
    return "parameter." + (isInPath ? "path." : "") + name;
  }
}

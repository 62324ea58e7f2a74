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
    return Map.of("name", name, "in", "path", "required", true, "schema", TEXT);
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
    parameter.put("description", description(name));
    parameter.put("schema", schema(name, mediaTypes));
    return parameter;
  }

  private static Map<String, Object> schema(String name, List<String> mediaTypes) {
    return switch (name) {
      case OpenApi.FILTERS -> Map.of("type", "object", "additionalProperties", TEXT);
      case "format" -> oneOf(formats(mediaTypes), Exports.JSON.name());
      case "lang" -> oneOf(Texts.codes(), Language.ENGLISH);
      case "labels" -> oneOf(List.of("codes", "both"), "codes");
      case "bom", "download", TimeTravel.INCLUDE_HISTORY -> YES_NO;
      case "last", "recent" -> wholeNumber(1000);
      case "limit" -> wholeNumber(QueryReader.MOST_ROWS);
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

  private static String description(String name) {
    return switch (name) {
      case OpenApi.FILTERS ->
          "Each field of the table's key or attributes: a value, several between commas,"
              + " or a range a..b with ends included";
      case "format" -> "The format; else the Accept header chooses";
      case "download" -> "Sends a file name";
      case "last" -> "The rows of the latest values of the time field";
      case "recent" -> "The latest rows of each series in which 'measure' has a value";
      case "measure" -> "The measure that 'recent' looks at; or the measure to follow";
      case "select" -> "These measures, with their flags; keys are always kept";
      case "sort" -> "Columns to sort by, each with - for descending; the key breaks ties";
      case "limit" -> "The most rows of a page; without it the answer is whole";
      case "after" -> "The token of the last row of the page before";
      case "labels" -> "both: a column of labels after each coded field of the key";
      case "lang" -> "Language of labels; else the Accept-Language header chooses";
      case "bom" -> "Begins CSV with a byte order mark, for spreadsheets";
      case "release" -> "Id of a release; else the latest";
      case TimeTravel.AS_OF ->
          "A day, or a moment with its zone: the answer of the release that was current then";
      case TimeTravel.UPDATED_AFTER ->
          "A day, or a moment with its zone: only rows that differ from the release current then,"
              + " with what to do to a copy: R replaces or adds, D deletes";
      case TimeTravel.INCLUDE_HISTORY ->
          "Every distinct value a row ever had, with release, valid_from and valid_to";
      case "table" -> "The table whose figures are listed; without it the answer is a summary";
      case "query" -> "Words that a table must mention";
      default -> "See the description of the address";
    };
  }
}

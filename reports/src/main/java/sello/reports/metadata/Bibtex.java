package sello.reports.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A reference as BibTeX, with the entry {@code @dataset} that biblatex knows. */
public final class Bibtex {
  private static final Map<String, String> ESCAPED =
      Map.of(
          "\\", "\\textbackslash{}",
          "{", "\\{",
          "}", "\\}",
          "%", "\\%",
          "&", "\\&",
          "#", "\\#",
          "$", "\\$",
          "_", "\\_",
          "~", "\\textasciitilde{}",
          "^", "\\textasciicircum{}");

  private Bibtex() {}

  public static String of(Reference reference) {
    Map<String, String> fields = new LinkedHashMap<>();
    // Braces in braces: an organisation has no first name, and a title keeps its capitals.
    fields.put("author", "{Sello}");
    fields.put("title", "{" + escaped(reference.title()) + "}");
    fields.put("year", reference.year());
    fields.put("date", reference.day());
    fields.put("version", escaped(reference.release()));
    fields.put("publisher", "{Sello}");
    reference.address().ifPresent(url -> fields.put("url", url));
    reference.accessed().ifPresent(day -> fields.put("urldate", day));
    reference.sha256().ifPresent(hash -> fields.put("note", "SHA-256 of the CSV: " + hash));
    return fields.entrySet().stream()
        .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining(",\n", "@dataset{" + reference.name() + ",\n", "\n}\n"));
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(letter -> ESCAPED.getOrDefault(letter, letter))
        .collect(Collectors.joining());
  }
}

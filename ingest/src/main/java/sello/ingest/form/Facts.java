package sello.ingest.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines before a header say in the form {@code key: value}. */
final class Facts {
  private static final Pattern FACT =
      Pattern.compile("([^:]{1,40}?)\\s*:\\s*(?!//)(\\S.*)", Pattern.DOTALL);

  private Facts() {}

  static Map<String, String> of(List<Row> before, String delimiter) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Row row : before) {
      Matcher fact = fact(row, delimiter);
      if (fact.matches()) {
        facts.putIfAbsent(fact.group(1).strip(), fact.group(2).strip());
      }
    }
    return facts;
  }

  static boolean isFact(Row row) {
    return fact(row, " ").matches();
  }

  private static Matcher fact(Row row, String delimiter) {
    List<String> filled = row.filled();
    String first = filled.isEmpty() ? "" : filled.get(0);
    boolean standsAlone = first.contains(":");
    return FACT.matcher(
        standsAlone ? String.join(delimiter, filled).replaceFirst(":[;,\\t|]", ":") : "");
  }
}

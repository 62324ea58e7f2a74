package sello.reports.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The rows of a resource held against its Table Schema: types, rules, key, foreign keys. */
final class SchemaReader {
  private static final Map<String, String> FORMS =
      Map.of(
          "string", "(?s).+",
          "integer", "-?(0|[1-9]\\d*)",
          "year", "\\d{4}",
          "number", "-?(0|[1-9]\\d*)(\\.\\d+)?",
          "boolean", "true|false",
          "date", "\\d{4}-\\d\\d-\\d\\d");

  private final JsonNode schema;
  private final String name;
  private final Map<String, List<NamedCsvRecord>> tables;
  private final List<NamedCsvRecord> rows;
  private final List<String> problems;

  SchemaReader(JsonNode resource, Map<String, List<NamedCsvRecord>> tables, List<String> problems) {
    this.schema = resource.get("schema");
    this.name = resource.get("name").asText();
    this.tables = tables;
    this.rows = tables.get(name);
    this.problems = problems;
  }

  void check() {
    List<String> names = texts(schema.get("fields"), "name");
    if (!rows.isEmpty() && !rows.get(0).getHeader().equals(names)) {
      problems.add(name + " has other columns: " + rows.get(0).getHeader());
      return;
    }
    schema.get("fields").forEach(field -> rows.forEach(row -> check(field, row)));
    Set<List<String>> keys = new HashSet<>();
    for (NamedCsvRecord row : rows) {
      List<String> key =
          StreamSupport.stream(schema.get("primaryKey").spliterator(), false)
              .map(part -> row.getField(part.asText()))
              .toList();
      if (!keys.add(key)) {
        problems.add(name + " has two rows " + key);
      }
    }
    schema.path("foreignKeys").forEach(this::checkReference);
  }

  private void check(JsonNode field, NamedCsvRecord row) {
    String column = field.get("name").asText();
    String value = row.getField(column);
    JsonNode rules = field.path("constraints");
    if (value.isEmpty()) {
      if (rules.path("required").asBoolean()) {
        problems.add("%s.%s is missing".formatted(name, column));
      }
    } else if (!value.matches(FORMS.get(field.get("type").asText()))) {
      problems.add("%s.%s is '%s'".formatted(name, column, value));
    } else if (rules.has("minimum") && compare(value, rules.get("minimum")) < 0) {
      problems.add("%s.%s is %s, below its minimum".formatted(name, column, value));
    } else if (rules.has("maximum") && compare(value, rules.get("maximum")) > 0) {
      problems.add("%s.%s is %s, above its maximum".formatted(name, column, value));
    }
  }

  private static int compare(String value, JsonNode limit) {
    return new BigDecimal(value).compareTo(limit.decimalValue());
  }

  private void checkReference(JsonNode foreign) {
    String column = foreign.at("/fields/0").asText();
    String listed = foreign.at("/reference/fields/0").asText();
    Set<String> codes = new HashSet<>();
    tables
        .get(foreign.at("/reference/resource").asText())
        .forEach(row -> codes.add(row.getField(listed)));
    rows.stream()
        .map(row -> row.getField(column))
        .filter(code -> !code.isEmpty() && !codes.contains(code))
        .forEach(
            code ->
                problems.add("%s.%s is %s, which no table lists".formatted(name, column, code)));
  }

  private static List<String> texts(JsonNode all, String member) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.get(member).asText())
        .toList();
  }
}

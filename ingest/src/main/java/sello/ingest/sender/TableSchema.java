package sello.ingest.sender;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Json;
import sello.catalog.Type;
import sello.ingest.Contract;
import sello.ingest.ContractColumn;
import sello.ingest.Publication;
import sello.ingest.RowKey;
import sello.ingest.Rule;

/**
 * The Frictionless Table Schema of a publication's canonical CSV: our column names, codes, ISO
 * dates. A rule that the standard has no word for stands in the field's description.
 */
final class TableSchema {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

  private final Publication publication;
  private final Contract contract;

  TableSchema(Publication publication) {
    this.publication = publication;
    this.contract = publication.contract();
  }

  String json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", PROFILE);
    schema.put("name", contract.publication());
    schema.put("title", publication.spec().title());
    schema.put("description", publication.spec().description());
    schema.put("fields", contract.columns().stream().map(this::field).toList());
    schema.put("missingValues", contract.missingValues());
    putFilled(schema, "primaryKey", primaryKey());
    putFilled(schema, "foreignKeys", foreignKeys());
    try {
      return Json.PRETTY.writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> field(ContractColumn column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().label());
    field.put("title", column.field().title());
    field.put("description", description(column));
    if (column.type() == Type.BOOLEAN) {
      field.put("trueValues", List.of("true", "yes"));
      field.put("falseValues", List.of("false", "no"));
    }
    field.put("constraints", constraints(column));
    return field;
  }

  private static String description(ContractColumn column) {
    String rules = column.rules().stream().map(Rule::text).collect(Collectors.joining("; "));
    return column.field().definition() + (rules.isEmpty() ? "." : ". Must be: " + rules + ".");
  }

  private Map<String, Object> constraints(ContractColumn column) {
    Map<String, Object> constraints = new TreeMap<>();
    constraints.put("required", column.required());
    if (contract.key().alternatives().equals(List.of(List.of(column.name())))
        && contract.key().with().isEmpty()) {
      constraints.put("unique", true);
    }
    for (Rule rule : column.rules()) {
      constraints.putAll(rule.constraints());
    }
    if (column.type() != Type.STRING) {
      constraints.remove("pattern"); // the standard knows patterns of texts only
    }
    return constraints;
  }

  /** Empty where the columns of the key may be empty, or others name the row then. */
  private List<String> primaryKey() {
    RowKey key = contract.key();
    if (key.alternatives().size() != 1) {
      return List.of();
    }
    List<String> names =
        Stream.concat(key.with().stream(), key.alternatives().get(0).stream()).toList();
    boolean isFilled =
        contract.columns().stream()
            .filter(c -> names.contains(c.name()))
            .allMatch(ContractColumn::required);
    return isFilled ? names : List.of();
  }

  private List<Map<String, Object>> foreignKeys() {
    List<Map<String, Object>> keys = new ArrayList<>();
    for (ContractColumn column : contract.columns()) {
      for (Rule rule : column.rules()) {
        if (!rule.codes().isEmpty()) {
          keys.add(foreignKey(column.name(), rule.codes()));
        }
      }
    }
    return keys;
  }

  /** A list is named {@code <publication>.<column>}. */
  private static Map<String, Object> foreignKey(String column, String list) {
    int dot = list.indexOf('.');
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", list.substring(0, dot));
    reference.put("fields", List.of(list.substring(dot + 1)));
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", List.of(column));
    key.put("reference", reference);
    return key;
  }

  private static void putFilled(Map<String, Object> schema, String name, List<?> values) {
    if (!values.isEmpty()) {
      schema.put(name, values);
    }
  }
}

package sello.reports.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.reports.Exports;
import sello.reports.Licence;
import sello.reports.OpenTable;

/**
 * What a CSV file holds, for programs that read it: CSV on the Web.
 *
 * <p>Ref: W3C 2015, Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/tabular-metadata/.
 */
public final class Csvw {
  static final String GUARD =
      "A text of two or more characters that begins with = + - @, a tab or a carriage return has an"
          + " apostrophe before it, so that no spreadsheet takes it for a formula."
          + " A lone sign, such as the bound =, stands as it is.";

  private Csvw() {}

  /** The metadata of all rows of a table as CSV. */
  public static ObjectNode of(OpenTable table, Links links) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    document
        .putArray("@context")
        .add("http://www.w3.org/ns/csvw")
        .addObject()
        .put("@language", "en");
    document.put("url", links.file(table, Exports.CSV));
    document.set("dc:title", texts(table, TableWords::title));
    document.set("dc:description", texts(table, TableWords::description));
    document.put("dc:identifier", links.identifier(table));
    document.put("dc:publisher", "Sello");
    document.putObject("dc:license").put("@id", Licence.ADDRESS);
    document.putArray("notes").addObject().put("rdfs:comment", GUARD);
    dialect(document.putObject("dialect"));
    schema(document.putObject("tableSchema"), table);
    return document;
  }

  private static ArrayNode texts(OpenTable table, Function<TableWords, String> text) {
    ArrayNode texts = Json.MAPPER.createArrayNode();
    for (TableWords words : TableWords.all(table)) {
      texts.addObject().put("@value", text.apply(words)).put("@language", words.language());
    }
    return texts;
  }

  private static void dialect(ObjectNode dialect) {
    dialect.put("encoding", "utf-8").put("delimiter", ",").put("quoteChar", "\"");
    dialect.put("doubleQuote", true).put("header", true).put("headerRowCount", 1);
    dialect.putArray("lineTerminators").add("\n");
  }

  private static void schema(ObjectNode schema, OpenTable table) {
    ArrayNode columns = schema.putArray("columns");
    for (ColumnRule rule : ColumnRule.all(table.spec())) {
      column(columns.addObject(), rule, table);
    }
    ArrayNode key = schema.putArray("primaryKey");
    table.spec().key().forEach(field -> key.add(field.name()));
  }

  private static void column(ObjectNode column, ColumnRule rule, OpenTable table) {
    Field<?> field = rule.field();
    column.put("name", field.name());
    ObjectNode titles = column.putObject("titles");
    for (TableWords words : TableWords.all(table)) {
      // The header line holds the name, so the name is a title in every language.
      titles.putArray(words.language()).add(field.name()).add(words.title(field));
    }
    column.put("dc:description", field.definition());
    if (field.unit() != Unit.NONE) {
      column.put("schema:unitText", field.unit().label());
    }
    datatype(column, rule);
    column.put("required", rule.isRequired());
  }

  private static void datatype(ObjectNode column, ColumnRule rule) {
    ObjectNode datatype = column.putObject("datatype").put("base", base(rule.field()));
    rule.minimum().ifPresent(least -> datatype.put("minimum", least));
    rule.maximum().ifPresent(most -> datatype.put("maximum", most));
    if (rule.field().type() == Type.BOOLEAN) {
      datatype.put("format", "true|false");
    }
  }

  private static String base(Field<?> field) {
    return switch (field.type()) {
      case STRING -> "string";
      case INTEGER, LONG -> field.unit() == Unit.YEAR ? "gYear" : "integer";
      case DOUBLE -> "double";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }
}

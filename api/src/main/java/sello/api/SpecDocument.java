package sello.api;

import java.util.LinkedHashMap;
import java.util.Map;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Type;
import sello.reports.Exports;
import sello.reports.OpenTable;
import sello.reports.Query;
import sello.reports.text.Language;
import sello.reports.text.Texts;

/** A table's Spec as a document: what its fields mean, and which codes they take. */
final class SpecDocument {
  /** An error lists fewer and leads here. */
  private static final int MOST_CODES = 2000;

  private SpecDocument() {}

  /** The table in a list of tables. */
  static Map<String, Object> entry(Texts texts, OpenTable table) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", table.name());
    entry.put("language", texts.knows(table.spec()) ? texts.language().code() : Language.ENGLISH);
    entry.put("title", texts.title(table.spec()));
    entry.put("description", texts.description(table.spec()));
    entry.put("rows", table.entry().rows());
    entry.put("origin", table.release().manifest().origin().label());
    entry.put("links", links(table));
    return entry;
  }

  static Map<String, Object> of(Texts texts, OpenTable table) {
    Spec spec = table.spec();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("release", table.release().id());
    document.putAll(entry(texts, table));
    document.remove("links");
    document.put("tells", texts.tells(spec));
    document.put("tells_not", texts.tellsNot(spec));
    document.put("formula", texts.formula(spec));
    document.put("reference", spec.reference());
    document.put("key", spec.key().stream().map(Field::name).toList());
    document.put("measures", spec.measures().stream().map(m -> m.field().name()).toList());
    document.put(
        "fields", spec.columns().stream().map(field -> field(texts, table, field)).toList());
    document.put("made_from", table.entry().inputs());
    document.put("sources", table.entry().sources());
    document.put("links", links(table));
    return document;
  }

  private static Map<String, Object> field(Texts texts, OpenTable table, Field<?> field) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", field.name());
    entry.put("type", field.type().label());
    entry.put("unit", field.unit().label());
    entry.put("title", texts.title(table.spec(), field));
    entry.put("definition", texts.definition(table.spec(), field));
    entry.put("decimals", field.decimals());
    if (field.type() == Type.STRING && table.spec().dimensions().contains(field)) {
      table.valuesUpTo(MOST_CODES, field).ifPresent(codes -> entry.put("codes", codes));
    }
    return entry;
  }

  private static Map<String, Object> links(OpenTable table) {
    Map<String, Object> links = new LinkedHashMap<>();
    links.put("self", Addresses.table(table));
    links.put("page", table.release().site().of("/tables/" + table.name()));
    links.put("metadata", Addresses.metadata(table));
    Exports.fitFor(Query.everything(table.spec()))
        .forEach(format -> links.put(format, Addresses.data(table) + "?format=" + format));
    return links;
  }
}

package sello.api;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Source;
import sello.catalog.Spec;
import sello.reports.FigureKey;
import sello.reports.OpenTable;
import sello.reports.OriginMark;
import sello.reports.Plain;
import sello.reports.Provenance;
import sello.reports.Row;
import sello.reports.SourceLines;
import sello.reports.Step;
import sello.reports.text.Texts;

/** Where a figure comes from, as a document: the figure, the tables between, the files. */
final class ProvenanceDocument {
  private ProvenanceDocument() {}

  static Map<String, Object> of(Provenance provenance) {
    FigureKey figure = provenance.figure();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("release", figure.table().release().id());
    document.putAll(table(figure.table()));
    OriginMark mark = figure.table().release().mark();
    if (mark.isShown()) {
      document.put("origin", mark.origin().label());
      document.put("notice", mark.words(Texts.english()));
    }
    document.put("query", figure.canonical());
    document.put("limit", figure.limit());
    document.put("row", row(figure.row()));
    document.put("steps", provenance.steps().stream().map(ProvenanceDocument::step).toList());
    document.put("without_rows", provenance.without());
    document.put("sources", provenance.sources().stream().map(ProvenanceDocument::lines).toList());
    document.put("links", links(figure));
    return document;
  }

  private static Map<String, Object> table(OpenTable table) {
    Spec spec = table.spec();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("table", spec.name());
    entry.put("title", spec.title());
    entry.put("formula", spec.formula());
    return entry;
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> entry = table(step.table());
    entry.put("restricted", step.isHidden());
    entry.put("traced", step.ways().stream().map(way -> way(way, step.isHidden())).toList());
    if (!step.isHidden()) {
      entry.put("count", step.count());
    }
    entry.put("rows", step.rows().stream().map(ProvenanceDocument::row).toList());
    return entry;
  }

  private static Map<String, Object> way(Step.Way way, boolean isHidden) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("from", way.from());
    entry.put("rows_where", way.trace().words());
    if (!way.trace().reason().isEmpty()) {
      entry.put("reason", way.trace().reason());
    }
    if (!isHidden) {
      entry.put("count", way.count());
    }
    return entry;
  }

  private static Map<String, @Nullable Object> row(Row row) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    for (Field<?> column : row.columns()) {
      entry.put(
          column.name(), row.value(column.name()).map(ProvenanceDocument::value).orElse(null));
    }
    return entry;
  }

  /** A number as it is written everywhere: shortest, without an exponent. */
  private static Object value(Object value) {
    if (value instanceof Boolean) {
      return value;
    }
    return value instanceof Number ? new RawValue(Plain.text(value)) : Plain.text(value);
  }

  private static Map<String, Object> lines(SourceLines lines) {
    Source source = lines.source();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", source.file());
    entry.put("table", lines.table().name());
    entry.put("publisher", source.publisher());
    entry.put("title", source.title());
    entry.put("url", source.url());
    entry.put("licence", source.licence());
    entry.put("accessed", source.accessed());
    entry.put("kind", source.kind().label());
    entry.put("restricted", lines.isHidden());
    if (!lines.isHidden()) {
      entry.put("bytes", source.bytes());
      entry.put("sha256", source.sha256());
      entry.put("count", lines.count());
    }
    entry.put("lines", lines.lines());
    return entry;
  }

  private static Map<String, String> links(FigureKey figure) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Addresses.provenance(figure));
    links.put("page", Addresses.provenancePage(figure, true));
    links.put("table", Addresses.table(figure.table()));
    links.put("release", Addresses.release(figure.table().release()));
    return links;
  }
}

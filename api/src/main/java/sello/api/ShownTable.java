package sello.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.reports.CodeNames;
import sello.reports.OpenTable;
import sello.reports.Query;
import sello.reports.Row;
import sello.reports.text.Texts;

/**
 * Rows as a page shows them: first what names a row, always in sight, then its figures, each with
 * its interval and flag, then what else describes it. Files keep the order of the Spec.
 *
 * @param caption what the table holds
 * @param keys heads of what names a row
 * @param measures heads of the figures
 * @param attributes heads of the rest
 * @param rows the cells
 * @param flags the flags in use, and what they mean
 */
public record ShownTable(
    String caption,
    List<ShownHead> keys,
    List<ShownHead> measures,
    List<ShownHead> attributes,
    List<ShownRow> rows,
    Map<String, String> flags) {
  /** So many columns beside the key can be read on a sheet of paper that lies across. */
  public static final int ACROSS = 12;

  private static final int UPRIGHT = 8;

  static ShownTable of(Texts texts, OpenTable table, Query query, List<Row> rows) {
    Spec spec = query.spec();
    CodeNames names = CodeNames.of(table, texts);
    List<Field<?>> attributes = new ArrayList<>(spec.attributes());
    attributes.removeIf(field -> names.isName(spec, field));
    List<ShownRow> shown =
        rows.stream()
            .map(
                row ->
                    new ShownRow(
                        spec.key().stream().map(field -> cell(texts, names, row, field)).toList(),
                        query.measures().stream()
                            .map(measure -> ShownCell.of(texts, row, measure))
                            .toList(),
                        attributes.stream().map(field -> cell(texts, names, row, field)).toList(),
                        ""))
            .toList();
    return new ShownTable(
        texts.title(spec),
        heads(texts, spec, spec.key(), true),
        heads(
            texts, spec, query.measures().stream().map(measure -> measure.field()).toList(), false),
        heads(texts, spec, attributes, false),
        shown,
        flags(texts, shown));
  }

  private static ShownCell cell(Texts texts, CodeNames names, Row row, Field<?> field) {
    ShownCell plain = ShownCell.of(texts, row, field);
    return names.of(row, field).map(name -> ShownCell.named(name, plain.text())).orElse(plain);
  }

  private static List<ShownHead> heads(
      Texts texts, Spec spec, List<? extends Field<?>> fields, boolean ofKey) {
    List<ShownHead> heads = new ArrayList<>();
    for (Field<?> field : fields) {
      String look =
          ofKey ? ShownHead.lookOfKey(field) : field.type().isNumber() ? "number" : "text";
      heads.add(ShownHead.of(texts, spec, field, look));
    }
    return heads;
  }

  private static Map<String, String> flags(Texts texts, List<ShownRow> rows) {
    Map<String, String> flags = new LinkedHashMap<>();
    rows.stream()
        .flatMap(row -> row.measures().stream())
        .flatMap(cell -> cell.flag().chars().mapToObj(Character::toString))
        .sorted()
        .forEach(flag -> flags.put(flag, texts.flag(flag)));
    return flags;
  }

  /** The same rows, each with the address of where it comes from. */
  ShownTable from(List<String> addresses) {
    List<ShownRow> from = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      from.add(addresses.isEmpty() ? rows.get(i) : rows.get(i).from(addresses.get(i)));
    }
    return new ShownTable(caption, keys, measures, attributes, from, flags);
  }

  public boolean hasOrigins() {
    return rows.stream().anyMatch(row -> !row.origin().isEmpty());
  }

  /** What the flags of a cell mean. */
  public String meaningOf(String flag) {
    return String.join(
        "; ",
        flag.chars()
            .mapToObj(Character::toString)
            .map(one -> flags.getOrDefault(one, ""))
            .toList());
  }

  /** Columns beside the key. */
  public int columns() {
    return measures.size() + attributes.size();
  }

  /** Whether a sheet of paper cannot hold all columns; the page says so on it. */
  public boolean isCutOnPaper() {
    return columns() > ACROSS;
  }

  /** How the table lies on paper. */
  public String sheet() {
    if (isCutOnPaper()) {
      return "across cut-on-paper";
    }
    return columns() > UPRIGHT ? "across" : "";
  }
}

package sello.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * What is asked of a table: which rows, which measures, in which order, how much of it and in which
 * words. It was checked against the Spec when it was read.
 *
 * @param spec of the table
 * @param filters conditions that must all hold
 * @param measures the measures asked for, in the order of the Spec; keys and attributes always come
 * @param sort order; the key breaks ties
 * @param latest which points in time
 * @param page the part that is taken
 * @param wording how it is written
 */
public record Query(
    Spec spec,
    List<Filter> filters,
    List<Measure> measures,
    List<SortOrder> sort,
    Latest latest,
    Page page,
    Wording wording) {

  public Query {
    sort = SortOrder.isKeyOrder(sort, spec) ? List.of() : sort;
  }

  /** Every row and column of a table, in key order. */
  public static Query everything(Spec spec) {
    return where(spec, List.of());
  }

  /** Every column of the rows that fulfil conditions, in key order. */
  static Query where(Spec spec, List<Filter> filters) {
    return new Query(
        spec, filters, spec.measures(), List.of(), Latest.ALL_TIMES, Page.WHOLE, Wording.PLAIN);
  }

  /** The same rows with only some of the figures. */
  public Query showing(List<Measure> some) {
    return new Query(spec, filters, some, sort, latest, page, wording);
  }

  Query with(Page other) {
    return new Query(spec, filters, measures, sort, latest, other, wording);
  }

  /** The columns of the answer: they depend on the Spec and on {@code select} alone. */
  public List<Field<?>> columns() {
    if (measures.equals(spec.measures())) {
      return KnownColumns.of(spec);
    }
    return Stream.concat(
            spec.dimensions().stream(),
            measures.stream().flatMap(measure -> KnownColumns.of(measure).stream()))
        .<Field<?>>map(f -> f)
        .toList();
  }

  /** The whole order of the rows: no two are equal in it. */
  List<SortOrder> order() {
    List<Field<?>> sorted = sort.stream().<Field<?>>map(SortOrder::field).toList();
    return Stream.concat(
            sort.stream(),
            spec.key().stream()
                .filter(field -> !sorted.contains(field))
                .map(field -> new SortOrder(field, false)))
        .toList();
  }

  /** Whether it is asked for every row, in key order. */
  public boolean isEverything() {
    return equals(everything(spec));
  }

  /** What it asks, whatever the page and the words: sorted by name, values in code order. */
  private Map<String, String> question() {
    Map<String, String> all = new TreeMap<>(latest.parameters());
    filters.forEach(filter -> all.put(filter.field().name(), filter.text()));
    if (!measures.equals(spec.measures())) {
      all.put("select", measures.stream().map(m -> m.field().name()).collect(joining()));
    }
    if (!sort.isEmpty()) {
      all.put("sort", sort.stream().map(SortOrder::text).collect(joining()));
    }
    return all;
  }

  /** Its parameters sorted by name, values in code order, defaults left out. */
  public Map<String, String> parameters() {
    Map<String, String> all = new TreeMap<>(question());
    all.putAll(page.parameters());
    all.putAll(wording.parameters());
    return all;
  }

  /** The canonical query string, without a question mark: the name of this question. */
  public String canonical() {
    return canonical(Map.of());
  }

  /** The canonical query string with further parameters in their place. */
  public String canonical(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(parameters());
    all.putAll(more);
    return encoded(all);
  }

  /** The name of the rows that are walked through page by page. */
  String walk() {
    return encoded(question());
  }

  private static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",").replace("+", "%20");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(",");
  }
}

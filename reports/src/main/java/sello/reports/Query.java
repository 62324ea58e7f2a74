package sello.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * What is asked of a table: which rows, which measures, in which order. It was checked against the
 * Spec when it was read.
 *
 * @param spec of the table
 * @param filters conditions that must all hold
 * @param measures the measures asked for, in the order of the Spec; keys and attributes always come
 * @param sort order; the key breaks ties
 * @param last only the rows of so many latest values of the time field
 */
public record Query(
    Spec spec,
    List<Filter> filters,
    List<Measure> measures,
    List<SortOrder> sort,
    OptionalInt last) {

  /** Every row and column of a table, in key order. */
  public static Query everything(Spec spec) {
    return new Query(spec, List.of(), spec.measures(), List.of(), OptionalInt.empty());
  }

  /** The columns of the answer: they depend on the Spec and on {@code select} alone. */
  public List<Field<?>> columns() {
    return Stream.concat(
            spec.dimensions().stream(), measures.stream().flatMap(m -> m.columns().stream()))
        .<Field<?>>map(f -> f)
        .toList();
  }

  /** Whether it is asked for every row, in key order. */
  public boolean isEverything() {
    return equals(everything(spec));
  }

  /** Its parameters sorted by name, values in code order, defaults left out. */
  public Map<String, String> parameters() {
    Map<String, String> all = new TreeMap<>();
    filters.forEach(filter -> all.put(filter.field().name(), filter.text()));
    if (!measures.equals(spec.measures())) {
      all.put("select", measures.stream().map(m -> m.field().name()).collect(joining()));
    }
    if (!sort.isEmpty()) {
      all.put("sort", sort.stream().map(SortOrder::text).collect(joining()));
    }
    last.ifPresent(n -> all.put("last", Integer.toString(n)));
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
    return all.entrySet().stream()
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

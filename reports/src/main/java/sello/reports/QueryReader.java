package sello.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/** Reads a caller's parameters as a query, and refuses what the table cannot answer. */
public final class QueryReader {
  /** The parameters that every table knows beside its own fields. */
  public static final List<String> OWN =
      List.of(
          "last", "recent", "measure", "select", "sort", "limit", "after", "labels", "lang", "bom");

  /** What the addresses of a table know beside that: how its answer is sent. */
  private static final List<String> OF_ADDRESSES = List.of("format", "download");

  /** The most rows of a page; an answer that is not paged has no limit. */
  public static final int MOST_ROWS = 1_000_000;

  private final OpenTable table;
  private final Spec spec;

  QueryReader(OpenTable table) {
    this.table = table;
    this.spec = table.spec();
  }

  Query read(Map<String, List<String>> parameters) {
    parameters.forEach(this::checkName);
    Given given = new Given(parameters);
    List<Filter> filters =
        spec.dimensions().stream()
            .filter(field -> given.has(field.name()))
            .map(field -> new FilterReader(table, field).read(given.list(field.name())))
            .toList();
    Query all =
        new Query(
            spec,
            filters,
            measures(given.list("select")),
            sort(given.list("sort")),
            new LatestReader(spec, given).read(),
            Page.WHOLE,
            Wording.read(given));
    return all.with(page(all, given));
  }

  private void checkName(String name, List<String> values) {
    List<String> known = parameters(spec);
    if (!known.contains(name)) {
      String detail = "%s has no parameter '%s'.".formatted(spec.name(), name);
      throw Problem.of(ProblemType.UNKNOWN_PARAMETER, detail)
          .about(name, String.join(",", values))
          .allowing(Stream.concat(known.stream(), OF_ADDRESSES.stream()).toList())
          .refusal();
    }
  }

  private List<Measure> measures(List<String> names) {
    List<String> known = spec.measures().stream().map(m -> m.field().name()).toList();
    names.forEach(name -> requireField("select", name, known));
    return names.isEmpty()
        ? spec.measures()
        : spec.measures().stream().filter(m -> names.contains(m.field().name())).toList();
  }

  private List<SortOrder> sort(List<String> texts) {
    List<SortOrder> sort = texts.stream().map(this::sortOrder).toList();
    Set<Field<?>> seen = new HashSet<>();
    for (SortOrder order : sort) {
      if (!seen.add(order.field())) {
        throw Given.malformed(
            "sort", String.join(",", texts), "names " + order.field().name() + " twice");
      }
    }
    return sort;
  }

  private SortOrder sortOrder(String text) {
    boolean descending = text.startsWith("-");
    String name = descending ? text.substring(1) : text;
    requireField("sort", name, spec.columns().stream().map(Field::name).toList());
    return new SortOrder(spec.column(name).orElseThrow(), descending);
  }

  private void requireField(String parameter, String name, List<String> known) {
    if (!known.contains(name)) {
      throw unknownField(spec, parameter, name, known);
    }
  }

  static Refusal unknownField(Spec spec, String parameter, String name, List<String> known) {
    String what = parameter.equals("sort") ? "column" : "measure";
    String detail = "%s has no %s '%s'.".formatted(spec.name(), what, name);
    return Problem.of(ProblemType.UNKNOWN_FIELD, detail)
        .about(parameter, name)
        .allowing(known)
        .refusal();
  }

  private Page page(Query all, Given given) {
    OptionalInt limit =
        given.wholeNumber("limit", MOST_ROWS).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new Page(limit, given.single("after").map(text -> token(all, text)));
  }

  private PageToken token(Query all, String text) {
    List<Field<?>> order = all.order().stream().<Field<?>>map(SortOrder::field).toList();
    return PageToken.read(table.walk(all), order, text)
        .orElseThrow(
            () ->
                Given.malformed(
                    "after", text, "is no token that this release gave for this question"));
  }

  /** Every parameter that a table takes. */
  static List<String> parameters(Spec spec) {
    List<String> all = new ArrayList<>(spec.dimensions().stream().map(Field::name).toList());
    all.addAll(OWN);
    return all;
  }
}

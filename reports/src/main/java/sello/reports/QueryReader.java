package sello.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/** Reads a caller's parameters as a query, and refuses what the table cannot answer. */
final class QueryReader {
  /** The parameters that every table knows beside its own fields. */
  static final List<String> OWN = List.of("last", "select", "sort");

  private static final int MOST_LAST = 1000;

  private final OpenTable table;
  private final Spec spec;

  QueryReader(OpenTable table) {
    this.table = table;
    this.spec = table.spec();
  }

  Query read(Map<String, List<String>> parameters) {
    parameters.forEach(this::checkName);
    List<Filter> filters =
        spec.dimensions().stream()
            .filter(field -> parameters.containsKey(field.name()))
            .map(field -> filter(field, values(parameters, field.name())))
            .toList();
    return new Query(
        spec,
        filters,
        measures(values(parameters, "select")),
        values(parameters, "sort").stream().map(this::sortOrder).toList(),
        last(parameters.getOrDefault("last", List.of())));
  }

  private void checkName(String name, List<String> values) {
    List<String> known = parameters(spec);
    if (!known.contains(name)) {
      String detail = "%s has no parameter '%s'.".formatted(spec.name(), name);
      throw Problem.of(ProblemType.UNKNOWN_PARAMETER, detail)
          .about(name, String.join(",", values))
          .allowing(known)
          .refusal();
    }
  }

  /** The values of a parameter: between commas, and once more for each time it is repeated. */
  private static List<String> values(Map<String, List<String>> parameters, String name) {
    List<String> all =
        parameters.getOrDefault(name, List.of()).stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .toList();
    if (all.contains("")) {
      throw malformed(name, "", "has an empty value");
    }
    return all;
  }

  private Filter filter(Field<?> field, List<String> values) {
    return new FilterReader(table, field).read(values);
  }

  private List<Measure> measures(List<String> names) {
    List<String> known = spec.measures().stream().map(m -> m.field().name()).toList();
    names.forEach(name -> requireField("select", name, known));
    return names.isEmpty()
        ? spec.measures()
        : spec.measures().stream().filter(m -> names.contains(m.field().name())).toList();
  }

  private SortOrder sortOrder(String text) {
    boolean descending = text.startsWith("-");
    String name = descending ? text.substring(1) : text;
    requireField("sort", name, spec.columns().stream().map(Field::name).toList());
    return new SortOrder(spec.column(name).orElseThrow(), descending);
  }

  private void requireField(String parameter, String name, List<String> known) {
    if (!known.contains(name)) {
      String what = parameter.equals("select") ? "measure" : "column";
      throw Problem.of(
              ProblemType.UNKNOWN_FIELD, "%s has no %s '%s'.".formatted(spec.name(), what, name))
          .about(parameter, name)
          .allowing(known)
          .refusal();
    }
  }

  private OptionalInt last(List<String> given) {
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    if (TimeField.of(spec).isEmpty()) {
      String detail = "%s has no edition or year in its key, so no 'last'.".formatted(spec.name());
      throw Problem.of(ProblemType.UNKNOWN_FIELD, detail).about("last", given.get(0)).refusal();
    }
    Optional<Integer> number = given.size() == 1 ? wholeNumber(given.get(0)) : Optional.empty();
    return OptionalInt.of(
        number.orElseThrow(
            () ->
                malformed("last", String.join(",", given), "is not one whole number, 1 to 1000")));
  }

  private static Optional<Integer> wholeNumber(String text) {
    return text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= MOST_LAST
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  static Refusal malformed(String parameter, String value, String why) {
    String shown = value.isEmpty() ? parameter : parameter + " '" + value + "'";
    return Problem.of(ProblemType.MALFORMED_PARAMETER, shown + " " + why + ".")
        .about(parameter, value)
        .refusal();
  }

  /** Every parameter that a table takes. */
  static List<String> parameters(Spec spec) {
    List<String> all = new ArrayList<>(spec.dimensions().stream().map(Field::name).toList());
    all.addAll(OWN);
    return all;
  }
}

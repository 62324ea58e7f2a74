package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Type;

/** Reads a caller's parameters as the one row that they name. A value is read whole, commas too. */
final class FigureKeyReader {
  /** In a table of more rows the values of a field are too many to look for a likely one. */
  private static final long MOST_ROWS_COMPARED = 50_000;

  private final OpenTable table;
  private final Spec spec;

  FigureKeyReader(OpenTable table) {
    this.table = table;
    this.spec = table.spec();
  }

  FigureKey read(Map<String, List<String>> parameters) {
    parameters.forEach(this::checkName);
    Optional<Measure> measure = single(parameters, "measure").map(this::measure);
    int limit = single(parameters, "limit").map(FigureKeyReader::limit).orElse(FigureKey.LIMIT);
    List<Filter> filters = new ArrayList<>();
    for (Field<?> field : spec.key()) {
      single(parameters, field.name())
          .ifPresent(text -> filters.add(new Filter.AnyOf(field, List.of(parsed(field, text)))));
    }
    Answer answer = table.ask(Query.where(spec, filters));
    if (answer.count() > 1) {
      throw incomplete(answer);
    }
    return answer.first(1).stream()
        .findFirst()
        .map(row -> new FigureKey(table, row, measure, limit))
        .orElseThrow(() -> missing(filters));
  }

  /** Every parameter that names a figure of a table. */
  private List<String> parameters() {
    return Stream.concat(spec.key().stream().map(Field::name), Stream.of("measure", "limit"))
        .toList();
  }

  private void checkName(String name, List<String> values) {
    if (!parameters().contains(name)) {
      String detail = "The key of %s has no field '%s'.".formatted(spec.name(), name);
      throw Problem.of(ProblemType.UNKNOWN_PARAMETER, detail)
          .about(name, String.join(",", values))
          .allowing(parameters())
          .refusal();
    }
  }

  private static Optional<String> single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw Given.malformed(name, String.join(",", values), "is given more than once");
    }
    if (values.contains("")) {
      throw Given.malformed(name, "", "has an empty value");
    }
    return values.stream().findFirst();
  }

  private static Object parsed(Field<?> field, String text) {
    try {
      return field.type().parse(text);
    } catch (IllegalArgumentException e) {
      throw Given.malformed(field.name(), text, String.valueOf(e.getMessage()));
    }
  }

  private static int limit(String text) {
    if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > FigureKey.MOST) {
      throw Given.malformed("limit", text, "is not one whole number, 1 to 1000");
    }
    return Integer.parseInt(text);
  }

  private Measure measure(String name) {
    List<String> known = spec.measures().stream().map(m -> m.field().name()).toList();
    return spec.measures().stream()
        .filter(m -> m.field().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.UNKNOWN_FIELD,
                        "%s has no measure '%s'.".formatted(spec.name(), name))
                    .about("measure", name)
                    .allowing(known)
                    .refusal());
  }

  private Refusal incomplete(Answer answer) {
    List<Field<?>> given = answer.query().filters().stream().<Field<?>>map(Filter::field).toList();
    List<String> open =
        spec.key().stream().filter(f -> !given.contains(f)).map(Field::name).toList();
    String detail =
        "What is given names %,d rows of %s; an answer is about one. Add: %s."
            .formatted(answer.count(), spec.name(), String.join(", ", open));
    Problem problem = Problem.of(ProblemType.INCOMPLETE_KEY, detail).about(open.get(0), "");
    return problem.allowing(open).refusal();
  }

  /** A value that the table does not know is named; else the values exist, but not together. */
  private Refusal missing(List<Filter> filters) {
    if (table.entry().rows() <= MOST_ROWS_COMPARED) {
      filters.stream()
          .filter(filter -> filter.field().type() == Type.STRING)
          .forEach(filter -> new FilterReader(table, filter.field()).check(filter.text()));
    }
    String key =
        filters.stream()
            .map(f -> f.field().name() + "=" + f.text())
            .collect(Collectors.joining(", "));
    String detail = "%s has no row with %s.".formatted(spec.name(), key);
    return Problem.of(ProblemType.NOT_FOUND, detail).refusal();
  }
}

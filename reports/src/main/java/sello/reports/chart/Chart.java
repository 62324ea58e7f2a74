package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.TimeField;
import sello.reports.text.Texts;

/**
 * A table and which field goes where. Data, not code.
 *
 * @param name last part of its address
 * @param kind how it is drawn
 * @param table the table that holds the numbers
 * @param along the field along which it runs
 * @param apart the field whose values are drawn apart: a line, a shape each
 * @param measures the figures that can be drawn; the first unless a caller wants another
 * @param fixed parameters that hold unless a caller gives others
 * @param besideEurope whether Europe is drawn beside the countries that are asked for
 * @param series the series of {@code breaks} that it belongs to
 */
public record Chart(
    String name,
    ChartKind kind,
    Spec table,
    Field<?> along,
    Optional<Field<?>> apart,
    List<Measure> measures,
    Map<String, String> fixed,
    boolean besideEurope,
    String series) {

  /** The parameter that chooses a figure. */
  public static final String MEASURE = "measure";

  /** The parameter that chooses a place which stands out among the others. */
  public static final String HIGHLIGHT = "highlight";

  public Chart {
    measures = List.copyOf(measures);
    fixed = Map.copyOf(fixed);
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("Chart %s draws no figure.".formatted(name));
    }
    for (Field<?> field : Stream.concat(Stream.of(along), apart.stream()).toList()) {
      if (table.column(field.name()).isEmpty()) {
        throw new IllegalArgumentException(
            "Chart %s: table %s has no field %s.".formatted(name, table.name(), field.name()));
      }
    }
  }

  /** The figure that a caller wants, else the first. */
  public Measure measure(Map<String, List<String>> given) {
    List<String> wanted = given.getOrDefault(MEASURE, List.of());
    if (wanted.isEmpty()) {
      return measures.get(0);
    }
    String name = String.join(",", wanted);
    return measures.stream()
        .filter(measure -> measure.field().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.UNKNOWN_FIELD,
                        "Chart %s draws no measure '%s'.".formatted(this.name, name))
                    .about(MEASURE, name)
                    .allowing(measures.stream().map(m -> m.field().name()).toList())
                    .refusal());
  }

  /** The place that a caller wants to stand out: one of those along which the chart runs. */
  Optional<String> highlighted(OpenTable table, Map<String, List<String>> given) {
    Optional<String> wanted =
        Optional.ofNullable(given.get(HIGHLIGHT)).map(codes -> String.join(",", codes));
    wanted
        .filter(code -> !canHighlight(table, code))
        .ifPresent(
            code -> {
              throw Problem.of(
                      ProblemType.UNKNOWN_VALUE,
                      "Chart %s has no place '%s' that could stand out.".formatted(name, code))
                  .about(HIGHLIGHT, code)
                  .allowing(kind.highlights() ? table.values(along) : List.of())
                  .refusal();
            });
    return wanted;
  }

  /** Whether a place can stand out among the others. */
  public boolean canHighlight(OpenTable table, String code) {
    return kind.highlights() && table.values(along).contains(code);
  }

  /**
   * What the table is asked for: a caller's parameters, the fixed ones that the caller did not
   * give, and Europe where it is drawn beside others.
   */
  public Map<String, List<String>> parameters(Map<String, List<String>> given) {
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    all.remove(MEASURE);
    all.remove(HIGHLIGHT);
    fixed.forEach((parameter, value) -> all.putIfAbsent(parameter, List.of(value)));
    if (besideEurope) {
      all.computeIfPresent(Fields.COUNTRY_CODE.name(), (parameter, codes) -> withEurope(codes));
    }
    return all;
  }

  private static List<String> withEurope(List<String> codes) {
    List<String> all =
        new ArrayList<>(codes.stream().flatMap(c -> Stream.of(c.split(",", -1))).toList());
    if (!all.contains(Fields.EUROPE)) {
      all.add(Fields.EUROPE);
    }
    return List.of(String.join(",", all));
  }

  /** The edition or year that is drawn alone; empty where the chart runs along the time. */
  public Optional<Field<?>> period() {
    return TimeField.of(table).filter(time -> !time.equals(along) && !isApart(time));
  }

  private boolean isApart(Field<?> field) {
    return apart.filter(field::equals).isPresent();
  }

  /** What is drawn, for people; where there is a choice the title names the figure. */
  public String title(Measure measure, Texts texts) {
    String key = "chart." + name;
    return measures.size() == 1
        ? texts.say(key)
        : texts.say(key, MEASURE, texts.title(table, measure.field()));
  }
}

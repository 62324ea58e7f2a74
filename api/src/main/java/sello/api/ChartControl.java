package sello.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.OpenTable;
import sello.reports.chart.Chart;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/**
 * What a reader can choose about a chart.
 *
 * @param parameter of the address
 * @param title what is chosen
 * @param isMany whether several can be
 * @param isUsual whether the address leaves it to the chart
 * @param choices what there is
 */
public record ChartControl(
    String parameter, String title, boolean isMany, boolean isUsual, List<Choice> choices) {
  private static final int MOST_CHOICES = 120;

  /** A value of the parameter. */
  public record Choice(String value, String name, boolean isChosen) {}

  /** How many are chosen. */
  public long chosen() {
    return choices.stream().filter(Choice::isChosen).count();
  }

  static List<ChartControl> all(AskedChart asked, DrawnChart drawn, Texts texts) {
    List<ChartControl> controls = new ArrayList<>();
    Chart chart = asked.chart();
    if (chart.measures().size() > 1) {
      controls.add(measure(drawn, asked, texts));
    }
    OpenTable table = drawn.answer().table();
    CodeNames names = CodeNames.of(table, texts);
    for (Field<?> field : chart.table().key()) {
      if (isChosen(chart, field)) {
        of(asked, drawn, table, field, names, texts).ifPresent(controls::add);
      }
    }
    return controls;
  }

  /** Countries are chosen wherever they stand; other fields where one value is drawn alone. */
  private static boolean isChosen(Chart chart, Field<?> field) {
    return field.name().equals(Fields.COUNTRY_CODE.name()) || !isDrawn(chart, field);
  }

  private static boolean isDrawn(Chart chart, Field<?> field) {
    return field.equals(chart.along()) || chart.apart().filter(field::equals).isPresent();
  }

  private static ChartControl measure(DrawnChart drawn, AskedChart asked, Texts texts) {
    return new ChartControl(
        Chart.MEASURE,
        texts.say("chart.measure"),
        false,
        !asked.given().containsKey(Chart.MEASURE),
        asked.chart().measures().stream()
            .map(
                measure ->
                    new Choice(
                        measure.field().name(),
                        texts.title(asked.chart().table(), measure.field()),
                        measure.equals(drawn.measure())))
            .toList());
  }

  private static Optional<ChartControl> of(
      AskedChart asked,
      DrawnChart drawn,
      OpenTable table,
      Field<?> field,
      CodeNames names,
      Texts texts) {
    List<String> values = table.valuesUpTo(MOST_CHOICES, field).orElse(List.of());
    if (values.size() < 2) {
      return Optional.empty();
    }
    Chart chart = asked.chart();
    Set<String> chosen = chosen(drawn, field);
    boolean isTime = chart.period().filter(field::equals).isPresent();
    boolean isMany = isDrawn(chart, field) || (isTime && chart.kind().periods() > 1);
    Stream<Choice> choices =
        values.stream()
            .map(
                value ->
                    new Choice(
                        value, names.of(field, value).orElse(value), chosen.contains(value)));
    Comparator<Choice> order =
        isTime
            ? Comparator.comparing(Choice::value).reversed()
            : Comparator.comparing(Choice::name, texts.alphabet());
    return Optional.of(
        new ChartControl(
            field.name(),
            texts.title(chart.table(), field),
            isMany,
            !asked.given().containsKey(field.name()),
            choices.sorted(order).toList()));
  }

  private static Set<String> chosen(DrawnChart drawn, Field<?> field) {
    String asked = drawn.answer().query().parameters().getOrDefault(field.name(), "");
    return Stream.of(asked.split(",", -1)).collect(Collectors.toSet());
  }
}

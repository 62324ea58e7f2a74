package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineAreaStyle;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.coord.AxisNameTextStyle;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.origin.coord.cartesian.AxisOption;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.catalog.Field;
import sello.reports.Figure;
import sello.reports.Row;

/** The Lorenz curve of an edition, under the diagonal that equal shares would make. */
record ConcentrationCurve(Scene scene, List<Row> shown) implements Drawing {
  private static final String PLACE = "award_place";
  private static final String COUNTRIES = "cumulative_countries_share";
  private static final String GINI = "gini";
  private static final double HALF = 0.5;

  /** The countries whose place is known, the fewest awards first. */
  static ConcentrationCurve of(Scene scene) {
    return new ConcentrationCurve(
        scene,
        OnePeriod.of(scene).rows().stream()
            .filter(row -> row.number(PLACE).isPresent())
            .sorted(Comparator.comparingDouble(row -> row.number(PLACE).orElseThrow()))
            .toList());
  }

  @Override
  public Option option() {
    List<String> quarters =
        List.of(percent(0), percent(25), percent(HALF * 100), percent(75), percent(100));
    return Sheet.blank()
        .setGrid(new Grid().setLeft(4).setRight(28).setTop(84).setBottom(40).setContainLabel(true))
        .setXAxis(
            new AxisOption[] {
              Sheet.categories(quarters).setBoundaryGap(false), hundred().setShow(false), caption()
            })
        .setYAxis(
            hundred()
                .setName(scene.say("picture.curve_awards"))
                .setNameTextStyle(
                    new AxisNameTextStyle().setColor(Ink.TEXT).setFontSize(12).setAlign("left"))
                .setAxisLabel(
                    Map.of("color", Ink.QUIET, "fontSize", 12, "formatter", scene.axisNumber())))
        .setSeries(new SeriesOption[] {diagonal(), curve()});
  }

  /** What runs along the axis: an axis of one place, under the numbers, for which room is kept. */
  private CategoryAxis caption() {
    return Sheet.categories(List.of("\n" + scene.say("picture.curve_countries")))
        .setPosition("bottom");
  }

  private String percent(double number) {
    return scene.say("number.percent", "number", Math.round(number));
  }

  private static ValueAxis hundred() {
    return Sheet.values().setMax(100).setInterval(25);
  }

  private SeriesOption diagonal() {
    Map<String, Object> middle = new LinkedHashMap<>();
    middle.put("value", List.of(50, 50));
    middle.put("label", Bars.label(scene.say("picture.curve_equal"), "left", Ink.QUIET));
    return line(List.of(List.of(0, 0), middle, List.of(100, 100)))
        .setSilent(true)
        .setSymbolSize(0.01)
        .setLineStyle(new LineStyle().setColor(Ink.QUIET).setType("dashed").setWidth(1.5));
  }

  private SeriesOption curve() {
    List<Object> points = new ArrayList<>();
    if (!shown.isEmpty()) {
      points.add(Map.of("value", List.of(0, 0), "symbol", "none"));
    }
    shown.forEach(row -> points.add(point(row)));
    return line(points)
        .setSymbolSize(6)
        .setAreaStyle(new LineAreaStyle().setColor(Ink.CLASSES.get(0)))
        .setLineStyle(new LineStyle().setColor(ink()).setWidth(2.5));
  }

  private static LineSeries line(List<?> points) {
    return new LineSeries()
        .setXAxisIndex(1)
        .setSymbol("circle")
        .setShowAllSymbol(true)
        .setClip(false)
        .setData(points.toArray());
  }

  private String ink() {
    return shown.stream().anyMatch(row -> Told.isLow(scene.figure(row))) ? Ink.QUIET : Ink.ACCENT;
  }

  private Map<String, Object> point(Row row) {
    double countries = 100 * row.number(COUNTRIES).orElseThrow();
    return Map.of(
        "value", List.of(countries, scene.drawn(scene.figure(row).height())),
        "itemStyle", look(row),
        "tooltip", Map.of("formatter", scene.place(row) + "\n" + read(row) + flagged(row)));
  }

  /** Hollow where it is provisional. */
  private Map<String, Object> look(Row row) {
    boolean isHollow = Told.isProvisional(scene.figure(row));
    return Map.of("color", isHollow ? Ink.PAPER : ink(), "borderColor", ink(), "borderWidth", 1.5);
  }

  /** A point in words. */
  private String read(Row row) {
    return scene.say(
        "picture.curve_point",
        "countries",
        said(row, COUNTRIES),
        "awards",
        scene.figure(row).words(scene.texts()));
  }

  private String flagged(Row row) {
    Figure figure = scene.figure(row);
    return Told.inFull(figure, scene.texts())
        .substring(Told.withInterval(figure, scene.texts()).length());
  }

  private String said(Row row, String measure) {
    Field<?> field = scene.chart().table().column(measure).orElseThrow();
    return Figure.of(row, field).words(scene.texts());
  }

  @Override
  public String sentence() {
    Optional<Row> half =
        shown.stream().filter(row -> row.number(COUNTRIES).orElseThrow() >= HALF).findFirst();
    return half.map(row -> scene.say("picture.curve", "gini", said(row, GINI), "read", read(row)))
        .orElseGet(() -> scene.say("picture.curve_none"));
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(OnePeriod.of(scene).note(scene).stream().toList());
    notes.add(scene.say("picture.curve_gini"));
    notes.add(scene.say("picture.curve_sizes"));
    notes.addAll(Remarks.ofReliability(scene, scene.figures()));
    return notes;
  }
}

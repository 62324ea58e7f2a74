package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.components.marker.MarkLine;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.text.Label;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Steps down from all labels at their beginning to the share that outlasts each term, with
 * intervals; under the axis how many were at risk, and a tick where some were last seen.
 */
record Survival(Scene scene, SurvivalCurves curves) implements Drawing {
  private static final double ASIDE = 0.05;

  /** So far, of a hundred, words under or over a step reach. */
  private static final double WORDS = 8;

  static Survival of(Scene scene) {
    return new Survival(scene, SurvivalCurves.of(scene));
  }

  @Override
  public Option option() {
    Option option = Sheet.upright(new SurvivalTerms(scene, curves).words());
    option.setYAxis(
        Sheet.values()
            .setMax(100)
            .setInterval(25)
            .setAxisLabel(
                Map.of("color", Ink.QUIET, "fontSize", 12, "formatter", scene.axisNumber())));
    List<SeriesOption> series = new ArrayList<>();
    curves.places().forEach((place, rows) -> series.add(curve(place, rows)));
    curves.places().forEach((place, rows) -> series.add(lastSeen(place, rows)));
    series.add(hatches());
    return option.setLegend(legend()).setSeries(series.toArray(SeriesOption[]::new));
  }

  /** Where a term is withheld of every place that reaches it, its share may be of any height. */
  private SeriesOption hatches() {
    List<Object> heights = new ArrayList<>(List.of("-"));
    for (int term = 1; term <= curves.last(); term++) {
      int at = term;
      List<Figure> figures =
          curves.rows().stream()
              .filter(row -> SurvivalCurves.term(row) == at)
              .map(scene::figure)
              .toList();
      boolean isHatched = !figures.isEmpty() && figures.stream().allMatch(Figure::isWithheld);
      heights.add(isHatched ? (Object) 100 : "-");
    }
    return DotMarks.hatches(heights);
  }

  private SeriesOption curve(String place, List<Row> rows) {
    Shape shape = curves.shape(place);
    List<Object> points = new ArrayList<>();
    List<Object> whiskers = new ArrayList<>();
    points.add(Map.of("value", List.of(0, 100), "symbolSize", 0));
    List<Row> known = known(rows);
    for (Row row : known) {
      points.add(point(place, row, shape, row == known.get(known.size() - 1)));
      Figure figure = scene.figure(row);
      if (figure.isContested()) {
        whiskers.add(
            Marks.whisker(
                SurvivalCurves.term(row) + ASIDE * curves.place(place),
                scene.drawn(figure.low().orElseThrow()),
                scene.drawn(figure.high().orElseThrow()),
                shape.ink()));
      }
    }
    return new LineSeries()
        .setName(place)
        .setXAxisIndex(1)
        .setStep("end")
        .setColor(shape.ink())
        .setSymbol(shape.symbol())
        .setSymbolSize(9)
        .setShowAllSymbol(true)
        .setClip(false)
        .setLineStyle(new LineStyle().setColor(shape.ink()).setType(shape.line()).setWidth(2))
        .setMarkLine(
            new MarkLine()
                .setSilent(true)
                .setSymbol("none")
                .setAnimation(false)
                .setData(whiskers.toArray()))
        .setData(points.toArray());
  }

  private List<Row> known(List<Row> rows) {
    return rows.stream().filter(row -> scene.figure(row).value().isPresent()).toList();
  }

  private Map<String, Object> point(String place, Row row, Shape shape, boolean isLast) {
    Figure figure = scene.figure(row);
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("value", List.of(SurvivalCurves.term(row), scene.drawn(figure.height())));
    if (Told.isLow(figure) || Told.isProvisional(figure)) {
      String ink = Told.isLow(figure) ? Ink.QUIET : shape.ink();
      point.put("itemStyle", Map.of("color", Ink.PAPER, "borderColor", ink, "borderWidth", 1.5));
    }
    if (shape == Shape.FIRST) {
      Map<String, Object> label = Bars.label(figure.words(scene.texts()), "right", shape.ink());
      int over = others(row).anyMatch(above -> above > 0 && above < WORDS) ? -28 : -12;
      int under = hasRoomBelow(row) ? 12 : over;
      label.put("offset", List.of(isLast ? 30 : 8, isLast ? Math.min(0, under) : under));
      point.put("label", label);
    }
    point.put("tooltip", Map.of("formatter", tip(place, row)));
    return point;
  }

  /** Whether words under a step would lie on neither the axis nor another curve. */
  private boolean hasRoomBelow(Row row) {
    return scene.drawn(scene.figure(row).height()) >= WORDS
        && others(row).noneMatch(above -> above <= 0 && above > -WORDS);
  }

  /** How far above a step the others of its term lie, of a hundred. */
  private DoubleStream others(Row row) {
    double height = scene.drawn(scene.figure(row).height());
    return known(curves.rows()).stream()
        .filter(other -> other != row && SurvivalCurves.term(other) == SurvivalCurves.term(row))
        .mapToDouble(other -> scene.drawn(scene.figure(other).height()) - height);
  }

  private String tip(String place, Row row) {
    return "%s, %s\n%s\n%s"
        .formatted(
            place,
            scene.say("picture.term", "term", SurvivalCurves.term(row)),
            Told.inFull(scene.figure(row), scene.texts()),
            scene.say(
                "picture.survival_counts",
                "at_risk",
                row.number(SurvivalCurves.AT_RISK).orElse(0.0),
                "last_seen",
                row.number(SurvivalCurves.CENSORED).orElse(0.0)));
  }

  /** A tick on the curve where labels were last seen: nothing is known of what came after. */
  private SeriesOption lastSeen(String place, List<Row> rows) {
    List<Map<String, Object>> ticks = new ArrayList<>();
    for (Row row : known(rows)) {
      if (row.number(SurvivalCurves.CENSORED).orElse(0.0) > 0) {
        ticks.add(
            Map.of(
                "value",
                List.of(SurvivalCurves.term(row), scene.drawn(scene.figure(row).height())),
                "symbol",
                "rect",
                "symbolSize",
                List.of(2, 12),
                "symbolOffset",
                List.of(24, 0),
                "itemStyle",
                Map.of("color", curves.shape(place).ink()),
                "tooltip",
                Map.of("formatter", tip(place, row))));
      }
    }
    return Marks.series(ticks, List.of());
  }

  private Legend legend() {
    return new Legend()
        .setLeft(4)
        .setTop(34)
        .setData(curves.places().keySet().toArray(String[]::new))
        .setTextStyle(new Label().setColor(Ink.TEXT).setFontSize(12));
  }

  @Override
  public String sentence() {
    return new SurvivalWords(scene, curves).sentence();
  }

  @Override
  public List<String> notes() {
    return new SurvivalWords(scene, curves).notes();
  }

  @Override
  public List<Row> shown() {
    return curves.rows();
  }
}

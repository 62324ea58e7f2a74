package sello.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.text.LabelLayout;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Shares of places over their size, between the limits within which places lie that differ by
 * chance alone. It ranks nobody: who lies outside is named, who is too small to say is hollow.
 *
 * @param scene what is drawn
 * @param places its places
 * @param scale how high it reaches
 */
record Funnel(Scene scene, FunnelPlaces places, Scale scale) implements Drawing {

  static Funnel of(Scene scene) {
    FunnelPlaces places = FunnelPlaces.of(scene);
    return new Funnel(scene, places, FunnelHeight.of(places));
  }

  @Override
  public Option option() {
    return FunnelSheet.option(scale, least(), most(), scene)
        .setSeries(
            Stream.concat(new FunnelCurves(places).series(scale.max()), Stream.of(points()))
                .toArray(SeriesOption[]::new));
  }

  /** The round number at or under the smallest size, and the one at or over the largest. */
  private double least() {
    return places.rows().isEmpty() ? 1 : round(places.size(places.rows().get(0)), false);
  }

  private double most() {
    List<Row> rows = places.rows();
    return rows.isEmpty() ? 10 : round(places.size(rows.get(rows.size() - 1)) * 1.02, true);
  }

  private static double round(double size, boolean isUp) {
    BigDecimal power =
        BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(Math.max(1, size))));
    Stream<Double> steps =
        Stream.of(1, 2, 5, 10).map(step -> power.multiply(BigDecimal.valueOf(step)).doubleValue());
    return isUp
        ? steps.filter(step -> step >= size).findFirst().orElseThrow()
        : steps.filter(step -> step <= size).reduce((a, b) -> b).orElse(1.0);
  }

  private ScatterSeries points() {
    return new ScatterSeries()
        .setClip(false)
        .setSymbolSize(10)
        .setZ(3)
        .setItemStyle(new ItemStyle().setOpacity(1))
        .setLabelLayout(new LabelLayout().setHideOverlap(true))
        .setMarkLine(FunnelSheet.whole(scale, scene, places.shared("whole_share")))
        .setData(places.rows().stream().map(this::point).toArray());
  }

  private Map<String, Object> point(Row row) {
    Verdict verdict = places.verdict(row);
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("value", List.of(places.size(row), scale.cut(height(row))));
    boolean isProvisional = Told.isProvisional(places.share(row));
    point.put(
        "itemStyle",
        scene.isHighlighted(row) ? highlighted(isProvisional) : style(verdict, isProvisional));
    point.put("tooltip", Map.of("formatter", tip(row)));
    if (scene.isHighlighted(row)) {
      point.put("symbolSize", 14);
    }
    if (isBeyond(row)) {
      point.put("symbol", "triangle");
      point.put("label", belowItsHead(named(row)));
    } else if (verdict.isOutside() || scene.isHighlighted(row)) {
      point.put("label", Bars.label(scene.place(row), beside(row), Ink.TEXT));
    }
    return point;
  }

  private double height(Row row) {
    return scene.drawn(places.share(row).height());
  }

  /** Whether a place lies above the picture: an arrow head at its upper end points there. */
  private boolean isBeyond(Row row) {
    return height(row) > scale.max();
  }

  private String named(Row row) {
    return scene.place(row) + " " + places.share(row).words(scene.texts());
  }

  /** Inside the picture, whose upper edge and left axis have words of their own. */
  private static Map<String, Object> belowItsHead(String words) {
    Map<String, Object> label = Bars.label(words, "bottom", Ink.TEXT);
    label.put("align", "left");
    return label;
  }

  /** A name stands to the right where there is room for it; it never hides the axis. */
  private String beside(Row row) {
    boolean isFar = Math.log(places.size(row) / least()) > 0.75 * Math.log(most() / least());
    return isFar ? "left" : "right";
  }

  /** Its tip says the verdict; hollow is provisional here too. */
  private static Map<String, Object> highlighted(boolean isProvisional) {
    return Map.of(
        "color",
        isProvisional ? Ink.PAPER : Ink.SECOND,
        "borderColor",
        Ink.SECOND,
        "borderWidth",
        2.5);
  }

  /** The colour says the verdict; hollow, in that colour, is provisional. */
  private static Map<String, Object> style(Verdict verdict, boolean isProvisional) {
    return switch (verdict) {
      case ABOVE_99_8, ABOVE_95, BELOW_95, BELOW_99_8 ->
          isProvisional
              ? Map.of("color", Ink.PAPER, "borderColor", Ink.ACCENT, "borderWidth", 2.5)
              : Map.of("color", Ink.ACCENT, "borderColor", Ink.PAPER, "borderWidth", 1);
      case INSIDE ->
          Map.of(
              "color",
              isProvisional ? Ink.PAPER : Ink.CLASSES.get(1),
              "borderColor",
              Ink.CLASSES.get(2),
              "borderWidth",
              1);
      case TOO_SMALL, NONE ->
          Map.of("color", Ink.PAPER, "borderColor", Ink.QUIET, "borderWidth", 1.5);
    };
  }

  private String tip(Row row) {
    return String.join(
        "\n",
        scene.place(row),
        Told.inFull(places.share(row), scene.texts()),
        scene.say("picture.funnel_size", "size", Math.round(places.size(row))),
        places.verdictInWords(row));
  }

  @Override
  public String sentence() {
    return new FunnelWords(places).sentence();
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(new FunnelWords(places).notes());
    List<String> beyond = places.rows().stream().filter(this::isBeyond).map(this::named).toList();
    if (!beyond.isEmpty()) {
      notes.add(scene.say("picture.funnel_beyond", "places", String.join("; ", beyond)));
    }
    return notes;
  }

  @Override
  public List<Figure> figures() {
    return shown().stream().map(places::share).toList();
  }

  @Override
  public List<Row> shown() {
    return places.rows();
  }
}

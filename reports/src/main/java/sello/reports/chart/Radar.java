package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.radar.RadarSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.CategoryAxisLabel;
import org.icepear.echarts.components.coord.SplitArea;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.radar.RadarAxis;
import org.icepear.echarts.components.coord.radar.RadarAxisName;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.text.Label;
import org.icepear.echarts.origin.coord.radar.RadarIndicatorOption;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Row;

/**
 * A closed shape over the criterion areas for each of a few places, and Europe's. A place of which
 * an area is not known has no shape: a corner in the middle would look like zero.
 */
record Radar(Scene scene, AreaProfiles profiles) implements Drawing {
  private static final double EDGE = 10;
  private static final int RINGS = 5;

  static Radar of(Scene scene) {
    return new Radar(scene, AreaProfiles.of(scene));
  }

  @Override
  public Option option() {
    List<RadarSeries> shapes = new ArrayList<>();
    profiles
        .europe()
        .filter(profiles::isWhole)
        .ifPresent(line -> shapes.add(shape(line, Shape.EUROPE)));
    List<GridLine> whole = profiles.drawn().stream().filter(profiles::isWhole).toList();
    for (int i = 0; i < whole.size(); i++) {
      shapes.add(shape(whole.get(i), Shape.of(i)));
    }
    Option option =
        Sheet.blank().setLegend(legend(shapes)).setSeries(shapes.toArray(SeriesOption[]::new));
    return profiles.areas().isEmpty() ? option : option.setRadar(spokes()).setMedia(narrow());
  }

  private RadarAxis spokes() {
    List<RadarIndicatorOption> spokes = new ArrayList<>();
    profiles
        .areas()
        .values()
        .forEach(
            name -> spokes.add(new Spoke(name, scene.isShare() ? 100 : EDGE, spokes.isEmpty())));
    LineStyle hairline = new LineStyle().setColor(Ink.HAIRLINE);
    return new RadarAxis()
        .setIndicator(spokes.toArray(RadarIndicatorOption[]::new))
        .setCenter(new String[] {"50%", "56%"})
        .setRadius("50%")
        .setSplitNumber(RINGS)
        .setAxisNameGap(8)
        .setAxisName(new RadarAxisName().setColor(Ink.TEXT).setFontSize(12).setLineHeight(14))
        .setAxisLine(new AxisLine().setLineStyle(hairline))
        .setSplitLine(new SplitLine().setLineStyle(hairline))
        .setSplitArea(new SplitArea().setShow(false))
        .setAxisLabel(new CategoryAxisLabel().setColor(Ink.QUIET).setFontSize(12));
  }

  /** On a narrow screen the names beside the shape need more of the width. */
  private static List<Object> narrow() {
    return List.of(
        Map.of(
            "query",
            Map.of("maxWidth", Sheet.NARROW),
            "option",
            Map.of("radar", Map.of("radius", "46%"))));
  }

  private static Legend legend(List<RadarSeries> shapes) {
    return new Legend()
        .setData(
            shapes.stream()
                .map(shape -> Map.of("name", shape.getName(), "icon", shape.getSymbol()))
                .toArray())
        .setLeft("center")
        .setBottom(26)
        .setItemGap(18)
        .setTextStyle(new Label().setColor(Ink.TEXT).setFontSize(12));
  }

  private RadarSeries shape(GridLine line, Shape shape) {
    List<Double> corners =
        profiles.figures(line).stream()
            .map(figure -> scene.drawn(figure.value().orElseThrow()))
            .toList();
    Map<String, Object> datum =
        Map.of(
            "name", line.name(),
            "value", corners,
            "tooltip", Map.of("formatter", profiles.tip(line)));
    return new RadarSeries()
        .setName(line.name())
        .setColor(shape.ink())
        .setSymbol(shape.symbol())
        .setSymbolSize(shape == Shape.EUROPE ? 4 : 8)
        .setLineStyle(
            new LineStyle()
                .setColor(shape.ink())
                .setType(shape.line())
                .setWidth(shape == Shape.EUROPE ? 1.5 : 2.5))
        .setItemStyle(corner(line, shape))
        .setData((Object) List.of(datum));
  }

  /** Hollow where a corner is provisional, grey inside where one rests on a small base. */
  private ItemStyle corner(GridLine line, Shape shape) {
    boolean isHollow = profiles.figures(line).stream().anyMatch(Told::isProvisional);
    boolean isSmall = profiles.figures(line).stream().anyMatch(Told::isLow);
    return new ItemStyle()
        .setColor(isSmall ? Ink.HAIRLINE : isHollow ? Ink.PAPER : shape.ink())
        .setBorderColor(shape.ink())
        .setBorderWidth(1.5);
  }

  @Override
  public String sentence() {
    return new ProfileWords(scene, profiles).sentence();
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(new ProfileWords(scene, profiles).notes());
    notes.add(0, scene.say(scene.isShare() ? "picture.radar_shares" : "picture.radar_points"));
    profiles.drawn().stream()
        .filter(line -> !profiles.isWhole(line))
        .forEach(line -> notes.add(scene.say("picture.radar_without", "place", line.name())));
    profiles
        .europe()
        .filter(line -> !profiles.isWhole(line))
        .ifPresent(line -> notes.add(scene.say("picture.radar_without", "place", line.name())));
    return notes;
  }

  @Override
  public List<Row> shown() {
    return profiles.rows();
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Row;

/**
 * A map of Europe whose countries are coloured by the class of their figure: for rates, never for
 * counts, which only show how large a country is. Not known, withheld and zero look different.
 *
 * @param scene what it is drawn from
 * @param ranking how the countries stand among each other
 * @param countries those that the map has
 * @param inks their colours
 */
record CountryMap(Scene scene, Ranking ranking, List<Row> countries, MapInks inks)
    implements Drawing {

  static CountryMap of(Scene scene) {
    List<Row> countries =
        scene.rows().stream().filter(row -> Shapes.has(code(scene, row))).toList();
    List<Double> figures =
        countries.stream()
            .flatMap(row -> scene.figure(row).value().stream())
            .map(scene::drawn)
            .toList();
    Classes classes = Classes.of(figures, Ink.CLASSES.size());
    return new CountryMap(scene, Ranking.of(scene), countries, new MapInks(scene, classes));
  }

  private static String code(Scene scene, Row row) {
    return row.text(scene.chart().along().name());
  }

  @Override
  public Option option() {
    MapPlaces places = new MapPlaces(scene, inks, countries);
    return Sheet.map(places.regions())
        .setSeries(
            new SeriesOption[] {
              new ScatterSeries().setType("map").setGeoIndex(0).setData(places.figures()),
              onMap().setData(places.dots()),
              onMap().setSilent(true).setData(MapLegend.of(scene, inks, countries))
            });
  }

  private static ScatterSeries onMap() {
    return new ScatterSeries().setCoordinateSystem("geo");
  }

  @Override
  public String sentence() {
    return RankingSentence.of(scene, ranking);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(scene.say("picture.map_not_known"));
    if (ranking.count(Ranking.Standing.SMALL) > 0) {
      notes.add(scene.say("picture.map_small_base_is"));
    }
    if (ranking.count(Ranking.Standing.WITHHELD) > 0) {
      notes.add(scene.say("picture.map_withheld_is"));
    }
    notes.add(scene.say("picture.map_classes"));
    notes.addAll(Remarks.intervals(scene));
    notes.add(scene.say("picture.map_dots"));
    return notes;
  }

  /** Europe, then the countries whose figure is known, those of small numbers last. */
  @Override
  public List<Row> shown() {
    return Stream.of(
            ranking.europe(scene).stream(),
            ranking.ranked().stream(),
            ranking.of(Ranking.Standing.SMALL).stream())
        .flatMap(rows -> rows)
        .toList();
  }
}

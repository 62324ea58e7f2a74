package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import org.icepear.echarts.Option;
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
    implements MapDrawing {

  static CountryMap of(Scene scene) {
    List<Row> countries = MapDrawing.countries(scene);
    List<Double> figures =
        countries.stream()
            .flatMap(row -> scene.figure(row).value().stream())
            .map(scene::drawn)
            .toList();
    Classes classes = Classes.of(figures, Ink.CLASSES.size());
    return new CountryMap(scene, Ranking.of(scene), countries, new MapInks(scene, classes));
  }

  @Override
  public Option option() {
    MapPlaces places = MapPlaces.of(scene, inks, countries);
    return Sheet.map(places.regions())
        .setSeries(
            new SeriesOption[] {
              MapDrawing.shapes(places.figures()),
              MapDrawing.marks(places.dots()),
              MapDrawing.marks(MapLegend.of(scene, inks, countries)).setSilent(true)
            });
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
    notes.add(scene.say("picture.map_classes", "measure", scene.measureTitle()));
    notes.addAll(Remarks.intervals(scene));
    notes.add(scene.say("picture.map_dots"));
    return notes;
  }
}

package sello.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import sello.reports.Row;

/** A map of Europe: what is the same whether its figures are colours or circles. */
sealed interface MapDrawing extends Drawing permits CountryMap, SymbolMap {
  /** How the countries stand among each other. */
  Ranking ranking();

  /** The rows of countries that the map has. */
  static List<Row> countries(Scene scene) {
    return scene.rows().stream().filter(row -> Shapes.has(code(scene, row))).toList();
  }

  /** The country of a row. */
  static String code(Scene scene, Row row) {
    return row.text(scene.chart().along().name());
  }

  /** What a country tells when it is pointed at. */
  static String tip(Scene scene, Row row) {
    return scene.place(row) + "\n" + Told.inFull(scene.figure(row), scene.texts());
  }

  /** The shapes of the countries, with what they tell. */
  static ScatterSeries shapes(Object[] places) {
    return new ScatterSeries().setType("map").setGeoIndex(0).setData(places);
  }

  /** Marks at places of the map. */
  static ScatterSeries marks(Object[] marks) {
    return new ScatterSeries().setCoordinateSystem("geo").setData(marks);
  }

  @Override
  default String sentence() {
    return RankingSentence.of(scene(), ranking());
  }

  /** Europe, then the countries whose figure is known, those of small numbers last. */
  @Override
  default List<Row> shown() {
    return Stream.of(
            ranking().europe(scene()).stream(),
            ranking().ranked().stream(),
            ranking().of(Ranking.Standing.SMALL).stream())
        .flatMap(rows -> rows)
        .toList();
  }
}

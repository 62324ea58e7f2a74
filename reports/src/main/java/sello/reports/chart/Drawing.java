package sello.reports.chart;

import java.util.List;
import org.icepear.echarts.Option;
import sello.catalog.Measure;
import sello.reports.Figure;
import sello.reports.Row;

/** A chart with its rows in their places. */
sealed interface Drawing
    permits EditionBars,
        YearLine,
        CountryBars,
        Dots,
        Lines,
        Slope,
        MapDrawing,
        Funnel,
        Pairs,
        Heatmap,
        Radar,
        Profile,
        Survival,
        ConcentrationCurve,
        Stages {
  /** What it is drawn from. */
  Scene scene();

  /** The picture, without title and source. */
  Option option();

  /** What it shows, in one sentence made from the rows. */
  String sentence();

  /** What to know before reading it. */
  List<String> notes();

  /** The rows that are drawn, in order. */
  List<Row> shown();

  /** The figures that are drawn. */
  default List<Figure> figures() {
    return shown().stream().map(scene()::figure).toList();
  }

  /** The measures that are drawn; of each row the first that is known. */
  default List<Measure> measures() {
    return List.of(scene().measure());
  }

  /** Whether nothing is known of what it would draw: its sentence says so, and axes would not. */
  default boolean isEmpty() {
    return figures().stream().noneMatch(Figure::isKnown);
  }

  /** How many levels stand from top to bottom: what its height is made for. */
  default int levels() {
    return shown().size();
  }
}

package sello.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/**
 * The charts on the page of a place, by what they are about.
 *
 * @param heading key of the words above them
 * @param charts their names
 */
record PlaceCharts(String heading, List<String> charts) {
  private static final Map<String, String> EUROPE =
      Map.of(Fields.COUNTRY_CODE.name(), Fields.EUROPE);

  static final List<PlaceCharts> OF_COUNTRIES =
      List.of(new PlaceCharts("labels", List.of("active_labels_by_year")));

  static final List<PlaceCharts> OF_REGIONS = List.of();

  static final List<PlaceCharts> OF_EUROPE =
      List.of(
          new PlaceCharts("labels", List.of("active_labels_by_year", "awards_by_edition")),
          new PlaceCharts("countries", List.of("awards_by_country")));

  static final List<PlaceCharts> OF_COMPARISONS =
      List.of(new PlaceCharts("labels", List.of("active_labels_by_year")));

  /** The charts that the release can draw of places and that have something to show. */
  PlaceSection of(OpenRelease release, Map<String, String> where, boolean isPinned, Texts texts) {
    List<ChartFigure> figures =
        charts.stream()
            .flatMap(name -> AskedChart.of(release, name, isPinned).stream())
            .flatMap(asked -> at(asked, where).stream())
            .flatMap(asked -> shown(asked, texts).stream())
            .toList();
    return new PlaceSection(texts.say("place.section." + heading), figures);
  }

  /** The chart of these places; nothing where its table does not tell them apart. */
  private static Optional<AskedChart> at(AskedChart asked, Map<String, String> where) {
    boolean isEurope = where.equals(EUROPE);
    boolean tellsApart =
        where.keySet().stream().allMatch(field -> asked.chart().table().column(field).isPresent());
    if (isEurope && (!tellsApart || asked.chart().along().equals(Fields.COUNTRY_CODE))) {
      return Optional.of(asked);
    }
    return tellsApart ? Optional.of(asked.with(where)) : Optional.empty();
  }

  private static Optional<ChartFigure> shown(AskedChart asked, Texts texts) {
    DrawnChart drawn = asked.drawn(texts);
    return drawn.shown().isEmpty()
        ? Optional.empty()
        : Optional.of(ChartFigure.of(asked, drawn, texts));
  }
}

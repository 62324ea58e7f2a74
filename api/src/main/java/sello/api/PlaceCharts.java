package sello.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.chart.Chart;
import sello.reports.chart.DrawnChart;
import sello.reports.place.Place;
import sello.reports.text.Texts;

/**
 * The charts on the page of a place, by what they are about.
 *
 * @param heading key of the words above them
 * @param charts their names
 */
record PlaceCharts(String heading, List<String> charts) {
  static final List<PlaceCharts> OF_COUNTRIES =
      List.of(
          about("labels", "active_labels_by_country", "awards_over_editions"),
          about("applications", "application_stages_by_country"),
          about(
              "areas",
              "criterion_areas_by_country",
              "criterion_trend_by_country",
              "criterion_profile_by_region"),
          about(
              "regions",
              "active_labels_by_region",
              "award_rate_by_region",
              "award_rate_funnel_by_region"),
          about("retention", "retention_by_country"),
          about(
              "participation",
              "participation_by_year",
              "participation_of_labelled",
              "label_coverage_by_school_type"),
          about("countries", "award_rate_by_country"));

  static final List<PlaceCharts> OF_REGIONS =
      List.of(
          about("applications", "application_stages_by_region"),
          about("areas", "criterion_profile_by_region"),
          about(
              "regions",
              "active_labels_by_region",
              "award_rate_by_region",
              "award_rate_funnel_by_region"),
          about("participation", "participation_by_region"));

  static final List<PlaceCharts> OF_EUROPE =
      List.of(
          about("labels", "active_labels_by_country", "awards_by_edition"),
          about(
              "countries",
              "award_rate_map",
              "award_rate_by_country",
              "awards_slope_by_country",
              "award_concentration_curve"),
          about("applications", "application_stages_by_country"),
          about("areas", "criterion_profile_europe", "criterion_grid_by_country"),
          about("retention", "retention_by_country", "retention_by_edition"),
          about(
              "participation",
              "participation_by_year",
              "participation_of_labelled",
              "participation_map"));

  static final List<PlaceCharts> OF_COMPARISONS =
      List.of(
          about(
              "labels",
              "active_labels_by_country",
              "awards_over_editions",
              "award_rate_by_country"),
          about("applications", "application_stages_by_country"),
          about("areas", "criterion_profile_by_country"),
          about("retention", "retention_by_country"),
          about("participation", "participation_by_year"));

  private static PlaceCharts about(String heading, String... charts) {
    return new PlaceCharts(heading, List.of(charts));
  }

  /** The charts of one place. */
  PlaceSection of(OpenRelease release, Place place, boolean isPinned, Texts texts) {
    return section(release, isPinned, texts, asked -> among(asked, place), Optional.of(place));
  }

  /** The charts of some countries alone. */
  PlaceSection of(OpenRelease release, List<Place> countries, boolean isPinned, Texts texts) {
    String codes = countries.stream().map(Place::code).collect(Collectors.joining(","));
    Map<String, String> where = Map.of(Fields.COUNTRY_CODE.name(), codes);
    return section(
        release, isPinned, texts, asked -> Optional.of(asked.with(where)), Optional.empty());
  }

  private PlaceSection section(
      OpenRelease release,
      boolean isPinned,
      Texts texts,
      Function<AskedChart, Optional<AskedChart>> at,
      Optional<Place> own) {
    List<ChartFigure> figures =
        charts.stream()
            .flatMap(name -> AskedChart.of(release, name, isPinned).stream())
            .flatMap(asked -> at.apply(asked).stream())
            .flatMap(asked -> shown(asked, own, texts).stream())
            .toList();
    return new PlaceSection(texts.say("place.section." + heading), figures);
  }

  /**
   * The chart of a place; among all such places where it runs along them, draws many and is not of
   * one alone unless another is asked for. Nothing where the table does not tell such places apart;
   * Europe is what it tells then.
   */
  static Optional<AskedChart> among(AskedChart asked, Place place) {
    Map<String, String> where = new TreeMap<>(place.where());
    String along = asked.chart().along().name();
    if (!asked.chart().fixed().containsKey(along) && !asked.chart().kind().isOfFew()) {
      where.remove(along);
    }
    boolean tellsApart =
        where.keySet().stream().allMatch(field -> asked.chart().table().column(field).isPresent());
    if (tellsApart) {
      return Optional.of(asked.with(where));
    }
    return place.isEurope() ? Optional.of(asked) : Optional.empty();
  }

  private static Optional<ChartFigure> shown(AskedChart plain, Optional<Place> own, Texts texts) {
    AskedChart asked = own.map(place -> highlighting(plain, place)).orElse(plain);
    DrawnChart drawn = asked.drawn(texts);
    if (drawn.shown().isEmpty()) {
      return Optional.empty();
    }
    ChartFigure figure = ChartFigure.of(asked, drawn, texts);
    return Optional.of(
        own.flatMap(place -> said(asked, drawn, place, texts)).map(figure::with).orElse(figure));
  }

  /** A chart of many places, in which the page's own stands out. */
  private static AskedChart highlighting(AskedChart asked, Place own) {
    return isAmongMany(asked, own)
            && own.where().containsKey(asked.chart().along().name())
            && asked.canHighlight(own.code())
        ? asked.with(Map.of(Chart.HIGHLIGHT, own.code()))
        : asked;
  }

  private static boolean isAmongMany(AskedChart asked, Place own) {
    return !asked.given().containsKey(asked.chart().along().name()) && !own.isEurope();
  }

  /** What a chart of many places shows of the page's own, where its sentence does not name it. */
  private static Optional<String> said(
      AskedChart asked, DrawnChart drawn, Place place, Texts texts) {
    return Optional.of(place)
        .filter(own -> isAmongMany(asked, own))
        .flatMap(own -> drawn.figureOf(own.code(), texts))
        .filter(figure -> !isSaid(drawn, place, figure))
        .map(
            figure ->
                texts.say("place.own", "place", texts.within(place.name()), "figure", figure));
  }

  private static boolean isSaid(DrawnChart drawn, Place place, String figure) {
    return drawn.sentence().contains(place.name()) && drawn.sentence().contains(figure);
  }
}

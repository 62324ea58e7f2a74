package sello.reports.chart;

import static sello.reports.chart.ChartDraft.chart;

import java.util.List;
import java.util.Optional;
import sello.catalog.Manifest;

/** Every chart, written out. */
public final class Charts {
  static final List<ChartDraft> ALL =
      List.of(
          chart("awards_by_edition", ChartKind.EDITION_BARS)
              .along("edition")
              .measures("awards_published"),
          chart("active_labels_by_year", ChartKind.YEAR_LINE)
              .along("year")
              .measures("active_labels")
              .fixed("country_code", "EUR"),
          chart("awards_by_country", ChartKind.COUNTRY_BARS)
              .along("country_code")
              .measures("awards_published"));

  private Charts() {}

  /** The charts that can be drawn of a release: those whose table it holds. */
  public static List<Chart> of(Manifest release) {
    return ALL.stream().map(draft -> draft.on(release)).flatMap(Optional::stream).toList();
  }
}

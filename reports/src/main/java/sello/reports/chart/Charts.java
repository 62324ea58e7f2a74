package sello.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Manifest;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** Every chart, written out. */
public final class Charts {
  private static final Field<Long> ACTIVE_LABELS =
      Field.count(
          "active_labels", Unit.SCHOOLS, "Labels in force", "Schools whose label is in force");

  private Charts() {}

  /** The charts that can be drawn of a release: those whose table it holds. */
  public static List<Chart> of(Manifest release) {
    return Stream.of(
            chart(release, "awards_by_edition", Charts::awardsByEdition),
            chart(release, "active_labels_by_year", Charts::activeLabelsByYear),
            chart(release, "awards_by_country", Charts::awardsByCountry))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Chart> chart(
      Manifest release, String table, Function<Spec, Chart> drawnFrom) {
    return release.table(table).map(entry -> drawnFrom.apply(entry.spec()));
  }

  private static Chart awardsByEdition(Spec table) {
    return new Chart(
        "awards_by_edition",
        "School Labels granted in each edition, Europe",
        "How many labels does an edition grant?",
        ChartKind.EDITION_BARS,
        table,
        Fields.EDITION,
        Fields.AWARDS_PUBLISHED,
        Map.of());
  }

  private static Chart activeLabelsByYear(Spec table) {
    return new Chart(
        "active_labels_by_year",
        "School Labels in force on 31 December",
        "How many schools hold a label at the end of a year?",
        ChartKind.YEAR_LINE,
        table,
        Fields.YEAR,
        ACTIVE_LABELS,
        Map.of(Fields.COUNTRY_CODE.name(), Fields.EUROPE));
  }

  private static Chart awardsByCountry(Spec table) {
    return new Chart(
        "awards_by_country",
        "School Labels granted, by country",
        "Which countries have a figure, and how large is it?",
        ChartKind.COUNTRY_BARS,
        table,
        Fields.COUNTRY_CODE,
        Fields.AWARDS_PUBLISHED,
        Map.of());
  }
}

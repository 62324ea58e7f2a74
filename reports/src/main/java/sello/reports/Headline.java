package sello.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;

/**
 * A figure that a reader sees first.
 *
 * @param figure the figure with its uncertainty: "over 2,900"
 * @param caption what it is: "School Labels in edition 2025-2026"
 * @param remark what to know of it; may be empty
 */
public record Headline(String figure, String caption, String remark) {

  /** The newest editions of which something is known, newest first. */
  public static List<Headline> newest(OpenRelease release, int most) {
    if (!release.has("awards_by_edition")) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>(release.table("awards_by_edition").ask(Map.of()).rows());
    Collections.reverse(rows);
    return rows.stream()
        .filter(row -> Figure.of(row, Fields.AWARDS_PUBLISHED.name()).isKnown())
        .limit(most)
        .map(Headline::ofEdition)
        .toList();
  }

  private static Headline ofEdition(Row row) {
    Figure figure = Figure.of(row, Fields.AWARDS_PUBLISHED.name());
    String remark =
        figure.isContested()
            ? "Sources print %s to %s."
                .formatted(
                    Figure.whole(figure.low().orElseThrow()),
                    Figure.whole(figure.high().orElseThrow()))
            : figure.value().isPresent() ? "" : "The exact number was not published.";
    return new Headline(figure.words(), "awards in " + row.text(Fields.EDITION.name()), remark);
  }

  /** How many of Europe's labels a country held at the end of a year, as a sentence. */
  public static Optional<String> stock(OpenRelease release, int year, String country) {
    if (!release.has("active_labels_by_year")) {
      return Optional.empty();
    }
    Map<String, List<String>> one =
        Map.of(
            Fields.YEAR.name(), List.of(Integer.toString(year)),
            Fields.COUNTRY_CODE.name(), List.of(country));
    return release.table("active_labels_by_year").ask(one).rows().stream()
        .findFirst()
        .flatMap(row -> stock(row, year));
  }

  private static Optional<String> stock(Row row, int year) {
    Optional<Double> labels =
        row.number("active_labels_published")
            .or(() -> row.number("active_labels"))
            .or(() -> row.number("active_labels_known"));
    Optional<Double> europe = row.number("active_labels_europe");
    Optional<Double> share = row.number(Fields.SHARE_OF_EUROPE.name());
    if (labels.isEmpty() || europe.isEmpty() || share.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "At the end of %d the network had %s eTwinning Schools in %s, of %s in all Europe (%s)"
            .formatted(
                year,
                Figure.whole(labels.get()),
                row.text(Fields.COUNTRY_NAME.name()),
                Figure.whole(europe.get()),
                Figure.percent(share.get())));
  }
}

package sello.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.text.Texts;

/**
 * A figure that a reader sees first.
 *
 * @param figure the figure with its uncertainty: "over 2,900"
 * @param caption what it is: "School Labels in edition 2025-2026"
 * @param remark what to know of it; may be empty
 */
public record Headline(String figure, String caption, String remark) {

  /** How many labels are valid in Europe at the end of the newest year of which it is known. */
  public static Optional<Headline> valid(OpenRelease release, Texts texts) {
    String measure = "active_labels_known";
    if (!release.has("active_labels_by_year")) {
      return Optional.empty();
    }
    OpenTable table = release.table("active_labels_by_year");
    Map<String, List<String>> europe = Map.of(Fields.COUNTRY_CODE.name(), List.of(Fields.EUROPE));
    return table.spec().column(measure).stream()
        .flatMap(
            field ->
                table.ask(europe).rows().stream()
                    .filter(row -> Figure.of(row, field).isKnown())
                    .map(row -> ofYear(row, Figure.of(row, field), texts)))
        .reduce((earlier, later) -> later);
  }

  private static Headline ofYear(Row row, Figure figure, Texts texts) {
    return new Headline(
        figure.words(texts),
        texts.say("headline.valid", "year", row.text(Fields.YEAR.name())),
        figure.isContested() ? texts.say("rows.range", figure.ends(texts)) : remark(figure, texts));
  }

  /** The newest editions of which something is known, newest first. */
  public static List<Headline> newest(OpenRelease release, int most, Texts texts) {
    if (!release.has("awards_by_edition")) {
      return List.of();
    }
    OpenTable table = release.table("awards_by_edition");
    List<Row> rows = new ArrayList<>(table.ask(Map.of()).rows());
    Collections.reverse(rows);
    return rows.stream()
        .filter(row -> Figure.of(row, Fields.AWARDS_PUBLISHED).isKnown())
        .limit(most)
        .map(row -> ofEdition(row, texts))
        .toList();
  }

  private static Headline ofEdition(Row row, Texts texts) {
    Figure figure = Figure.of(row, Fields.AWARDS_PUBLISHED);
    String edition = row.text(Fields.EDITION.name());
    return new Headline(
        figure.words(texts),
        texts.say("headline.awards", "edition", edition),
        remark(figure, texts));
  }

  private static String remark(Figure figure, Texts texts) {
    if (figure.isContested()) {
      return texts.say("headline.contested", figure.ends(texts));
    }
    return figure.value().isEmpty() ? texts.say("headline.not_exact") : "";
  }

  /** How many of Europe's labels a country held at the end of a year, as a sentence. */
  public static Optional<String> stock(OpenRelease release, int year, String country, Texts texts) {
    if (!release.has("active_labels_by_year")) {
      return Optional.empty();
    }
    Map<String, List<String>> one =
        Map.of(
            Fields.YEAR.name(), List.of(Integer.toString(year)),
            Fields.COUNTRY_CODE.name(), List.of(country));
    return release.table("active_labels_by_year").ask(one).rows().stream()
        .findFirst()
        .flatMap(row -> stock(release, row, texts));
  }

  private static Optional<String> stock(OpenRelease release, Row row, Texts texts) {
    Optional<Double> labels =
        row.number("active_labels_published")
            .or(() -> row.number("active_labels"))
            .or(() -> row.number("active_labels_known"));
    Optional<Double> europe = row.number("active_labels_europe");
    Optional<Double> share = row.number(Fields.SHARE_OF_EUROPE.name());
    if (labels.isEmpty() || europe.isEmpty() || share.isEmpty()) {
      return Optional.empty();
    }
    OpenTable table = release.table("active_labels_by_year");
    return Optional.of(
        texts.say(
            "headline.stock",
            "year",
            row.text(Fields.YEAR.name()),
            "labels",
            texts.numerals().whole(Math.round(labels.get())),
            "country",
            texts.within(CodeNames.of(table, texts).of(row, Fields.COUNTRY_CODE).orElse("")),
            "europe",
            texts.numerals().whole(Math.round(europe.get())),
            "share",
            texts.numerals().percent(share.get())));
  }
}

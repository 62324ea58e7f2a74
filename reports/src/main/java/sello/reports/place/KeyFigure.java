package sello.reports.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.reports.Figure;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/**
 * A figure that sums up a place: the newest that is known, the one known before, and Europe's of
 * the same time.
 *
 * @param table where it stands
 * @param measure what it is a figure of
 * @param where the fields that choose its row, by name
 * @param figure the figure
 * @param before the newest known before it, with its edition or year; never across a break
 * @param europe the same of all countries together
 * @param reporting how many countries Europe's figure sums up, where its table counts them
 * @param counts the two counts that it is a share of, part and whole; else none
 */
public record KeyFigure(
    OpenTable table,
    Field<?> measure,
    Map<String, String> where,
    Figure figure,
    Optional<Dated> before,
    Optional<Figure> europe,
    Optional<Figure> reporting,
    List<Figure> counts) {

  /**
   * A figure and when it is of.
   *
   * @param period an edition or a year
   * @param reporting of how many countries a figure of Europe is, where its table counts them
   */
  public record Dated(String period, Figure figure, Optional<Figure> reporting) {

    /** That it was so before, in words. */
    public String words(Texts texts) {
      String said = figure.words(texts);
      return reporting
          .map(
              count ->
                  texts.say(
                      "place.before_of",
                      "period",
                      period,
                      "figure",
                      said,
                      "countries",
                      count.words(texts)))
          .orElseGet(() -> texts.say("place.before", "period", period, "figure", said));
    }
  }

  /** Europe's figure of the same time by itself: it stands in the same row, or beside it. */
  public Optional<KeyFigure> ofEurope() {
    return europe.map(
        whole ->
            new KeyFigure(
                table,
                measure,
                where,
                whole,
                Optional.empty(),
                Optional.empty(),
                reporting,
                List.of()));
  }

  /** The edition or year that it is of; empty where its table has none. */
  public String period() {
    return where.getOrDefault("edition", where.getOrDefault("year", ""));
  }

  /** What it is in words that stand alone; a column's title leans on the columns beside it. */
  public String title(Texts texts) {
    String key = "place.key." + measure.name();
    return texts.has(key) ? texts.say(key) : texts.title(table.spec(), measure);
  }

  /** Europe's figure in words, with the number of countries that report; empty for none. */
  public String inEurope(Texts texts) {
    return europe
        .map(
            whole ->
                reporting
                    .map(
                        countries ->
                            texts.say(
                                "place.in_europe_of",
                                "countries",
                                countries.words(texts),
                                "figure",
                                whole.words(texts)))
                    .orElseGet(() -> texts.say("place.in_europe", "figure", whole.words(texts))))
        .orElse("");
  }

  /** That a figure of Europe is of so many countries; empty for one of another place. */
  public String countries(Texts texts) {
    return europe.isPresent()
        ? ""
        : reporting
            .map(count -> texts.say("place.reporting", "countries", count.words(texts)))
            .orElse("");
  }

  /** What it is a share of, in words: "6 of 7"; empty for what is no share of counts. */
  public String parts(Texts texts) {
    return counts.isEmpty()
        ? ""
        : texts.say(
            "place.parts", "part", counts.get(0).words(texts), "whole", counts.get(1).words(texts));
  }

  /** The interval in words; empty where there is none beyond the value. */
  public String interval(Texts texts) {
    return figure.isContested() ? texts.say("rows.range", figure.ends(texts)) : "";
  }
}

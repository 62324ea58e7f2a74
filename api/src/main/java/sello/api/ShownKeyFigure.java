package sello.api;

import java.util.Map;
import java.util.stream.Collectors;
import sello.reports.place.KeyFigure;
import sello.reports.text.Texts;

/**
 * A figure that sums up a place, as its page shows it.
 *
 * @param title what it is
 * @param words the figure as people say it
 * @param interval its ends; empty where the value says all
 * @param parts the counts that it is a share of; empty where it is none
 * @param period edition or year; empty where it has none
 * @param before the one known before it; empty where nothing compares
 * @param europe the same of Europe; empty where there is none
 * @param countries of how many countries a figure of Europe is; empty for other places
 * @param address of its row
 */
public record ShownKeyFigure(
    String title,
    String words,
    String interval,
    String parts,
    String period,
    String before,
    String europe,
    String countries,
    String address) {

  static ShownKeyFigure of(KeyFigure key, Texts texts) {
    return new ShownKeyFigure(
        key.title(texts),
        key.figure().words(texts),
        key.interval(texts),
        key.parts(texts),
        key.period(),
        key.before().map(dated -> dated.words(texts)).orElse(""),
        key.inEurope(texts),
        key.countries(texts),
        address(key));
  }

  private static String address(KeyFigure key) {
    Map<String, String> where = new java.util.TreeMap<>(key.where());
    return "/tables/"
        + key.table().name()
        + "?"
        + where.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
  }
}

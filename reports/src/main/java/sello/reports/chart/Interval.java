package sello.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Type;
import sello.reports.Figure;
import sello.reports.text.Texts;

/**
 * What the two ends of a figure mean. Those of a count are what the sources allow; those of a rate,
 * a mean or a change say how far chance could move it.
 */
final class Interval {
  private Interval() {}

  private static boolean isOfSources(Field<?> field) {
    return field.type() != Type.DOUBLE;
  }

  /** The figure, with its ends where it has them. */
  static String words(Figure figure, Texts texts) {
    if (!figure.isContested() || isOfSources(figure.field())) {
      return figure.wordsWithEnds(texts);
    }
    return figure.words(texts) + " " + texts.say("picture.interval", figure.ends(texts));
  }

  /** What to know of the ends; nothing where no figure has them. */
  static List<String> notes(Scene scene) {
    return Stream.of(scene.measure().field())
        .filter(field -> scene.rows().stream().anyMatch(row -> isWide(scene.figure(row))))
        .map(
            field -> isOfSources(field) ? "picture.interval_sources" : "picture.interval_by_chance")
        .map(key -> scene.say(key))
        .toList();
  }

  private static boolean isWide(Figure figure) {
    return figure.low().isPresent() && !figure.low().equals(figure.high());
  }
}

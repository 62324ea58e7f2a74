package sello.reports.chart;

import java.util.Collection;
import java.util.stream.Collectors;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Type;
import sello.reports.Figure;
import sello.reports.text.Rank;
import sello.reports.text.Texts;

/**
 * A figure in words, with its interval, or why there is none. The ends of a count are what the
 * sources allow; those of a rate, a mean or a change say how far chance could move it.
 */
final class Told {
  private Told() {}

  /** Whether a figure is of a base too small to lean on: drawn, and not ranked. */
  static boolean isLow(Figure figure) {
    return figure.flag().contains(Flag.LOW_RELIABILITY);
  }

  /** Whether a figure is known and may still change: drawn hollow, or with a broken outline. */
  static boolean isProvisional(Figure figure) {
    return figure.isKnown() && figure.flag().contains(Flag.PROVISIONAL);
  }

  /**
   * Whether all that is known may still change: a mark on every figure would tell none from
   * another, so one remark says it.
   */
  static boolean areAllProvisional(Collection<Figure> figures) {
    return figures.stream().anyMatch(Figure::isKnown)
        && figures.stream().filter(Figure::isKnown).allMatch(Told::isProvisional);
  }

  /** Whether the ends of a figure are what the sources allow, and not what chance could do. */
  static boolean isOfSources(Field<?> field) {
    return field.type() != Type.DOUBLE && !Rank.is(field);
  }

  /** The figure, with its ends where it has them. */
  static String withInterval(Figure figure, Texts texts) {
    if (!figure.isContested()) {
      return figure.words(texts);
    }
    return isOfSources(figure.field())
        ? figure.wordsWithEnds(texts)
        : figure.words(texts) + " " + texts.say("picture.interval", figure.ends(texts));
  }

  /** With its interval and, line by line, what its flag says of it. */
  static String inFull(Figure figure, Texts texts) {
    String remarks =
        figure.value().isEmpty()
            ? ""
            : figure
                .flag()
                .chars()
                .mapToObj(code -> "\n" + texts.flag(Character.toString(code)))
                .collect(Collectors.joining());
    return withInterval(figure, texts) + remarks;
  }
}

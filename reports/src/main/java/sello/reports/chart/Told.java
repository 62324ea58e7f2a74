package sello.reports.chart;

import java.util.stream.Collectors;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.text.Texts;

/** A figure in words, with its interval, or why there is none. */
final class Told {
  private Told() {}

  static boolean isWithheld(Figure figure) {
    return figure.value().isEmpty() && figure.flag().contains(Flag.CONFIDENTIAL);
  }

  /** Whether a figure is of a base too small to lean on: drawn, and not ranked. */
  static boolean isLow(Figure figure) {
    return figure.flag().contains(Flag.LOW_RELIABILITY);
  }

  static String words(Figure figure, Texts texts) {
    if (isWithheld(figure)) {
      return texts.say("picture.is_withheld");
    }
    return figure.cannotExist() ? texts.say("picture.cannot_exist") : figure.words(texts);
  }

  /** With the ends of its interval. */
  static String withInterval(Figure figure, Texts texts) {
    return figure.isContested()
        ? words(figure, texts) + " (" + texts.say("rows.range", figure.ends(texts)) + ")"
        : words(figure, texts);
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

package sello.reports.chart;

import sello.reports.Figure;

/**
 * The colours of a map.
 *
 * @param scene what it is drawn from
 * @param classes the classes of its figures
 */
record MapInks(Scene scene, Classes classes) {
  String of(Figure figure) {
    return switch (Look.of(figure)) {
      case CLASS, ZERO, SMALL_BASE -> known(scene.drawn(figure.height()));
      case NOT_KNOWN, WITHHELD -> Ink.HAIRLINE;
      case CANNOT_EXIST -> Ink.PAPER;
    };
  }

  /** The colour of stripes over its colour: pale over the two deepest. */
  String over(Figure figure) {
    return Ink.CLASSES.indexOf(of(figure)) >= 3 ? Ink.PAPER : Ink.TEXT;
  }

  private String known(double figure) {
    return figure == 0 ? Ink.PAPER : of(classes.of(figure));
  }

  /** The colour of a class: few classes take colours that are far from each other. */
  String of(int place) {
    int last = Ink.CLASSES.size() - 1;
    int ink =
        classes.count() == 1 ? last / 2 : Math.round(place * last / (float) (classes.count() - 1));
    return Ink.CLASSES.get(ink);
  }
}

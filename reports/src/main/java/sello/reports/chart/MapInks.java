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

  /** The colour of stripes over its colour. */
  String over(Figure figure) {
    return over(of(figure));
  }

  /** The colour of stripes over a colour: pale over the three deepest, else grey. */
  static String over(String colour) {
    boolean isDeep =
        Ink.CLASSES.indexOf(colour) >= 2
            || colour.equals(Ink.APART.get(0))
            || colour.equals(Ink.ACCENT);
    return isDeep ? Ink.PAPER : Ink.QUIET;
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

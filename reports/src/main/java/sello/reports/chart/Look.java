package sello.reports.chart;

import sello.catalog.Flag;
import sello.reports.Figure;

/** What a place of a map looks like: by its class, or by why it has none. */
enum Look {
  CLASS,
  ZERO,
  /** Of a class, or zero, but resting on so few that it is striped and not ranked. */
  SMALL_BASE,
  NOT_KNOWN,
  WITHHELD,
  CANNOT_EXIST;

  static Look of(Figure figure) {
    if (figure.value().isPresent()) {
      return figure.flag().contains(Flag.LOW_RELIABILITY)
          ? SMALL_BASE
          : figure.height() == 0 ? ZERO : CLASS;
    }
    if (figure.flag().contains(Flag.CONFIDENTIAL)) {
      return WITHHELD;
    }
    return figure.cannotExist() ? CANNOT_EXIST : NOT_KNOWN;
  }

  boolean isStriped() {
    return this == SMALL_BASE || this == WITHHELD;
  }
}

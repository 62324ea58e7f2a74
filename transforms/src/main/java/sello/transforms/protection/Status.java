package sello.transforms.protection;

import java.util.Locale;

/** What became of a cell. */
enum Status {
  /** Shown. */
  PUBLISHED,
  /** Withheld: too small, or the sum of too few. */
  PRIMARY,
  /** Withheld so that another cannot be worked out, or because the release before withheld it. */
  SECONDARY;

  /** The codes of cells that no table shows. */
  static final Object[] WITHHELD = {PRIMARY.code(), SECONDARY.code()};

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

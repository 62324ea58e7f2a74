package sello.reports.document;

import sello.catalog.Flag;
import sello.reports.text.Texts;

/** The flags that stand beside figures; those that say why there is none are words in the cell. */
final class Flags {
  private Flags() {}

  /** What is to know of a figure that is said; the word for one that lacks says enough. */
  static String shown(Fact fact) {
    if (!fact.isKnown()) {
      return "";
    }
    return fact.flag()
        .replace(Flag.NOT_AVAILABLE, "")
        .replace(Flag.CONFIDENTIAL, "")
        .replace(Flag.CANNOT_EXIST, "");
  }

  /** A flag and what it means. */
  static String meaning(String flag, Texts texts) {
    return flag + ": " + texts.flag(flag);
  }
}

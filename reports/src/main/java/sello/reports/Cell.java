package sello.reports;

import java.util.Optional;
import sello.catalog.Flag;

/**
 * A figure of a row as one release has it, with its flag.
 *
 * @param value empty when it is missing
 * @param flag empty when there is nothing to say, or nothing to say it in
 */
public record Cell(Optional<Object> value, Optional<Object> flag) {
  static final Cell NONE = new Cell(Optional.empty(), Optional.empty());

  /** Whether it is kept back to protect schools and persons. */
  boolean isWithheld() {
    return flag.map(text -> text.toString().contains(Flag.CONFIDENTIAL)).orElse(false);
  }

  /** The value as files write it; empty when it is missing. */
  public String text() {
    return value.map(Plain::text).orElse("");
  }

  /** The flag; empty when there is none. */
  public String flagText() {
    return flag.map(Object::toString).orElse("");
  }

  /** The same without its value. */
  Cell hidden() {
    return new Cell(Optional.empty(), flag);
  }
}

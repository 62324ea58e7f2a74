package sello.reports;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** A part of a zip that says no moment of its writing: the same bytes whenever and wherever. */
public final class TimelessEntry {
  /**
   * The earliest time that a zip can say, a month before, stands in Java for all that is older:
   * beside it an instant is written, which depends on the zone of the machine.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private TimelessEntry() {}

  /** A part of this name. */
  public static ZipEntry of(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }
}

package sello.ingest.form;

import java.io.Serializable;

/**
 * A line or sheet row that is no record.
 *
 * @param line physical line or sheet row, from 1
 */
public record SkippedLine(long line, Kind kind) implements Serializable {

  /** Why it is no record. */
  public enum Kind {
    PREAMBLE,
    TITLE,
    GROUP_HEADER,
    /** The second line of a header, which stands below the first. */
    SECOND_HEADER,
    BLANK,
    REPEATED_HEADER,
    SUBTOTAL,
    TOTAL,
    AVERAGE,
    /** A highest, lowest or middle value, or how far values spread. */
    STATISTIC,
    FOOTER
  }
}

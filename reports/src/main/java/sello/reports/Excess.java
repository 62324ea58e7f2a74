package sello.reports;

/**
 * By how much an answer is too large for a format.
 *
 * @param unit what is counted: cells or rows
 * @param size so many there are
 * @param limit so many there may be
 * @param link the same answer in a format without limit
 */
public record Excess(String unit, long size, long limit, String link) {

  /** The refusal of an answer in a format. */
  Refusal refusal(Export export) {
    String detail =
        "The answer has %,d %s; %s holds %,d. It is whole at %s."
            .formatted(size, unit, export.name(), limit, link);
    return Problem.of(ProblemType.TOO_LARGE, detail)
        .about("format", export.name())
        .beyond(this)
        .refusal();
  }
}

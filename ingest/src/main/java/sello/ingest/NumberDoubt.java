package sello.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Why a number that is written well could still be read as another one: it is then refused. */
final class NumberDoubt {
  private static final Pattern POWER = Pattern.compile("[-+]?[\\d.,]+[eE][-+]?\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");
  private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  private NumberDoubt() {}

  /**
   * @param isWhole whether the column holds whole numbers
   */
  static Optional<Rule.Broken> of(String text, boolean isWhole) {
    if (POWER.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be written out, not as a power of ten",
              "Show the column as numbers and save it anew: digits may be lost."));
    }
    if (isWhole && THOUSANDS.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a whole number without a mark that may be decimal or of thousands",
              "Write it without the mark."));
    }
    return OTHER_DIGIT.matcher(text).find()
        ? Optional.of(
            new Rule.Broken("must be written with the digits 0 to 9", "Correct the value."))
        : Optional.empty();
  }
}

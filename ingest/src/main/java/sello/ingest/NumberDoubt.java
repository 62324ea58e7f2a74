package sello.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/** Why a number is refused that could be read as another one, or that says more than a number. */
final class NumberDoubt {
  private static final Pattern POWER = Pattern.compile("[-+]?[\\d.,]+[eE][-+]?\\d+");
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");
  private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  private static final Pattern FOOTNOTE =
      Pattern.compile("-?\\d[\\d.,'’ ]*([*†‡¹²³⁰⁴-⁹]+|\\(\\d{1,2}\\)|\\[\\d{1,2}]|[a-z]\\))");
  private static final Pattern SHARE = Pattern.compile("-?\\d[\\d.,'’ ]*[%‰]");
  private static final Pattern BOUND =
      Pattern.compile(
          "[nN]? ?[<>≤≥~≈±]+ ?=? ?\\d.*|\\d[\\d.,'’ ]*\\+"
              + "|(?:less|fewer) than \\d+|menos de \\d+|moins de \\d+|weniger als \\d+|meno di \\d+",
          Pattern.CASE_INSENSITIVE);

  /** How offices mark a figure that they have and do not give, for it is of few people. */
  private static final Pattern WITHHELD =
      Pattern.compile("[*]+|[cCsSxX]|\\([*cCsSxX]\\)|\\[[*cCsSxX]]");

  private NumberDoubt() {}

  /**
   * @param isWhole whether the column holds whole numbers
   */
  static Optional<Rule.Broken> of(String text, boolean isWhole) {
    if (isPlain(text)) {
      return Optional.empty();
    }
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
        : ofMore(text);
  }

  /** Digits and nothing else, as nearly all numbers are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<Rule.Broken> ofMore(String text) {
    if (WITHHELD.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a number, not the mark of one that is withheld",
              "Leave the cell empty where the number is withheld."));
    }
    if (FOOTNOTE.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a number alone, without the mark of a footnote",
              "Remove the mark, and tell us what the footnote says."));
    }
    if (SHARE.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a number, not a share of a hundred", "Write the number itself."));
    }
    if (OfScale.is(text)) {
      return Optional.of(
          new Rule.Broken(
              "must be a number, not a part of another that is not the end of its scale",
              "Convert it, and write the number alone."));
    }
    return BOUND.matcher(text).matches()
        ? Optional.of(
            new Rule.Broken(
                "must be a number, not a bound or an estimate",
                "Write the number, or leave the cell empty."))
        : Optional.empty();
  }
}

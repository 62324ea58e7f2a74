package sello.catalog;

import java.util.Locale;

/**
 * A number at which a figure gets flag {@code u}, or from which a count may be shown: a setting
 * that reaches figures, so every release names the one it was made with.
 *
 * <p>The standards of flag {@code u}: NCHS Data Presentation Standards for Proportions, Vital and
 * Health Statistics 2(175), 2017; for Rates and Counts, 2(200), 2023.
 */
public enum Threshold {
  RELIABLE_SHARE_BASE("30", Range.COUNT, "Smallest n of a share without flag u."),
  RELIABLE_SHARE_WIDTH("0.3", Range.SHARE, "Widest interval of a share without flag u."),
  RELIABLE_RATE_COUNT("10", Range.COUNT, "Smallest count of a rate without flag u."),
  RELIABLE_GROWTH_COUNT("10", Range.COUNT, "Smallest of both counts of a growth without flag u."),
  RELIABLE_MEAN_BASE("10", Range.COUNT, "Smallest n of a mean or quartile without flag u."),
  RELIABLE_QUOTIENT_EXPECTED(
      "5", Range.POSITIVE, "Smallest expected count of a location quotient without flag u."),
  RELIABLE_SURVIVAL_AT_RISK(
      "10", Range.COUNT, "Smallest number at risk of a survival without flag u."),
  RELIABLE_SLOPE_POINTS("5", Range.COUNT, "Smallest number of points of a slope without flag u."),
  DISCLOSURE_SCHOOLS("3", Range.COUNT, "Smallest count of schools that may be shown."),
  DISCLOSURE_PERSONS("5", Range.COUNT, "Smallest count of persons that may be shown."),
  DISCLOSURE_SPREAD(
      "10",
      Range.COUNT,
      "Smallest n of which a standard deviation, a quartile or limits of a mean may be shown.");

  private final String standard;
  private final Range range;
  private final String sentence;

  Threshold(String standard, Range range, String sentence) {
    this.standard = standard;
    this.range = range;
    this.sentence = sentence;
  }

  Setting setting() {
    return new Setting("SELLO_" + name(), standard, sentence);
  }

  /** Its name among the parameters of a release. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when it cannot be that number
   */
  void check(double value) {
    if (!range.holds(value)) {
      throw new IllegalArgumentException(
          "%s is %s, not %s.".formatted(setting().name(), value, range.words));
    }
  }

  private enum Range {
    COUNT("a whole number from 1 to 1,000,000,000"),
    SHARE("above 0 and at most 1"),
    POSITIVE("above 0");

    private final String words;

    Range(String words) {
      this.words = words;
    }

    private boolean holds(double value) {
      return switch (this) {
        case COUNT -> value >= 1 && value <= 1e9 && value == Math.rint(value);
        case SHARE -> value > 0 && value <= 1;
        case POSITIVE -> value > 0 && Double.isFinite(value);
      };
    }
  }
}

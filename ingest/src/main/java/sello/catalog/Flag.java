package sello.catalog;

import java.util.List;

/**
 * Flags of an observation, after Eurostat's lists of 27 January 2025. In one column stand the
 * lower-case codes in alphabetical order; {@code :} stands alone.
 */
public final class Flag {
  /** Break in the series: not comparable with the observation before. */
  public static final String BREAK = "b";

  /** The source counts by another definition than it does elsewhere. */
  public static final String DEFINITION_DIFFERS = "d";

  /** Estimated: the source rounds, or says "about". */
  public static final String ESTIMATED = "e";

  /** Imputed: the source's agency filled in what it had not been sent. */
  public static final String IMPUTED = "i";

  /** Cannot exist: no edition was held, or the country was not a member. */
  public static final String CANNOT_EXIST = "m";

  /** Provisional: the newest edition. */
  public static final String PROVISIONAL = "p";

  /** Low reliability: small base. */
  public static final String LOW_RELIABILITY = "u";

  /** Exists, and is not known to us. */
  public static final String NOT_AVAILABLE = ":";

  /** Confidential: withheld, so that nobody is given away. Behind the lower-case codes. */
  public static final String CONFIDENTIAL = "C";

  /** Every flag, in the order in which they stand together. */
  public static final List<String> ALL =
      List.of(
          BREAK,
          DEFINITION_DIFFERS,
          ESTIMATED,
          IMPUTED,
          CANNOT_EXIST,
          PROVISIONAL,
          LOW_RELIABILITY,
          CONFIDENTIAL,
          NOT_AVAILABLE);

  /** Those that a figure has from the figures that it is made of. */
  public static final List<String> INHERITED =
      List.of(DEFINITION_DIFFERS, ESTIMATED, IMPUTED, PROVISIONAL);

  static final String MEANINGS =
      "b break in series, d definition differs, e estimated, i imputed, m cannot exist,"
          + " p provisional, u low reliability, C withheld to protect schools and persons, : not available";

  private Flag() {}
}

package sello.ingest.name;

import java.util.regex.Pattern;

/**
 * The word that Turkish lists print for a town that is the centre of its province: {@code Merkez}.
 * Each province has one, so that it names a town only together with the province.
 */
public final class ProvinceCentre {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s*merkez(?:\\s+[iİ]l[çc]es[iİ]|\\s+[iİ]l[çc]e)?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ProvinceCentre() {}

  /** Whether a town as printed is only that. */
  public static boolean isOne(String town) {
    return WORD.matcher(town).matches();
  }

  /**
   * The town that is meant; empty where the province is not known.
   *
   * @param centre a town as printed that {@link #isOne}
   */
  public static String town(String centre, String province) {
    return province.isBlank() ? "" : province + " " + centre;
  }
}

package sello.reports.text;

import com.ibm.icu.util.ULocale;

/**
 * A language in which the service can be read.
 *
 * @param code ISO 639-1, as in {@code lang=es}
 * @param name in the language itself
 * @param locale how it writes numbers and dates
 * @param contraction how it draws words together
 */
public record Language(String code, String name, ULocale locale, Contraction contraction) {
  /** The language of the Specs, and of whoever asks for none. */
  public static final String ENGLISH = "en";

  public boolean isEnglish() {
    return code.equals(ENGLISH);
  }
}

package sello.ingest.sample;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a sender writes an edition. */
enum EditionSpelling {
  /** 2023-2024 */
  FULL,
  /** 2023/24 */
  SLASH,
  /** 2023-24 */
  SHORT;

  private static final Pattern EDITION = Pattern.compile("(20\\d\\d)-20(\\d\\d)");
  private static final double SLASHED = 0.2;
  private static final double SHORTENED = 0.2;

  /** The spelling of a file, drawn beside all else that is drawn of its form. */
  static EditionSpelling of(long seed, String file) {
    double point = Draws.of(seed, file + " editions", Draws.Topic.FORM).unit();
    if (point < SLASHED) {
      return SLASH;
    }
    return point < SLASHED + SHORTENED ? SHORT : FULL;
  }

  /** An edition in this spelling; what is none stays as it is. */
  String of(String edition) {
    Matcher years = EDITION.matcher(edition);
    if (!years.matches()) {
      return edition;
    }
    return switch (this) {
      case FULL -> edition;
      case SLASH -> years.group(1) + "/" + years.group(2);
      case SHORT -> years.group(1) + "-" + years.group(2);
    };
  }
}

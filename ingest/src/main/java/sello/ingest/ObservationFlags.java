package sello.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The flags behind a figure of Eurostat: b break in series, d definition differs, e estimated, f
 * forecast, i imputed, m missing, n not significant, p provisional, u low reliability, C
 * confidential, N not applicable.
 */
final class ObservationFlags {
  /** Free for publication: no flag at Eurostat. */
  private static final String FREE = "F";

  private static final String CONFIDENTIAL = "C";

  /** The flags in use, as a regular expression. */
  static final String FORM = "[bdefimnpuCN]+";

  /** The column of SDMX-CSV that says whether a figure is confidential. */
  static final String STATUS = "CONF_STATUS";

  /** In a cell of a table of Eurostat: {@code : @C}. */
  private static final Pattern STATUS_BEHIND = Pattern.compile("@(\\p{L})(?!\\p{L})");

  private ObservationFlags() {}

  /** Where a header has the column of confidentiality; -1: nowhere. */
  static int placeOfStatus(List<String> header) {
    for (int place = 0; place < header.size(); place++) {
      if (Spelling.fold(header.get(place)).startsWith(Spelling.fold(STATUS))) {
        return place; // whatever stands in a bracket behind it
      }
    }
    return -1;
  }

  /** The flags of a figure are in two columns where its confidentiality has one of its own. */
  static List<Integer> withStatus(ContractColumn column, List<String> found, List<Integer> places) {
    int status = placeOfStatus(found);
    return column.reading() != Reading.FLAGS || status < 0 || places.contains(status)
        ? places
        : Stream.concat(places.stream(), Stream.of(status)).toList();
  }

  static boolean isStatus(String status) {
    return status.isEmpty() || status.equals(FREE) || status.equals(CONFIDENTIAL);
  }

  /**
   * Flags with the letters of former years replaced, c by C, s by i, z by m, and with a status of
   * confidentiality among them.
   */
  static String current(String flags) {
    Matcher status = STATUS_BEHIND.matcher(flags);
    return status.find()
        ? with(current(status.replaceFirst("")), status.group(1))
        : flags.replace('c', 'C').replace('s', 'i').replace('z', 'm').replace(" ", "");
  }

  /**
   * Flags with that of a status of confidentiality, which SDMX-CSV has in a column of its own.
   * Other statuses than free and confidential are no flags, whatever letter they have.
   */
  static String with(String flags, String status) {
    if (status.isEmpty() || status.equals(FREE)) {
      return flags;
    }
    boolean isKnown = status.equals(CONFIDENTIAL);
    return isKnown && current(flags).contains(CONFIDENTIAL)
        ? flags
        : flags + (isKnown ? "" : "?") + status;
  }
}

package sello.ingest;

import java.util.Locale;
import java.util.Set;

/**
 * A file in an inputs folder that holds no data: a source record, a hidden file, a note without a
 * record, or what Windows and Excel put beside files that somebody looks at. Backups and half
 * copies are none of these: they may be the data, so that nothing but the sender can say.
 */
final class CompanionFile {
  private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

  /** Excel's mark that somebody has the workbook open. */
  private static final String OPEN_WORKBOOK = "~$";

  private CompanionFile() {}

  /**
   * @param beside the names of what lies in the same folder
   */
  static boolean is(String name, Set<String> beside) {
    return name.endsWith(SourceRecord.SUFFIX)
        || name.startsWith(".")
        || name.startsWith(OPEN_WORKBOOK)
        || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT))
        || (isNote(name) && !beside.contains(name + SourceRecord.SUFFIX));
  }

  private static boolean isNote(String name) {
    return name.endsWith(".md") || name.endsWith(".txt");
  }
}

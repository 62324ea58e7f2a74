package sello.ingest;

import java.util.Optional;
import java.util.regex.Pattern;
import sello.ingest.name.SchoolCode;

/** Why a text in a column of schools' codes is not taken for one. */
final class SchoolCodeDoubt {
  /** What a formula of a spreadsheet gives where it finds nothing: schools with it are not one. */
  private static final Pattern ZEROS = Pattern.compile("0+");

  private SchoolCodeDoubt() {}

  /**
   * Empty when it may be a code.
   *
   * @param text the code in its one form
   * @param cell as the file has it
   */
  static Optional<Rule.Broken> of(String text, String cell) {
    if (SchoolCode.isCut(text)) {
      return Optional.of(
          new Rule.Broken(
              "must be a whole code", "The spreadsheet cut the code: store the column as text."));
    }
    if (ZEROS.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, not zero", "Leave the cell empty where the code is not known."));
    }
    if (ListOfValues.is(cell)) {
      return Optional.of(ListOfValues.BROKEN);
    }
    return SchoolCode.isWords(cell)
        ? Optional.of(
            new Rule.Broken(
                "must be a code, not words", "Look for cells that stand one column off."))
        : Optional.empty();
  }
}

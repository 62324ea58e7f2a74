package sello.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sello.catalog.Fields;
import sello.ingest.form.SumLabel;
import sello.ingest.name.SchoolCode;

/** Why a text in a column of schools' codes is not taken for one. */
final class SchoolCodeDoubt {
  /** What a formula of a spreadsheet gives where it finds nothing: schools with it are not one. */
  private static final Pattern ZEROS = Pattern.compile("0+");

  /** A day, as a workbook holds it or shows it: {@code 04-03-21} was a code before. */
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?|\\d{1,2}([/.])\\d{1,2}\\2\\d{4}");

  /** No register writes them; they stay where a quote is lost or stands in the wrong place. */
  private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");

  private static final Pattern FOOTNOTE = Pattern.compile(".*[*†‡¹²³⁴-⁹]|.+ ?\\(\\d{1,2}\\)");

  /** A letter that looks like a digit; at an end it may be what a register checks a code by. */
  private static final Pattern LIKE_DIGIT = Pattern.compile("(?=.{6})\\d+[OIL]\\d+");

  private static final Set<String> TICKS = Set.of("TRUE", "FALSE");

  private SchoolCodeDoubt() {}

  /**
   * Empty when it may be a code.
   *
   * @param text the code in its one form
   * @param written as the file has it
   */
  static Optional<Rule.Broken> of(String text, String written) {
    String cell = CellText.unquoted(written).strip();
    if (SchoolCode.isCut(text)) {
      return Optional.of(
          new Rule.Broken(
              "must be a whole code", "The spreadsheet cut the code: store the column as text."));
    }
    if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
      return Optional.of(
          new Rule.Broken("must be one code, not several lines", "Write one row for each code."));
    }
    if (ZEROS.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, not zero", "Leave the cell empty where the code is not known."));
    }
    if (DAY.matcher(cell).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, not a day",
              "The spreadsheet made a day of the code: store the column as text."));
    }
    if (TICKS.contains(cell.toUpperCase(Locale.ROOT))) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, not yes or no", "Look for cells that stand one column off."));
    }
    if (QUOTE.matcher(cell).find()) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, without quotes", "Remove them, or save the file anew as CSV."));
    }
    if (SumLabel.isLike(cell, place -> false)) {
      return Optional.of(
          new Rule.Broken("must be a code, not the word for a sum", "Remove rows of sums."));
    }
    if (FOOTNOTE.matcher(cell).matches() || isBehindName(cell)) {
      return Optional.of(
          new Rule.Broken(
              "must be a code alone, without the mark of a footnote or the name of its column",
              "Remove what is no part of the code: with it, it is another one."));
    }
    if (ListOfValues.is(cell)) {
      return Optional.of(ListOfValues.BROKEN);
    }
    if (SchoolCode.isWords(cell)) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, not words", "Look for cells that stand one column off."));
    }
    if (SchoolCode.hasWord(cell)) {
      return Optional.of(
          new Rule.Broken(
              "must be a code alone, without words behind it",
              "Remove what is no part of the code: with it, it is another one."));
    }
    if (LIKE_DIGIT.matcher(text).matches()) {
      return Optional.of(
          new Rule.Broken(
              "must be a code, without a letter like a digit among its digits",
              "Write 0 for O, 1 for I or l: with the letter it is another one."));
    }
    return SchoolCode.hasOddSign(text)
        ? Optional.of(
            new Rule.Broken(
                "must be a code, without signs that no register writes there",
                "Remove what is no part of the code: with it, it is another one."))
        : Optional.empty();
  }

  /** Whether the column is named in its cell: {@code ID: 28000001}. */
  private static boolean isBehindName(String cell) {
    int colon = cell.indexOf(':');
    return colon > 0 && Synonyms.SHIPPED.isName(cell.substring(0, colon), Fields.SCHOOL_ID.name());
  }
}

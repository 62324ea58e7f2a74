package sello.ingest;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * What may be told of a cell that cannot be read: never a text that could name a person. Senders
 * write who teaches, directs or owns a school where a number or a word must stand, and the cells of
 * a row that lost one stand in the columns beside theirs.
 */
final class ShownCell {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** What follows a digit is a unit, not a word. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}]++");

  /** One word with a capital, which neither a number nor a date nor yes or no is. */
  private static final Pattern SURNAME = Pattern.compile("(?!NaN$)\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

  /** Where one of a list must stand it is a word that the list lacks, more often than a surname. */
  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}'’-]{2,40}");

  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]{2,}");

  /** Words with a space between them and no digit, as no address, code or edition is. */
  private static final Pattern WORDS_ONLY =
      Pattern.compile("\\P{Nd}*[\\p{L}\\p{M}][.,]?\\s+\\p{L}\\P{Nd}*");

  private ShownCell() {}

  /** The cell, or how long it is. */
  static String of(ContractColumn column, String cell, CodeLists lists) {
    String text = cell.strip();
    return isHidden(column, text, lists) ? hidden(text) : text;
  }

  /** The same of what a source record or a line before the header states for a whole file. */
  static String ofFile(ContractColumn column, String value) {
    boolean isHidden =
        isNoText(column)
            ? isNoValue(column, value)
            : column.reading() != Reading.AS_IS
                && WORDS_ONLY.matcher(value).matches()
                && !SpokenNames.isCountry(value);
    return isHidden ? hidden(value) : value;
  }

  /** The same of what stands in a source record where a day or an address must. */
  static String ofRecord(String value) {
    return isOfWords(value) || value.indexOf('@') >= 0 ? hidden(value) : value;
  }

  /** How long a text is that may not be told. */
  static String hidden(String text) {
    return LETTERS.matcher(text).matches()
        ? "a word of " + text.length() + " letters"
        : "text of " + text.length() + " characters";
  }

  private static boolean isHidden(ContractColumn column, String text, CodeLists lists) {
    if (isNoText(column)) {
      return isNoValue(column, text);
    }
    return switch (column.reading()) {
      case COUNTRY, WORD, AREA ->
          !ONE_WORD.matcher(text).matches() && !ListedText.isTold(column, text, lists);
      case GEO, FLAGS, EDITION -> !ListedText.isTold(column, text, lists);
      case YEAR, MOMENT, SCHOOL_CODE, LINK -> isOfWords(text);
      case AS_IS -> isOfForm(column) && WORDS_ONLY.matcher(text).matches();
    };
  }

  private static boolean isNoText(ContractColumn column) {
    return isOfPeople(column.field()) || column.type() != Type.STRING;
  }

  /** Words where people are counted, or where a number, a day, yes or no must stand. */
  private static boolean isNoValue(ContractColumn column, String text) {
    return isOfPeople(column.field())
        ? LETTER.matcher(text).find()
        : isLikeName(text) || SURNAME.matcher(text).matches();
  }

  private static boolean isOfWords(String text) {
    return WORDS_ONLY.matcher(text).matches() || SURNAME.matcher(text).matches();
  }

  /**
   * Whether a column's texts have a form or stand in a list; names of schools and places do not.
   */
  private static boolean isOfForm(ContractColumn column) {
    return !column.rules().stream().allMatch(OneValue.class::isInstance)
        && !column.field().equals(Fields.SCHOOL_NAME);
  }

  /** Two words or more, of which one is no initial. */
  private static boolean isLikeName(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    return words.size() > 1 && words.stream().anyMatch(word -> word.length() > 1);
  }

  /** Whether people are counted there, or an owner is told: one word may then be a name. */
  private static boolean isOfPeople(Field<?> field) {
    return field.unit() == Unit.TEACHERS
        || field.unit() == Unit.PUPILS
        || field.equals(RawCriterionScores.ASSESSORS)
        || field.equals(RawParticipation.TRAININGS_ATTENDED)
        || field.equals(RawSchools.OWNERSHIP);
  }
}

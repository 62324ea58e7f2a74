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

  /** Words with capitals where one of a few words must stand, perhaps with the "de la" of names. */
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
              + "(,?( (de|del|della|di|da|do|dos|das|du|la|las|los|le|van|von|der|den|zu))*"
              + " \\p{Lu}[\\p{L}\\p{M}'’.-]*)+");

  /** What is longer may name many, and is too long for an expression that repeats a group. */
  private static final int LONGEST_NAME = 200;

  /** Words with a space between them and no digit, as no address, code or edition is. */
  private static final Pattern WORDS_ONLY =
      Pattern.compile("\\P{Nd}*[\\p{L}\\p{M}][.,]?\\s+\\p{L}\\P{Nd}*");

  private ShownCell() {}

  /** The cell, or how long it is. */
  static String of(ContractColumn column, String cell) {
    String text = cell.strip();
    return isHidden(column, text) ? hidden(text) : text;
  }

  /** How long a text is that may not be told. */
  static String hidden(String text) {
    return "text of " + text.length() + " characters";
  }

  private static boolean isHidden(ContractColumn column, String text) {
    if (isOfPeople(column.field())) {
      return LETTER.matcher(text).find();
    }
    if (column.type() != Type.STRING) {
      return isLikeName(text) || SURNAME.matcher(text).matches();
    }
    return switch (column.reading()) {
      case COUNTRY -> isLikeName(text) && !SpokenNames.isCountry(text);
      case WORD, GEO, AREA, FLAGS ->
          text.length() > LONGEST_NAME || FULL_NAME.matcher(text).matches();
      case EDITION, YEAR, MOMENT ->
          WORDS_ONLY.matcher(text).matches() || SURNAME.matcher(text).matches();
      case SCHOOL_CODE, LINK -> WORDS_ONLY.matcher(text).matches();
      case AS_IS -> isOfForm(column) && WORDS_ONLY.matcher(text).matches();
    };
  }

  /** Whether a column's texts have a form or stand in a list; a school's name does neither. */
  private static boolean isOfForm(ContractColumn column) {
    return !column.rules().isEmpty() && !column.field().equals(Fields.SCHOOL_NAME);
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

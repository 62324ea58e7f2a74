package sello.catalog;

/**
 * A condition between a row and those rows of an input that it comes from. It is data, so that a
 * service can follow it in a release whose program it does not know.
 *
 * @param kind how the two are compared
 * @param own field of the row; empty where the condition is on the input alone
 * @param input field of the input; empty where the condition is on the row alone
 * @param value what a kind compares with; else empty
 */
public record Match(Kind kind, String own, String input, String value) {

  /** How a row and a row of an input are compared. Missing equals missing. */
  public enum Kind {
    /** The two fields are equal. */
    SAME,
    /** The input's field is one of the words of the row's, parted by blanks. */
    LISTED,
    /** The input's field is the value followed by the row's. */
    PREFIXED,
    /** The input's field, behind the value, is the row's or one before it: an edition, say. */
    UP_TO,
    /** The input's date is the 31 December of the row's year, or before. */
    BEGUN_BY_YEAR_END,
    /** The input's date is the 31 December of the row's year, or after. */
    NOT_ENDED_BY_YEAR_END,
    /** The input's field is the value. */
    INPUT_IS,
    /** The input's field is missing. */
    INPUT_MISSING,
    /** Only for rows whose field is the value. */
    OWN_IS,
    /** Only for rows whose field is there. */
    OWN_THERE,
    /** Only for rows whose field is missing. */
    OWN_MISSING
  }

  /** The condition for people. */
  public String words() {
    return switch (kind) {
      case SAME -> input + " is the row's" + (own.equals(input) ? "" : " " + own);
      case LISTED -> input + " is named in the row's " + own;
      case PREFIXED -> "%s is '%s' with the row's %s".formatted(input, value, own);
      case UP_TO -> input + " is the row's " + own + " or before";
      case BEGUN_BY_YEAR_END -> input + " is 31 December of the row's " + own + " or before";
      case NOT_ENDED_BY_YEAR_END -> input + " is 31 December of the row's " + own + " or after";
      case INPUT_IS -> input + " is " + value;
      case INPUT_MISSING -> input + " is empty";
      case OWN_IS -> "the row's " + own + " is " + value;
      case OWN_THERE -> "the row has a " + own;
      case OWN_MISSING -> "the row has no " + own;
    };
  }
}

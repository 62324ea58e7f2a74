package sello.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The type of a field's values: how its text is read, and what it is called outside. */
public enum Type {
  STRING("string", "text"),
  INTEGER("integer", "a whole number"),
  LONG("integer", "a whole number"),
  DOUBLE("number", "a number with a point for decimals"),
  BOOLEAN("boolean", "true or false"),
  DATE("date", "a date like 2024-05-31");

  private final String label;
  private final String form;

  Type(String label, String form) {
    this.label = label;
    this.form = form;
  }

  /** The name in JSON, OpenAPI and Frictionless: string, integer, number, boolean, date. */
  public String label() {
    return label;
  }

  /** What a text must be to be read as this type, for error messages. */
  public String form() {
    return form;
  }

  public boolean isNumber() {
    return this == INTEGER || this == LONG || this == DOUBLE;
  }

  /**
   * The value that a text stands for.
   *
   * @throws IllegalArgumentException when the text is not of this type; never rounds, never guesses
   */
  public Object parse(String text) {
    try {
      return switch (this) {
        case STRING -> text;
        case INTEGER -> Integer.valueOf(text);
        case LONG -> Long.valueOf(text);
        case DOUBLE -> finite(new BigDecimal(text).doubleValue());
        case BOOLEAN -> parseBoolean(text);
        case DATE -> LocalDate.parse(text);
      };
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException("is not " + form, e);
    }
  }

  /** A number beyond the largest double would be stored as infinity: it is refused instead. */
  private static Double finite(double value) {
    if (Double.isInfinite(value)) {
      throw new NumberFormatException("too large");
    }
    return value;
  }

  private static Boolean parseBoolean(String text) {
    return switch (text) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw new IllegalArgumentException("is not true or false");
    };
  }
}

package sello.catalog;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A column with one meaning everywhere: in every table, file, chart and message.
 *
 * @param name snake_case, unit or kind last ({@code _code}, {@code _share}, {@code _low})
 * @param type type of the values
 * @param unit what one of it is
 * @param title name for people, in English
 * @param definition one sentence that says what a value means
 * @param decimals decimals to show; values are stored in full
 * @param <T> Java type of the values
 */
public record Field<T>(
    String name, Type type, Unit unit, String title, String definition, int decimals)
    implements Serializable {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(?:_[a-z0-9]++)*+");

  public Field {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("A field's name is snake_case, not '" + name + "'.");
    }
    if (definition.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("Field " + name + " needs a title and a definition.");
    }
  }

  public static Field<String> text(String name, String title, String definition) {
    return new Field<>(name, Type.STRING, Unit.NONE, title, definition, 0);
  }

  public static Field<Integer> year(String name, String title, String definition) {
    return new Field<>(name, Type.INTEGER, Unit.YEAR, title, definition, 0);
  }

  public static Field<Integer> number(String name, String title, String definition) {
    return new Field<>(name, Type.INTEGER, Unit.NONE, title, definition, 0);
  }

  public static Field<java.time.LocalDate> date(String name, String title, String definition) {
    return new Field<>(name, Type.DATE, Unit.DATE, title, definition, 0);
  }

  public static Field<Boolean> yesNo(String name, String title, String definition) {
    return new Field<>(name, Type.BOOLEAN, Unit.NONE, title, definition, 0);
  }

  public static Field<Long> count(String name, Unit unit, String title, String definition) {
    return new Field<>(name, Type.LONG, unit, title, definition, 0);
  }

  public static Field<Double> amount(String name, Unit unit, String title, String definition) {
    return new Field<>(name, Type.DOUBLE, unit, title, definition, 1);
  }

  public static Field<Double> share(String name, String title, String definition) {
    return new Field<>(name, Type.DOUBLE, Unit.SHARE, title, definition, 3);
  }

  /** A value in units of the last decimal that is shown. */
  public long inLastDecimals(double value) {
    return Math.round(value * Math.pow(10, decimals));
  }

  /** The lower end of this estimate. */
  public Field<T> low() {
    return end("_low", ", lower end", "Lower end of ");
  }

  /** The upper end of this estimate. */
  public Field<T> high() {
    return end("_high", ", upper end", "Upper end of ");
  }

  private Field<T> end(String suffix, String titleSuffix, String prefix) {
    return new Field<>(
        name + suffix,
        type,
        unit,
        title + titleSuffix,
        prefix + name + ": " + definition,
        decimals);
  }

  /** Why this measure is missing, or what to know about it: see {@link Flag}. */
  public Field<String> flag() {
    return text(
        name + "_flag",
        title + ", flag",
        "Observation flag of " + name + ": " + Flag.MEANINGS + ". Empty: nothing to say.");
  }
}

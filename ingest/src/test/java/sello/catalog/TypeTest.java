package sello.catalog;

import org.junit.jupiter.api.Test;

final class TypeTest {
  @Test
  void a_text_is_read_as_its_type_or_refused_and_never_guessed() {
    Drawn.check(
        """
        type    | text                | value
        STRING  | 1,5 Ñandú           | 1,5 Ñandú
        INTEGER | 0                   | 0
        INTEGER | -12                 | -12
        INTEGER | 2147483647          | 2147483647
        INTEGER | 2147483648          | refused: is not a whole number
        INTEGER | 12.0                | refused: is not a whole number
        INTEGER | 1,212               | refused: is not a whole number
        INTEGER | 1 212               | refused: is not a whole number
        INTEGER | twelve              | refused: is not a whole number
        LONG    | 9223372036854775807 | 9223372036854775807
        LONG    | 9223372036854775808 | refused: is not a whole number
        LONG    | 1e3                 | refused: is not a whole number
        DOUBLE  | 1212                | 1212.0
        DOUBLE  | 0.5                 | 0.5
        DOUBLE  | -3.25               | -3.25
        DOUBLE  | 1e3                 | 1000.0
        DOUBLE  | 0,5                 | refused: is not a number with a point for decimals
        DOUBLE  | NaN                 | refused: is not a number with a point for decimals
        DOUBLE  | Infinity            | refused: is not a number with a point for decimals
        DOUBLE  | 12 %                | refused: is not a number with a point for decimals
        DOUBLE  | 0x10                | refused: is not a number with a point for decimals
        BOOLEAN | true                | true
        BOOLEAN | yes                 | true
        BOOLEAN | false               | false
        BOOLEAN | no                  | false
        BOOLEAN | Yes                 | refused: is not true or false
        BOOLEAN | 1                   | refused: is not true or false
        DATE    | 2024-02-29          | 2024-02-29
        DATE    | 2023-02-29          | refused: is not a date like 2024-05-31
        DATE    | 31.05.2024          | refused: is not a date like 2024-05-31
        DATE    | 2024-05             | refused: is not a date like 2024-05-31
        """,
        row -> Drawn.orRefusal(() -> Type.valueOf(row.get(0)).parse(row.get(1))));
  }

  @Test
  void a_number_too_large_for_a_double_is_refused_rather_than_stored_as_infinity() {
    Drawn.check(
        """
        text   | value
        1e308  | 1.0E308
        1e309  | refused: is not a number with a point for decimals
        -1e309 | refused: is not a number with a point for decimals
        """,
        row -> Drawn.orRefusal(() -> Type.DOUBLE.parse(row.get(0))));
  }

  @Test
  void a_type_has_a_name_outside_and_is_a_number_or_not() {
    Drawn.check(
        """
        type    | label and number
        STRING  | string false
        INTEGER | integer true
        LONG    | integer true
        DOUBLE  | number true
        BOOLEAN | boolean false
        DATE    | date false
        """,
        row -> {
          Type type = Type.valueOf(row.get(0));
          return type.label() + " " + type.isNumber();
        });
  }
}

package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class FieldTest {
  private static final Field<Double> SHARE =
      Field.share("award_share", "Share", "Awards divided by schools");

  @Test
  void a_name_is_snake_case() {
    Drawn.check(
        """
        name         | kept
        award        | award
        award_share2 | award_share2
        Award        | refused: A field's name is snake_case, not 'Award'.
        award share  | refused: A field's name is snake_case, not 'award share'.
        _award       | refused: A field's name is snake_case, not '_award'.
        award__share | refused: A field's name is snake_case, not 'award__share'.
        2nd          | refused: A field's name is snake_case, not '2nd'.
                     | refused: A field's name is snake_case, not ''.
        """,
        row -> Drawn.orRefusal(() -> Field.text(row.get(0), "Title", "Definition").name()));
  }

  @Test
  void a_field_needs_a_title_and_a_definition() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.text("a", " ", "Definition"))
        .withMessage("Field a needs a title and a definition.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.text("a", "Title", ""))
        .withMessage("Field a needs a title and a definition.");
  }

  @Test
  void the_ends_of_an_interval_keep_type_unit_and_decimals_and_say_whose_ends_they_are() {
    assertThat(SHARE.low())
        .isEqualTo(
            new Field<>(
                "award_share_low",
                Type.DOUBLE,
                Unit.SHARE,
                "Share, lower end",
                "Lower end of award_share: Awards divided by schools",
                3));
    assertThat(SHARE.high())
        .isEqualTo(
            new Field<>(
                "award_share_high",
                Type.DOUBLE,
                Unit.SHARE,
                "Share, upper end",
                "Upper end of award_share: Awards divided by schools",
                3));
  }

  @Test
  void the_definition_of_a_flag_explains_every_code_that_can_stand_in_it() {
    Field<String> flag = SHARE.flag();

    assertThat(flag.name()).isEqualTo("award_share_flag");
    assertThat(flag.type()).isEqualTo(Type.STRING);
    assertThat(flag.definition())
        .contains(
            Flag.BREAK + " break",
            Flag.DEFINITION_DIFFERS + " definition differs",
            Flag.ESTIMATED + " estimated",
            Flag.IMPUTED + " imputed",
            Flag.CANNOT_EXIST + " cannot exist",
            Flag.PROVISIONAL + " provisional",
            Flag.LOW_RELIABILITY + " low reliability",
            Flag.NOT_AVAILABLE + " not available");
  }

  @Test
  void every_kind_of_field_has_its_type_and_unit() {
    assertThat(
            java.util.stream.Stream.of(
                    Field.text("a", "T", "D"),
                    Field.year("a", "T", "D"),
                    Field.number("a", "T", "D"),
                    Field.date("a", "T", "D"),
                    Field.yesNo("a", "T", "D"),
                    Field.count("a", Unit.AWARDS, "T", "D"),
                    Field.amount("a", Unit.AS_METRIC, "T", "D"),
                    Field.share("a", "T", "D"))
                .map(f -> f.type() + " " + f.unit() + " " + f.decimals()))
        .containsExactly(
            "STRING NONE 0",
            "INTEGER YEAR 0",
            "INTEGER NONE 0",
            "DATE DATE 0",
            "BOOLEAN NONE 0",
            "LONG AWARDS 0",
            "DOUBLE AS_METRIC 1",
            "DOUBLE SHARE 3");
  }
}

package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

final class SpecTest {
  private static final Field<String> PLACE = Field.text("place", "Place", "Where");
  private static final Field<String> NOTE = Field.text("note", "Note", "Remark");
  private static final Field<Long> AWARDS = Field.count("awards", Unit.AWARDS, "Awards", "Labels");
  private static final Field<Double> SHARE = Field.share("share", "Share", "Part of the whole");

  private static Spec.Draft draft() {
    return Spec.named("toys").title("Toys").description("What for. One row per place.");
  }

  @Test
  void columns_stand_in_the_order_key_attributes_measures_with_ends_and_flag() {
    Spec spec =
        draft()
            .key(PLACE)
            .attributes(NOTE)
            .measures(Measure.exact(AWARDS), Measure.withLimits(SHARE))
            .build();

    assertThat(spec.columns().stream().map(f -> f.name()))
        .containsExactly(
            "place", "note", "awards", "share", "share_low", "share_high", "share_flag");
    assertThat(spec.dimensions()).isEqualTo(List.of(PLACE, NOTE));
    assertThat(spec.column("share_low")).contains(SHARE.low());
    assertThat(spec.column("shares")).isEmpty();
    assertThat(spec.has(NOTE)).isTrue();
    assertThat(spec.has(Field.text("note", "Note", "Another meaning"))).isFalse();
  }

  @Test
  void a_table_without_a_key_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().build())
        .withMessage("Table toys needs a key.");
  }

  @Test
  void a_description_that_does_not_say_what_a_row_is_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().description("Toys.").key(PLACE).build())
        .withMessage("The description of toys must say 'One row per …'.");
  }

  @Test
  void two_columns_of_one_name_are_refused_also_when_one_is_an_end_or_a_flag() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft().key(PLACE).attributes(PLACE).build())
        .withMessage("Table toys has two columns place.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                draft()
                    .key(PLACE)
                    .attributes(Field.text("share_flag", "T", "D"))
                    .measures(Measure.withLimits(SHARE))
                    .build())
        .withMessage("Table toys has two columns share_flag.");
  }

  @Test
  void line_breaks_in_the_texts_of_a_declaration_become_spaces() {
    Spec spec =
        draft()
            .description(" What\n  for. One row\n per place. ")
            .key(PLACE)
            .formula(" a\n / b ")
            .reference("Wilson\n1927")
            .build();

    assertThat(List.of(spec.description(), spec.formula(), spec.reference()))
        .containsExactly("What for. One row per place.", "a / b", "Wilson 1927");
  }

  @Test
  void a_measure_is_a_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.exact(NOTE))
        .withMessage("A measure is a number; note is not.");
  }

  @Test
  void the_parquet_schema_has_the_columns_with_their_types_and_requires_the_key() {
    Spec spec = draft().key(PLACE).measures(Measure.withLimits(SHARE)).build();

    assertThat(Columns.schema(spec))
        .isEqualTo(
            new StructType()
                .add("place", DataTypes.StringType, false)
                .add("share", DataTypes.DoubleType, true)
                .add("share_low", DataTypes.DoubleType, true)
                .add("share_high", DataTypes.DoubleType, true)
                .add("share_flag", DataTypes.StringType, true));
  }
}

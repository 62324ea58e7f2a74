package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class TracesTest {
  private static final Field<String> PLACE = Field.text("place", "Place", "Where");
  private static final Field<String> TOWN = Field.text("town", "Town", "Which town");
  private static final Field<String> NOTE = Field.text("note", "Note", "Remark");
  private static final Field<Integer> YEAR = Field.year("year", "Year", "When");
  private static final Field<Long> AWARDS = Field.count("awards", Unit.AWARDS, "Awards", "Labels");

  private record Toy(Spec spec, List<Trace> traces) implements Table.From2 {
    @Override
    public Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second) {
      return first;
    }
  }

  private static Spec.Draft named(String name) {
    return Spec.named(name).title(name).description("One row per toy.");
  }

  private static final Node LISTS =
      new Node(new Toy(named("lists").key(PLACE).attributes(NOTE).build(), List.of()), List.of());
  private static final Node TOWNS =
      new Node(new Toy(named("towns").key(TOWN).build(), List.of()), List.of());

  private static Node totals(Trace... traces) {
    Spec spec =
        named("totals").key(PLACE, YEAR).attributes(NOTE).measures(Measure.exact(AWARDS)).build();
    return new Node(new Toy(spec, List.of(traces)), List.of(LISTS, TOWNS));
  }

  private static final Trace BY_PLACE = Trace.to("towns").same(PLACE, TOWN);

  @Test
  void without_a_declaration_rows_agree_on_the_fields_of_a_key_that_both_carry() {
    assertThat(totals(BY_PLACE).traces()).containsExactly(Trace.to("lists").same(PLACE), BY_PLACE);
  }

  @Test
  void every_trace_to_an_input_is_kept_and_stands_for_the_default() {
    Trace one = Trace.to("lists").same(NOTE).giving(AWARDS).because("Why");
    Trace other = Trace.to("lists").where(NOTE, "all");

    assertThat(totals(BY_PLACE, one, other).traces()).containsExactly(one, other, BY_PLACE);
  }

  @Test
  void an_input_that_shares_no_field_of_a_key_needs_a_declaration_when_the_plan_is_drawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plan(List.of(LISTS, TOWNS, totals())))
        .withMessage(
            "The trace of totals to towns: they share no field of a key: declare in traces() which"
                + " rows it means.");
  }

  @Test
  void a_trace_that_names_what_its_ends_do_not_carry_is_refused() {
    refused(Trace.to("cities").same(PLACE), "cities is none of its inputs");
    refused(Trace.to("lists").same(TOWN, PLACE), "the table has no field town");
    refused(Trace.to("lists").same(PLACE, TOWN), "the input has no field town");
    refused(Trace.to("lists").same(YEAR, PLACE), "year and place are of different types");
    refused(Trace.to("lists").same(PLACE).giving(TOWN), "totals has no field town");
    refused(Trace.to("lists").same(PLACE).taking(AWARDS), "lists has no field awards");
    refused(Trace.to("lists").ofRows(TOWN, "x"), "the table has no field town");
    refused(Trace.to("lists").through("cities").same(PLACE), "cities is none of its inputs");
  }

  @Test
  void a_field_that_the_row_lacks_is_found_through_another_input() {
    Trace through = Trace.to("lists").through("towns").same(TOWN, PLACE);

    assertThat(totals(BY_PLACE, through).traces()).containsExactly(through, BY_PLACE);
    assertThat(through.words())
        .isEqualTo("place is the row's town; a field that the row lacks is that of its towns");
  }

  @Test
  void the_input_between_is_itself_traced_in_one_way() {
    Trace through = Trace.to("lists").through("towns").same(TOWN, PLACE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals(BY_PLACE, Trace.to("towns").same(NOTE, TOWN), through).traces())
        .withMessageContaining("towns must itself have one trace, through no other");
    Trace theSameRows = BY_PLACE.giving(AWARDS);
    assertThat(totals(BY_PLACE, theSameRows, through).traces())
        .containsExactly(through, BY_PLACE, theSameRows);
  }

  private static void refused(Trace trace, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals(BY_PLACE, trace).traces())
        .withMessage("The trace of totals to %s: %s.".formatted(trace.input(), why));
  }
}

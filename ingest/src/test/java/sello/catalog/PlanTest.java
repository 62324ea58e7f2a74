package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

final class PlanTest {
  private record Toy(String name) implements Table.From1, Table.From2 {
    @Override
    public Spec spec() {
      return Spec.named(name)
          .title(name)
          .description("One row per toy.")
          .key(Field.text("toy", "Toy", "Name"))
          .build();
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first) {
      return first;
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first, Dataset<Row> second) {
      return first.union(second);
    }
  }

  private static final Plan.Drawing DRAW = Plan.drawing();
  private static final Node LISTS = DRAW.source(new Toy("lists"));
  private static final Node PLACES = DRAW.source(new Toy("places"));
  private static final Node AWARDS = DRAW.derive((Table.From2) new Toy("awards"), LISTS, PLACES);
  private static final Node RATES = DRAW.derive((Table.From1) new Toy("rates"), AWARDS);
  private static final Plan PLAN = DRAW.finish();

  @Test
  void the_diagram_shows_sources_as_inputs_and_an_arrow_for_each_input() {
    assertThat(PLAN.mermaid())
        .isEqualTo(
            """
            flowchart LR
              lists[/lists/]
              places[/places/]
              awards[awards]
              lists --> awards
              places --> awards
              rates[rates]
              awards --> rates
            """);
  }

  @Test
  void the_sources_of_a_table_are_found_through_every_step() {
    assertThat(Plan.sourcesOf(RATES)).containsExactly(LISTS, PLACES);
    assertThat(Plan.sourcesOf(PLACES)).containsExactly(PLACES);
  }

  @Test
  void a_table_is_found_by_its_name_and_an_unknown_name_is_refused() {
    assertThat(PLAN.node("awards")).isEqualTo(AWARDS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAN.node("award"))
        .withMessage("The plan has no table award.");
  }

  @Test
  void an_input_that_is_drawn_behind_its_table_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plan(List.of(LISTS, AWARDS, PLACES)))
        .withMessage("An input of awards is drawn after it.");
  }

  @Test
  void two_tables_of_one_name_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Plan(List.of(LISTS, LISTS)))
        .withMessage("Two tables are called lists.");
  }
}

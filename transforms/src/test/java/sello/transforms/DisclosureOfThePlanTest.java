package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import sello.catalog.Disclosure;
import sello.catalog.Node;

/** Who may see which table: a list to be read, not worked out. */
final class DisclosureOfThePlanTest {
  private static List<String> names(Predicate<Disclosure> condition) {
    return Pipeline.PLAN.nodes().stream()
        .filter(node -> condition.test(node.table().spec().disclosure()))
        .map(Node::name)
        .sorted()
        .toList();
  }

  @Test
  void rows_of_schools_that_applied_or_took_part_are_kept_back() {
    assertThat(names(Disclosure::restricts))
        .filteredOn(name -> !name.startsWith("unprotected_") && !name.endsWith("_cells"))
        .containsExactly(
            "application_counts",
            "applications",
            "criterion_scores",
            "decisions_by_hand",
            "labelled_participation_values",
            "participation",
            "participation_values",
            "quality_of_applications",
            "quality_of_awards",
            "quality_of_files",
            "quality_of_lists",
            "quality_of_registers",
            "quality_of_rows",
            "raw_applications",
            "raw_assessments",
            "raw_criterion_scores",
            "raw_participation",
            "raw_schools",
            "school_applications",
            "school_decisions",
            "school_identities",
            "school_matches",
            "school_mentions",
            "schools");
  }

  @Test
  void every_protected_table_has_its_unprotected_form_kept_back_and_shows_no_other() {
    List<String> shown = names(Disclosure::protects);

    assertThat(names(Disclosure::restricts))
        .filteredOn(name -> name.startsWith("unprotected_"))
        .containsExactlyElementsOf(shown.stream().map("unprotected_"::concat).sorted().toList());
    for (String name : shown) {
      assertThat(Pipeline.PLAN.node(name).inputs())
          .extracting(Node::name)
          .containsExactly("unprotected_" + name, "disclosure_cells");
    }
  }

  @Test
  void what_is_open_though_it_is_made_of_what_is_kept_back_says_why() {
    assertThat(
            names(
                disclosure ->
                    disclosure.access() == Disclosure.Access.OPEN
                        && !disclosure.reason().isEmpty()))
        .containsExactly(
            "award_histories",
            "award_lists",
            "awards",
            "counted_records",
            "data_quality_by_source",
            "label_terms",
            "listed_schools",
            "register_counts",
            "register_counts_by_school_type",
            "registered_school_labels",
            "registered_school_types",
            "registered_schools");
  }
}

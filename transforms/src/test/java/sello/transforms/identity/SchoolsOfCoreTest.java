package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a name that says only "school" is another's, by the other schools of the same core. */
final class SchoolsOfCoreTest {
  private final List<Named> all = new ArrayList<>();

  private void add(String file, String country, String name) {
    all.add(new Named(file, all.size() + 1, country, "", "", "Erfurtenau", name, "", ""));
  }

  /** What is said of all pairs, in some order. */
  private List<String> said() {
    return new SchoolMatches()
        .compute(Named.mentions(all), Named.decisions(Named.NO_DECISION)).collectAsList().stream()
            .map(row -> row.<String>getAs("outcome") + " " + row.<String>getAs("reason"))
            .toList();
  }

  @Test
  void a_school_is_renamed_where_no_other_kind_carries_the_name() {
    add("awarded_schools", "DE", "Erfundene-Blume-Schule");
    add("applications", "DE", "Erfundene-Blume-Grundschule");
    assertThat(said()).containsExactly("same renamed");
  }

  @Test
  void two_kinds_of_one_name_are_not_joined_by_a_third_that_says_only_school() {
    add("awarded_schools", "DE", "Erfundene-Blume-Schule");
    add("applications", "DE", "Erfundene-Blume-Grundschule");
    add("quality_labels", "DE", "Erfundene-Blume-Realschule");
    assertThat(said())
        .containsExactlyInAnyOrder(
            "check general_kind", "check general_kind", "different other_kind");
  }

  @Test
  void a_kindergarten_of_the_same_name_does_not_stand_in_the_way() {
    add("awarded_schools", "EE", "Väljamõeldud Kool");
    add("applications", "EE", "Väljamõeldud Põhikool");
    add("quality_labels", "EE", "Väljamõeldud Lasteaed");
    assertThat(said()).contains("same renamed");
  }

  @Test
  void two_names_on_one_list_are_two_schools() {
    add("awarded_schools", "EE", "Väljamõeldud Kool");
    add("awarded_schools", "EE", "Väljamõeldud Põhikool");
    assertThat(said()).containsExactly("check general_kind");
  }

  @Test
  void names_in_records_by_teachers_may_be_of_one_school() {
    add("quality_labels", "EE", "Väljamõeldud Kool");
    add("quality_labels", "EE", "Väljamõeldud Põhikool");
    assertThat(said()).containsExactly("same renamed");
  }
}

package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConflictsTest {
  private static Edge edge(String left, String right, double score) {
    return new Edge(left, right, score, false);
  }

  @Test
  void of_two_merges_that_would_join_two_codes_the_stronger_holds() {
    assertThat(
            Conflicts.among(
                List.of(edge("a", "m", 0.98), edge("b", "n", 0.98), edge("m", "n", 0.93)),
                Map.of("a", "1", "b", "2"),
                Map.of(),
                Map.of(),
                Set.of()))
        .isEqualTo(Map.of(new Edge.Pair("m", "n"), Reason.CONFLICT));
  }

  @Test
  void a_mention_that_fits_two_schools_equally_is_given_to_none() {
    assertThat(
            Conflicts.among(
                List.of(edge("a", "m", 0.98), edge("b", "m", 0.98)),
                Map.of("a", "1", "b", "2"),
                Map.of(),
                Map.of(),
                Set.of()))
        .isEqualTo(
            Map.of(
                new Edge.Pair("a", "m"), Reason.TWO_CANDIDATES,
                new Edge.Pair("b", "m"), Reason.TWO_CANDIDATES));
  }

  @Test
  void slugs_counted_apart_are_not_joined_over_a_third() {
    assertThat(
            Conflicts.among(
                List.of(edge("a", "m", 0.94), edge("b", "m", 0.93)),
                Map.of(),
                Map.of("a", "x", "b", "x-0"),
                Map.of(),
                Set.of()))
        .containsOnlyKeys(new Edge.Pair("b", "m"));
  }

  @Test
  void a_mention_that_fits_towns_of_two_postcodes_is_given_to_none() {
    assertThat(
            Conflicts.among(
                List.of(edge("a", "m", 0.98), edge("b", "m", 0.98)),
                Map.of(),
                Map.of(),
                Map.of("a", "28001", "b", "28002"),
                Set.of()))
        .isEqualTo(
            Map.of(
                new Edge.Pair("a", "m"), Reason.TWO_CANDIDATES,
                new Edge.Pair("b", "m"), Reason.TWO_CANDIDATES));
  }

  @Test
  void other_postcodes_part_what_neither_code_nor_slug_joins() {
    Map<String, String> postcodes = Map.of("a", "28001", "b", "28002");
    List<Edge> overAThird = List.of(edge("a", "m", 0.98), edge("b", "m", 0.93));
    assertThat(Conflicts.among(overAThird, Map.of(), Map.of(), postcodes, Set.of()))
        .isEqualTo(Map.of(new Edge.Pair("b", "m"), Reason.CONFLICT));

    List<Edge> moved = List.of(edge("a", "b", 1));
    Map<String, String> one = Map.of("a", "x", "b", "x");
    assertThat(Conflicts.among(moved, one, Map.of(), postcodes, Set.of())).isEmpty();
    assertThat(Conflicts.among(moved, Map.of(), one, postcodes, Set.of())).isEmpty();
  }

  @Test
  void a_school_that_moved_is_one_by_its_code_also_for_a_mention_without_a_postcode() {
    Map<String, String> postcodes = Map.of("a", "28001", "b", "28002");
    List<Edge> edges = List.of(edge("a", "m", 0.98), edge("b", "m", 0.98), edge("a", "b", 1));
    Map<String, String> two = Map.of("a", "x", "b", "x");
    Map<String, String> all = Map.of("a", "x", "b", "x", "m", "x");
    for (Map<String, String> one : List.of(two, all)) {
      assertThat(Conflicts.among(edges, one, Map.of(), postcodes, Set.of())).isEmpty();
      assertThat(Conflicts.among(edges, Map.of(), one, postcodes, Set.of())).isEmpty();
    }
  }

  @Test
  void what_a_hand_told_apart_no_third_joins_and_what_a_hand_joined_stays() {
    assertThat(
            Conflicts.among(
                List.of(edge("a", "m", 0.98), edge("b", "m", 0.94)),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(new Edge.Pair("a", "b"))))
        .containsOnlyKeys(new Edge.Pair("b", "m"));
    assertThat(
            Conflicts.among(
                List.of(new Edge("a", "b", 1, true)),
                Map.of("a", "1", "b", "2"),
                Map.of(),
                Map.of(),
                Set.of()))
        .isEmpty();
  }

  @Test
  void what_a_hand_told_apart_two_hands_do_not_join_over_a_third() {
    assertThat(
            Conflicts.among(
                List.of(new Edge("a", "m", 1, true), new Edge("b", "m", 1, true)),
                Map.of("a", "1", "b", "2"),
                Map.of(),
                Map.of(),
                Set.of(new Edge.Pair("a", "b"))))
        .hasSize(1)
        .containsValue(Reason.CONFLICT);
  }

  @Test
  void the_order_of_merges_does_not_matter() {
    Random random = new Random(2019);
    List<Edge> edges = new ArrayList<>();
    Map<String, String> ids = new java.util.HashMap<>();
    for (int i = 0; i < 60; i++) {
      String one = "m" + random.nextInt(40);
      String two = "m" + random.nextInt(40);
      if (one.compareTo(two) < 0) {
        edges.add(edge(one, two, 0.9 + random.nextInt(5) / 100.0));
      }
      ids.put("m" + random.nextInt(40), "id" + random.nextInt(10));
    }
    Map<Edge.Pair, Reason> expected = Conflicts.among(edges, ids, Map.of(), Map.of(), Set.of());
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(edges, random);
      assertThat(Conflicts.among(edges, ids, Map.of(), Map.of(), Set.of())).isEqualTo(expected);
    }
  }
}

package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

final class ConflictsTest {
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private final List<MatchedPair> pairs = new ArrayList<>();

  private Mention mention(String id) {
    return new Mention(
        id,
        "",
        Place.unknown(),
        Place.unknown(),
        SchoolName.of("ES", "IES Faro"),
        codes.getOrDefault(id, ""),
        SchoolSlug.of(slugs.getOrDefault(id, "")),
        "",
        "IES Faro",
        "");
  }

  private void same(String left, String right, Reason reason) {
    pairs.add(MatchedPair.byRule(mention(left), mention(right), reason));
  }

  private void byHand(String left, String right, boolean isSame) {
    HandDecision decision = new HandDecision(isSame, "NSO", "d.csv", 2);
    pairs.add(MatchedPair.byHand(mention(left), mention(right), decision));
  }

  /** By the keys of a pair, why its merge was refused. */
  private Map<String, Reason> refused() {
    Map<String, Reason> refused = new TreeMap<>();
    for (MatchedPair pair : Conflicts.settled(pairs)) {
      Reason reason = pair.reason();
      if (Set.of(Reason.CONFLICT, Reason.TWO_CANDIDATES).contains(reason)) {
        refused.put(pair.left().id() + pair.right().id(), reason);
      }
    }
    return refused;
  }

  @Test
  void of_two_merges_that_would_join_two_codes_the_stronger_holds() {
    codes.putAll(Map.of("a", "1", "b", "2"));
    same("a", "m", Reason.SAME_NAME_AND_TOWN);
    same("b", "n", Reason.SAME_NAME_AND_TOWN);
    same("m", "n", Reason.TYPING_SLIP);

    assertThat(refused()).isEqualTo(Map.of("mn", Reason.CONFLICT));
  }

  @Test
  void a_mention_that_fits_two_schools_equally_is_given_to_none() {
    codes.putAll(Map.of("a", "1", "b", "2"));
    same("a", "m", Reason.SAME_NAME_AND_TOWN);
    same("b", "m", Reason.SAME_NAME_AND_TOWN);

    assertThat(refused())
        .isEqualTo(Map.of("am", Reason.TWO_CANDIDATES, "bm", Reason.TWO_CANDIDATES));
  }

  @Test
  void two_rows_of_the_register_with_one_code_are_one_candidate() {
    codes.putAll(Map.of("a", "1", "b", "1"));
    same("a", "m", Reason.SAME_NAME_AND_TOWN);
    same("b", "m", Reason.SAME_NAME_AND_TOWN);

    assertThat(refused()).isEmpty();
  }

  @Test
  void slugs_counted_apart_are_not_joined_over_a_third() {
    slugs.putAll(Map.of("a", "x", "b", "x-0"));
    same("a", "m", Reason.UNIQUE_NAME);
    same("b", "m", Reason.TYPING_SLIP);

    assertThat(refused()).isEqualTo(Map.of("bm", Reason.CONFLICT));
  }

  @Test
  void what_a_hand_told_apart_no_third_joins_and_what_a_hand_joined_stays() {
    same("a", "m", Reason.SAME_NAME_AND_TOWN);
    same("b", "m", Reason.UNIQUE_NAME);
    byHand("a", "b", false);
    assertThat(refused()).isEqualTo(Map.of("bm", Reason.CONFLICT));

    pairs.clear();
    codes.putAll(Map.of("a", "1", "b", "2"));
    byHand("a", "b", true);
    assertThat(refused()).isEmpty();
  }

  @Test
  void what_a_hand_told_apart_two_hands_do_not_join_over_a_third() {
    codes.putAll(Map.of("a", "1", "b", "2"));
    byHand("a", "m", true);
    byHand("b", "m", true);
    byHand("a", "b", false);

    assertThat(refused()).isEqualTo(Map.of("bm", Reason.CONFLICT));
  }

  @Test
  void the_order_of_merges_does_not_matter() {
    Random random = new Random(2019);
    List<Reason> reasons =
        List.of(
            Reason.SAME_NAME_AND_TOWN,
            Reason.SAME_WORDS_AND_TOWN,
            Reason.UNIQUE_NAME,
            Reason.TYPING_SLIP,
            Reason.RENAMED);
    for (int i = 0; i < 60; i++) {
      codes.put("m" + random.nextInt(40), "id" + random.nextInt(10));
    }
    Set<String> known = new TreeSet<>();
    for (int i = 0; i < 60; i++) {
      String one = "m" + random.nextInt(40);
      String two = "m" + random.nextInt(40);
      if (one.compareTo(two) < 0 && known.add(one + two)) {
        same(one, two, reasons.get(random.nextInt(5)));
      }
    }
    Map<String, Reason> expected = refused();
    assertThat(expected).isNotEmpty();
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(pairs, random);
      assertThat(refused()).isEqualTo(expected);
    }
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.transforms.LabelHistory.Ending;
import sello.transforms.LabelHistory.Held;
import sello.transforms.LabelHistory.Term;

/** Editions are called by the year in which they begin; none began in 2022. */
final class LabelHistoryTest {
  private static final int[] HELD = {2018, 2019, 2020, 2021, 2023, 2024};

  private static List<Held> calendar() {
    List<Held> calendar = new ArrayList<>();
    for (int year : HELD) {
      calendar.add(new Held("" + year, year, year + 1));
    }
    return calendar;
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : new TreeSet<>(List.of(text.split(" ")));
  }

  @ParameterizedTest(name = "{0}, listed {1}: {2}")
  @CsvSource({
    "2018,           2018 2020,      2018 1.1 2020 LAPSED",
    "2018,           2018,           2018 1.1 2020 NOT_KNOWN?",
    "2018 2020,      2018 2020 2023, 2018 1.1 2020 RENEWED; 2020 1.2 2023 LAPSED",
    "2020 2023,      2023,           2020 1.1 2023 RENEWED; 2023 1.2 - NOT_YET?",
    "2018 2020,      2023,           2018 1.1 2020 RENEWED?; 2020 1.2 2023 LAPSED",
    "2023 2024,      2023 2024,      2023 1.1 - RENEWED?; 2024 1.2 - NOT_YET?",
    "2024,           2024,           2024 1.1 - NOT_YET?",
    "2018 2021,      2020 2023,      2018 1.1 2020 LAPSED; 2021 2.1 2023 LAPSED",
    "2018 2019,      2020 2021,      2018 1.1 2020 RENEWED; 2019 1.2 2021 LAPSED",
    "2018 2020 2023, 2020 2023,      2018 1.1 2020 RENEWED; 2020 1.2 2023 RENEWED; 2023 1.3 - NOT_YET?"
  })
  void terms_end_by_the_next_edition_held_behind_them(
      String awarded, String listed, String expected) {
    List<String> found =
        new LabelHistory(calendar(), words(listed))
            .terms(words(awarded)).stream().map(LabelHistoryTest::drawn).toList();

    assertThat(String.join("; ", found)).isEqualTo(expected);
  }

  private static String drawn(Term term) {
    return term.edition()
        + " "
        + term.spell()
        + "."
        + term.term()
        + " "
        + term.renewalEdition().orElse("-")
        + " "
        + term.ending()
        + (term.isDecided() ? "" : "?");
  }

  @Test
  void the_order_of_the_calendar_does_not_matter() {
    List<Held> turned = new ArrayList<>(calendar());
    java.util.Collections.reverse(turned);

    assertThat(new LabelHistory(turned, Set.of("2020")).terms(Set.of("2018")))
        .isEqualTo(new LabelHistory(calendar(), Set.of("2020")).terms(Set.of("2018")));
  }

  @Test
  void an_award_of_an_edition_that_was_not_held_is_refused() {
    assertThatThrownBy(() -> new LabelHistory(calendar(), Set.of()).terms(Set.of("2022")))
        .hasMessageContaining("[2022]");
  }

  /** The second way: walk over the years and watch whether the school still holds a label. */
  @Test
  void random_histories_agree_with_a_walk_over_the_years() {
    Random random = new Random(2018);
    for (int i = 0; i < 2_000; i++) {
      Set<String> awarded = some(random, 0.45);
      Set<String> listed = some(random, 0.7);
      List<Term> terms = new LabelHistory(calendar(), listed).terms(awarded);
      long ended = terms.stream().filter(t -> t.ending() != Ending.RENEWED).count();

      assertThat(terms).hasSameSizeAs(awarded);
      assertThat(ended).as("spells of %s", awarded).isEqualTo(spellsByWalking(awarded));
      for (Term term : terms) {
        assertThat(term.ending())
            .as("%s of %s, listed %s", term.edition(), awarded, listed)
            .isEqualTo(endingByWalking(Integer.parseInt(term.edition()), awarded, listed));
      }
    }
  }

  private static Set<String> some(Random random, double share) {
    Set<String> some = new HashSet<>();
    for (int year : HELD) {
      if (random.nextDouble() < share) {
        some.add("" + year);
      }
    }
    return some;
  }

  private static int spellsByWalking(Set<String> awarded) {
    int spells = 0;
    int holdsUntil = 0;
    boolean chanceUsed = true;
    for (int year = 2018; year <= 2024; year++) {
      boolean held = year != 2022;
      if (awarded.contains("" + year)) {
        spells += year > holdsUntil && chanceUsed ? 1 : 0;
        holdsUntil = year + 1;
        chanceUsed = false;
      } else if (held && year > holdsUntil) {
        chanceUsed = true;
      }
    }
    return spells;
  }

  /** Year by year from the award on, until it is renewed or the first chance has passed. */
  private static Ending endingByWalking(int year, Set<String> awarded, Set<String> listed) {
    for (int next = year + 1; next <= 2024; next++) {
      if (awarded.contains("" + next)) {
        return Ending.RENEWED;
      }
      if (next > year + 1 && next != 2022) {
        return listed.contains("" + next) ? Ending.LAPSED : Ending.NOT_KNOWN;
      }
    }
    return Ending.NOT_YET;
  }
}

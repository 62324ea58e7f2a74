package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.catalog.Source;

/** A build passes over nothing in silence: neither a line of a file nor a decision by hand. */
final class BuildAccountTest {
  private static final String SCHOOLS = "awarded_schools/2018-2019/schools.csv";
  private static final Pattern NUMBER = Pattern.compile("(\\d+) [a-z ]+( \\(|,|$)");

  private static final String LIST = "awarded_schools/2018-2019/list.csv";
  private static final String LINES =
      """
      Schools of the year 2018-2019

      country_code,region_name,locality,school_name,source_url
      PT,,Faro,Escola Um,
      PT,,Faro,Escola Dois,

      country_code,region_name,locality,school_name,source_url
      PT,,Lagos,Escola Tres,
      Total,,,3,

      Note: as decided by the jury in May 2019.
      """;
  private static final String DECISIONS = "school_decisions/all/decisions.csv";

  @TempDir static Path folder;
  private static Folders toy;
  private static Releases releases;
  private static Manifest first;
  private static String said;

  @BeforeAll
  static void buildTheToyWorldWithAListAndADecision() {
    toy = Folders.toy(folder);
    releases = new Releases(toy.data());
    write(LIST, LINES);
    write(
        DECISIONS,
        """
        country_code,left_name,left_locality,left_id,right_name,right_locality,right_id,judgement,judged_by_role,judged_on,judgement_reason
        ES,IES Uno,Sevilla,,IES Nadie,,,same,national support service,2026-05-01,moved
        """);
    said = toy.said();
    first = releases.latest().orElseThrow();
  }

  private static void write(String file, String text) {
    toy.write(file, text);
    toy.write(file + ".source.json", toy.read(SCHOOLS + ".source.json"));
  }

  @Test
  void header_skipped_accepted_and_refused_lines_are_all_lines_of_a_file() {
    Source source =
        first.inputs().stream().filter(s -> s.file().equals(LIST)).findFirst().orElseThrow();
    Map<String, String> words = source.detected();

    assertThat(words)
        .containsEntry("lines_before_header", "2 preamble")
        .containsEntry(
            "lines_behind_header",
            "2 blank (6, 10), 1 repeated header (7), 1 total (9), 1 footer (11)");
    assertThat(
            1
                + number(words.get("lines_before_header"))
                + number(words.get("lines_behind_header"))
                + source.rowsAccepted()
                + source.rowsRejected())
        .isEqualTo(LINES.lines().count());
  }

  private static long number(String words) {
    return NUMBER.matcher(words).results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
  }

  @Test
  void a_decision_by_hand_that_names_no_school_is_told_by_every_build_and_kept_in_the_release() {
    String warning =
        "warning: school_decisions/all/decisions.csv, line 2, value 'IES Uno / IES Nadie': names no"
            + " school of the inputs as its other name, so it decides nothing.";

    assertThat(said).contains(warning);
    assertThat(
            ReleaseTables.of(releases, first.id())
                .ask(
                    "decisions_by_hand",
                    "select decision_effect, matched_left, matched_right from rows"))
        .containsExactly("right_unmatched 1 0");

    toy.change(Folders.FIGURES, "awards,=,100,", "awards,=,101,");
    assertThat(toy.said()).contains("decisions_by_hand  1 rows, taken over").contains(warning);
  }
}

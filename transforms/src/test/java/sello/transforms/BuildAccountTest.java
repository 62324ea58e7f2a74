package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;
import sello.catalog.Source;

/** A build passes over nothing in silence: neither a line of a file nor a decision by hand. */
final class BuildAccountTest {
  private static final String SCHOOLS = "awarded_schools/2018-2019/schools.csv";
  private static final Pattern NUMBER = Pattern.compile("(\\d+) [a-z ]+( \\(|,|$)");

  @TempDir Path folder;
  private Folders toy;
  private Releases releases;

  @BeforeEach
  void copyTheToyWorld() {
    toy = Folders.toy(folder);
    releases = new Releases(toy.data());
  }

  @Test
  void header_skipped_accepted_and_refused_lines_are_all_lines_of_a_file() {
    String list = "awarded_schools/2018-2019/list.csv";
    String text =
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
    toy.write(list, text);
    toy.write(list + ".source.json", toy.read(SCHOOLS + ".source.json"));
    toy.build(false);
    Source source =
        releases.latest().orElseThrow().inputs().stream()
            .filter(s -> s.file().equals(list))
            .findFirst()
            .orElseThrow();
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
        .isEqualTo(text.lines().count());
  }

  private static long number(String words) {
    return NUMBER.matcher(words).results().mapToLong(found -> Long.parseLong(found.group(1))).sum();
  }

  @Test
  void a_decision_by_hand_that_names_no_school_is_told_by_every_build_and_kept_in_the_release() {
    String decisions = "school_decisions/all/decisions.csv";
    toy.write(
        decisions,
        """
        country_code,left_name,left_locality,left_id,right_name,right_locality,right_id,judgement,judged_by_role,judged_on,judgement_reason
        ES,IES Uno,Sevilla,,IES Nadie,,,same,national support service,2026-05-01,moved
        """);
    toy.write(decisions + ".source.json", toy.read(SCHOOLS + ".source.json"));
    String warning =
        "warning: school_decisions/all/decisions.csv, line 2, value 'IES Uno / IES Nadie': names no"
            + " school of the inputs as its other name, so it decides nothing.";

    assertThat(toy.said()).contains(warning);
    assertThat(
            new ReleaseTables(releases.folder(releases.latestId().orElseThrow()))
                .ask(
                    "decisions_by_hand",
                    "select decision_effect, matched_left, matched_right from rows"))
        .containsExactly("right_unmatched 1 0");

    toy.change(Folders.FIGURES, "awards,=,100,", "awards,=,101,");
    assertThat(toy.said()).contains("decisions_by_hand  1 rows, taken over").contains(warning);
  }
}

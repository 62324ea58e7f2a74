package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Imprint;
import sello.catalog.Manifest;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Source;
import sello.ingest.DataError;
import sello.storage.LocalFolder;

final class BuildTest {
  private static final String SCHOOLS = "awarded_schools/2018-2019/schools.csv";

  @TempDir Path folder;
  private Folders toy;
  private Releases releases;

  @BeforeEach
  void copyTheToyWorld() {
    toy = Folders.toy(folder);
    releases = new Releases(toy.data());
  }

  /** The message of a build that must fail, publish nothing and leave nothing behind. */
  private String failure() {
    DataError error = catchThrowableOfType(DataError.class, () -> toy.build(false));
    assertThat(error).isNotNull();
    assertThat(toy.releases()).isEmpty();
    assertThat(releases.latestId()).isEmpty();
    return error.getMessage();
  }

  @Test
  void a_changed_figure_publishes_a_release_beside_the_old_one_which_stays_whole()
      throws IOException {
    String first = toy.build(false).id();
    Build.Result same = toy.build(true);
    assertThat(same)
        .isEqualTo(
            new Build.Result(
                first,
                false,
                "Nothing changed since " + first + ": the result equals it. Nothing published."));
    assertThat(toy.releases()).containsExactly(first);

    leaveOrphans();
    toy.change(Folders.FIGURES, "awards,=,100,", "awards,=,101,");
    Build.Result changed = toy.build(false);
    Manifest manifest = releases.latest().orElseThrow();

    assertThat(changed.isNew()).isTrue();
    assertThat(manifest.id()).isEqualTo(changed.id()).isNotEqualTo(first);
    assertThat(manifest.previous()).isEqualTo(first);
    assertThat(releases.published()).extracting(Imprint::id).containsExactly(changed.id(), first);
    assertThat(toy.releases())
        .as("half-written is swept, a folder with a name of its own is not touched")
        .containsExactlyInAnyOrder(first, changed.id(), "orphan-1");
    assertThat(ReleaseVerification.of(releases).findings())
        .singleElement()
        .asString()
        .startsWith("Release orphan-1 is damaged");
    assertThat(published(first)).containsExactly("100");
    assertThat(published(changed.id())).containsExactly("101");
  }

  private java.util.List<String> published(String id) {
    return ReleaseTables.of(releases, id)
        .ask("awards_by_edition", "select awards_published from rows where edition = '2018-2019'");
  }

  /** What builds leave that were killed before and after their folder took its name. */
  private void leaveOrphans() throws IOException {
    Files.createDirectories(toy.data().resolve(".writing/1/tables/awards"));
    Files.writeString(toy.data().resolve(".writing/1/tables/awards/x.parquet"), "half");
    Files.createDirectories(toy.data().resolve("releases/orphan-1/tables"));
    Files.writeString(toy.data().resolve("releases/orphan-1/tables/x.parquet"), "whole");
  }

  @Test
  void one_bad_row_within_the_limit_goes_to_the_rejects_and_every_row_is_accounted_for() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      rows.append("PT,,,Escola ").append(i).append(",\n");
    }
    toy.append(SCHOOLS, rows + "Portugall,,,Escola Boa,\n");
    toy.build(false);
    Manifest manifest = releases.latest().orElseThrow();
    Source schools =
        manifest.inputs().stream().filter(s -> s.file().equals(SCHOOLS)).findFirst().orElseThrow();

    assertThat(ReleaseTables.of(releases, manifest.id()).ask("rejects", "select * from rows"))
        .containsExactly(
            "awarded_schools awarded_schools/2018-2019/schools.csv 207 unknown_country country_code"
                + " Portugall must be the name or code of a country of eTwinning"
                + " Nearest: Portugal.");
    assertThat(new long[] {schools.rowsRead(), schools.rowsAccepted(), schools.rowsRejected()})
        .containsExactly(206, 205, 1);
    assertThat(manifest.rejects().rows()).isEqualTo(1);
    assertThat(manifest.rejects().problems()).isEqualTo(1);
  }

  @Test
  void more_bad_rows_than_the_limit_fail_the_build() {
    toy.append(SCHOOLS, "Portugall,,,Escola Boa,\n");

    assertThat(failure())
        .isEqualTo(
            "awarded_schools: 1 of 10 rows break the contract, more than the limit of 2 %."
                + " See all with: sello check\n"
                + "  reject: awarded_schools/2018-2019/schools.csv, line 7, column country_code,"
                + " value 'Portugall': must be the name or code of a country of eTwinning."
                + " Nearest: Portugal.");
  }

  @Test
  void rows_that_later_ones_replace_are_kept_in_the_account_and_fail_no_build() {
    String file = "applications/2018-2019/history.csv";
    StringBuilder rows = new StringBuilder("country_code;school_id;school_name;updated\n");
    for (int i = 0; i < 10; i++) {
      rows.append("PT;P%d;Escola %1$d;2019-01-%02d\n".formatted(i % 5, i + 1));
    }
    toy.write(file, rows.toString());
    toy.write(file + ".source.json", toy.read(SCHOOLS + ".source.json"));
    Manifest manifest = releases.manifest(toy.build(false).id());
    Source history =
        manifest.inputs().stream().filter(s -> s.file().equals(file)).findFirst().orElseThrow();

    assertThat(new long[] {history.rowsRead(), history.rowsAccepted(), history.rowsRejected()})
        .containsExactly(10, 5, 5);
  }

  @Test
  void a_file_that_is_utf8_but_for_one_byte_fails_the_build() {
    byte[] bytes = toy.read(SCHOOLS).getBytes(StandardCharsets.UTF_8);
    bytes[toy.read(SCHOOLS).indexOf('í') + 1] = ' '; // all before it is ASCII: half of the í
    toy.write(SCHOOLS, bytes);

    assertThat(failure())
        .startsWith(
            "The inputs cannot be believed; nothing was built:\n"
                + "  fatal: awarded_schools/2018-2019/schools.csv, line 2, value 'byte 0xC3':"
                + " must be UTF-8");
  }

  @Test
  void a_column_missing_from_the_header_fails_the_build() {
    toy.change(SCHOOLS, "school_name", "shool_name");

    assertThat(failure())
        .endsWith(
            "fatal: awarded_schools/2018-2019/schools.csv, line 1, column school_name:"
                + " is missing from the header. Is it the column 'shool_name'? Rename it.");
  }

  @Test
  void an_empty_file_fails_the_build() {
    toy.write(SCHOOLS, "");

    assertThat(failure())
        .endsWith("fatal: awarded_schools/2018-2019/schools.csv: is empty. Send the file again.");
  }

  @Test
  void a_file_without_a_source_record_fails_the_build() {
    toy.delete(SCHOOLS + ".source.json");

    assertThat(failure())
        .contains("fatal: awarded_schools/2018-2019/schools.csv: has no source record.");
  }

  @Test
  void a_quote_that_is_never_closed_fails_the_build_and_the_file_is_named() {
    toy.append(SCHOOLS, "PT,,,\"Escola Boa,\n");

    assertThat(failure())
        .contains("fatal: awarded_schools/2018-2019/schools.csv, line 7: is not RFC 4180 CSV: ")
        .endsWith("Look for a quote that is never closed.");
  }

  @Test
  void a_build_beside_another_is_refused_and_touches_nothing() {
    try (BuildLock lock = BuildLock.take(new LocalFolder(toy.data()))) {
      assertThat(catchThrowableOfType(EnvironmentError.class, () -> toy.build(false)))
          .hasMessageStartingWith("Another build is at work in ");
      assertThat(lock).isNotNull();
    }
    assertThat(toy.releases()).isEmpty();
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Imprint;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Origin;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.ingest.DataError;

final class PreparedTest {
  private static final Instant BUILT = Instant.parse("2026-06-01T04:10:00Z");
  private static final Instant LATER = Instant.parse("2026-06-01T04:20:00Z");
  private static final String NAME = "scheduled__2026-06-01T04:00:00+00:00";

  @TempDir Path data;
  private Releases releases;
  private Prepared prepared;

  @BeforeEach
  void name() {
    releases = new Releases(data);
    prepared = Prepared.named(releases, NAME);
  }

  /** A release of one file of rejects, staged as a build stages it, and kept under the name. */
  private Manifest keep(String rows, @Nullable String previous, Instant built) throws IOException {
    Staging staging = Staging.begin(releases);
    Manifest manifest = staged(rows, previous, built);
    prepared.keep(staging, manifest);
    staging.discard();
    return manifest;
  }

  private Manifest staged(String rows, @Nullable String previous, Instant built)
      throws IOException {
    Path file = data.resolve(file(rows));
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
    return manifest(rows, previous, built, Files.size(file), Sha256.of(file));
  }

  private static String file(String rows) {
    return "restricted/rejects/" + Sha256.of(rows) + "/part-00000.parquet";
  }

  private static Manifest manifest(
      String rows, @Nullable String previous, Instant built, long bytes, String sha256) {
    FileEntry file = new FileEntry(file(rows), "application/octet-stream", bytes, sha256);
    return new Manifest(
        idAt(built, rows),
        "A release",
        built.toString(),
        previous,
        Origin.REAL,
        "code",
        "fingerprint",
        Sha256.of(rows),
        Map.of(),
        List.of(),
        List.of(),
        new Manifest.Rejects(1, 1, List.of(file)),
        null,
        List.of(),
        Map.of(),
        List.of());
  }

  private static String idAt(Instant built, String rows) {
    String moment = built.toString().replace('T', '-').replaceAll("[:Z]", "");
    return moment + "-" + Sha256.of(rows).substring(0, 8);
  }

  @Test
  void what_is_prepared_is_published_under_its_id_and_once() throws IOException {
    keep("a", null, BUILT);
    assertThat(releases.latestId()).as("nothing is published yet").isEmpty();

    String id = idAt(BUILT, "a");
    assertThat(prepared.publish()).isEqualTo(new Build.Result(id, true, "Published " + id + "."));
    assertThat(releases.latest().orElseThrow().published()).isEqualTo("2026-06-01T04:10:00Z");
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();

    assertThat(prepared.publish())
        .isEqualTo(new Build.Result(id, false, id + " is the latest release. Nothing to publish."));
    assertThat(releases.published()).extracting(Imprint::id).containsExactly(id);
  }

  @Test
  void a_word_changed_in_the_manifest_of_what_was_published_is_found() throws IOException {
    keep("a", null, BUILT);
    String id = prepared.publish().id();
    Path manifest = releases.folder(id).resolve(Manifest.FILE);

    Files.writeString(manifest, Files.readString(manifest).replace("2026-06-01T", "2026-05-01T"));

    assertThat(ReleaseVerification.of(releases).findings())
        .containsExactly(
            id + ": manifest.json has changed: its sha256 is not that of manifest.json.sha256.");
  }

  @Test
  void a_build_that_ends_before_the_latest_release_was_published_publishes_nothing()
      throws IOException {
    keep("a", null, BUILT);
    String first = prepared.publish().id();
    Manifest manifest = staged("b", first, BUILT.minusSeconds(1));

    assertThatExceptionOfType(EnvironmentError.class)
        .isThrownBy(() -> Publishing.publish(releases, manifest))
        .withMessageStartingWith("This machine's clock says 2026-06-01T04:09:59Z, but release ");
    assertThat(releases.published()).extracting(Imprint::id).containsExactly(first);
  }

  @Test
  void of_two_builds_that_follow_the_same_release_one_publishes_and_the_other_says_which()
      throws IOException {
    keep("a", null, BUILT);
    String first = prepared.publish().id();
    Manifest late = staged("b", null, LATER);

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(() -> Publishing.publish(releases, late))
        .withMessage(
            "Another build published %s meanwhile, and %s was built to follow no release: it was not published. Build again.",
            first, late.id());
    assertThat(releases.latestId()).contains(first);
  }

  @Test
  void what_had_the_name_before_is_gone_unless_it_was_published() throws IOException {
    String first = keep("a", null, BUILT).id();
    String second = keep("b", null, LATER).id();
    assertThat(releases.ids()).containsExactly(second).doesNotContain(first);

    prepared.publish();
    String third = keep("c", second, LATER.plusSeconds(1)).id();
    assertThat(releases.ids()).containsExactlyInAnyOrder(second, third);
  }

  @Test
  void who_was_killed_before_latest_named_it_names_it_when_tried_again() throws IOException {
    keep("a", null, BUILT);
    String id = prepared.publish().id();
    Files.delete(releases.latestFile());

    assertThat(prepared.publish()).isEqualTo(new Build.Result(id, true, "Published " + id + "."));
    assertThat(releases.latestId()).contains(id);
  }

  @Test
  void another_release_in_between_refuses_it() throws IOException {
    keep("a", null, BUILT);
    String first = prepared.publish().id();
    keep("b", null, LATER);

    assertThatThrownBy(() -> prepared.publish())
        .isInstanceOf(EnvironmentError.class)
        .hasMessage(
            "'%s' was prepared to follow null, and the latest release is %s. Prepare it again."
                .formatted(NAME, first));
    assertThat(releases.latestId()).contains(first);
    keep("b", first, LATER);
    assertThat(prepared.publish().isNew()).isTrue();
  }

  @Test
  void a_file_that_changed_since_refuses_it() throws IOException {
    keep("a", null, BUILT);
    Files.writeString(data.resolve(file("a")), "b");

    assertThatThrownBy(() -> prepared.publish())
        .isInstanceOf(EnvironmentError.class)
        .hasMessageContaining("part-00000.parquet has changed");
    assertThat(releases.latestId()).isEmpty();
  }

  @Test
  void what_nobody_prepared_says_how_to() {
    assertThatThrownBy(() -> prepared.publish())
        .isInstanceOf(EnvironmentError.class)
        .hasMessageContaining("sello build --prepare " + NAME);
    for (String name : new String[] {"", "..", "a/b", ".hidden"}) {
      assertThatThrownBy(() -> Prepared.named(releases, name))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

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

  /** A release of one rejects file, staged as a build stages it, and kept under the name. */
  private Manifest keep(String rows, @Nullable String previous, Instant built) throws IOException {
    Staging staging = Staging.begin(releases);
    Manifest manifest = staged(staging, rows, previous, built);
    prepared.keep(staging, manifest);
    return manifest;
  }

  private static Manifest staged(
      Staging staging, String rows, @Nullable String previous, Instant built) throws IOException {
    Path file = staging.folder().resolve("rejects/part-00000.parquet");
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
    return manifest(rows, previous, built, Files.size(file), Sha256.of(file));
  }

  private static Manifest manifest(
      String rows, @Nullable String previous, Instant built, long bytes, String sha256) {
    FileEntry file =
        new FileEntry("rejects/part-00000.parquet", "application/octet-stream", bytes, sha256);
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
    Staging staging = Staging.begin(releases);
    Manifest manifest = staged(staging, "b", first, BUILT.minusSeconds(1));

    assertThatExceptionOfType(EnvironmentError.class)
        .isThrownBy(() -> staging.publish(manifest))
        .withMessageStartingWith("This machine's clock says 2026-06-01T04:09:59Z, but release ");
    assertThat(releases.published()).extracting(Imprint::id).containsExactly(first);
  }

  @Test
  void who_was_killed_over_the_manifest_publishes_it_when_tried_again() throws IOException {
    keep("a", null, BUILT);
    Path manifest =
        data.resolve("releases/.prepared").resolve(NAME).resolve("release/manifest.json");
    Path before = Files.createLink(data.resolve("before.json"), manifest);
    String prepared = Files.readString(manifest);
    Files.writeString(manifest.resolveSibling("manifest.json.next"), prepared.substring(0, 40));
    Files.writeString(manifest.resolveSibling("manifest.json.sha256.next"), "e3b0c4");

    String id = this.prepared.publish().id();

    assertThat(releases.latestId()).contains(id);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
    assertThat(Files.readString(before))
        .as("the manifest was replaced at once, never written over")
        .isEqualTo(prepared);
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
    Files.writeString(
        data.resolve("releases/.prepared")
            .resolve(NAME)
            .resolve("release/rejects/part-00000.parquet"),
        "b");

    assertThatThrownBy(() -> prepared.publish())
        .isInstanceOf(EnvironmentError.class)
        .hasMessageContaining("rejects/part-00000.parquet has changed");
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

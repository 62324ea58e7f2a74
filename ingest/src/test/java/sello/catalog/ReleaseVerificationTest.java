package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseVerificationTest {
  @TempDir Path data;
  private Shelf shelf;
  private String id;

  @BeforeEach
  void putTwoReleases() {
    shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    id = shelf.put("second", first);
    shelf.latest(id);
  }

  private ReleaseVerification verify() {
    return ReleaseVerification.of(shelf.releases());
  }

  @Test
  void whole_releases_give_no_finding() {
    assertThat(verify()).isEqualTo(new ReleaseVerification(2, 4, List.of()));
  }

  @Test
  void an_empty_data_folder_gives_no_finding() {
    assertThat(ReleaseVerification.of(new Releases(data.resolve("none"))))
        .isEqualTo(new ReleaseVerification(0, 0, List.of()));
  }

  @Test
  void a_changed_byte_is_found() throws IOException {
    Files.writeString(data.resolve(Shelf.tableFile(id)), "Second");

    assertThat(verify().findings())
        .containsExactly(
            id
                + ": "
                + Shelf.tableFile(id)
                + " has changed: its sha256 is not that of the manifest.");
  }

  @Test
  void a_missing_file_is_found() throws IOException {
    Files.delete(data.resolve(Shelf.rejectsFile(id)));

    assertThat(verify().findings())
        .containsExactly(id + ": " + Shelf.rejectsFile(id) + " is missing.");
  }

  @Test
  void a_file_that_is_not_in_the_manifest_is_found() {
    shelf.write(id, "open/toys.csv", "more");

    assertThat(verify().findings()).containsExactly(id + ": open/toys.csv is not in the manifest.");
  }

  @Test
  void a_latest_that_names_nothing_is_found() {
    shelf.latest("gone-1");

    assertThat(verify().findings())
        .containsExactly(
            "latest names gone-1, which is not there: neither it nor any release before it is served. Bring its folder back, or withdraw it.");
  }

  @Test
  void a_release_that_is_gone_from_between_others_is_found() throws IOException {
    String third = shelf.put("third", id);
    shelf.latest(third);
    Files.move(shelf.releases().folder(id), data.resolve("aside"));

    assertThat(verify().findings())
        .containsExactly(
            "Release %s names %s, which is not there: neither it nor any release before it is served. Bring its folder back, or withdraw it."
                .formatted(third, id));
  }

  @Test
  void a_latest_that_cannot_be_read_is_found() throws IOException {
    Files.write(shelf.releases().latestFile(), new byte[] {(byte) 0xff});

    assertThat(verify().findings()).singleElement().asString().contains("latest cannot be read");
  }

  @Test
  void a_manifest_of_another_release_is_found() throws IOException {
    Path copy = shelf.releases().folder("copy");
    Files.move(shelf.releases().folder(id), copy);
    shelf.latest("copy");

    assertThat(verify().findings())
        .containsExactly("copy: the manifest is of another release, " + id + ".");
  }

  @Test
  void a_word_changed_in_a_sealed_manifest_is_found() throws IOException {
    Path folder = shelf.releases().folder(id);
    Path manifest = folder.resolve(Manifest.FILE);
    shelf.write(id, ManifestSeal.FILE, ManifestSeal.of(Sha256.of(manifest)) + "\n");
    assertThat(verify().findings()).isEmpty();

    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replace("2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z"));

    assertThat(verify().findings())
        .containsExactly(
            id + ": manifest.json has changed: its sha256 is not that of manifest.json.sha256.");
  }

  @Test
  void a_seal_that_is_removed_is_found_where_the_release_before_has_one() throws IOException {
    String first = shelf.releases().imprint(id).previous();
    for (String one : List.of(first, id)) {
      shelf.write(
          one,
          ManifestSeal.FILE,
          ManifestSeal.of(Sha256.of(shelf.releases().folder(one).resolve(Manifest.FILE))) + "\n");
    }
    Files.delete(shelf.releases().folder(id).resolve(ManifestSeal.FILE));

    assertThat(verify().findings())
        .containsExactly(
            "%s: manifest.json.sha256 is missing, though the release before, %s, has one."
                .formatted(id, first));
  }

  @Test
  void a_manifest_that_cannot_be_read_is_found_and_the_others_are_still_looked_at() {
    shelf.write(id, Manifest.FILE, "");

    assertThat(verify().findings()).singleElement().asString().contains(id + " is damaged");
    assertThat(verify().files()).isEqualTo(2);
  }

  @Test
  void a_folder_whose_name_is_no_id_is_found_rather_than_stopping_the_check() throws IOException {
    Files.createDirectories(shelf.releases().folder().resolve("My Backup"));

    assertThat(verify().findings()).containsExactly("'My Backup' is not the id of a release.");
    assertThat(verify().files()).isEqualTo(4);
  }

  @Test
  void a_withdrawal_that_withdraws_nothing_or_says_not_why_is_found() throws IOException {
    Path folder = Files.createDirectories(shelf.releases().withdrawnFolder());
    Files.writeString(folder.resolve(id + ".json"), "{\"successor\": \"third-01234567\"}");
    Files.writeString(folder.resolve(id + "x.json"), "{\"reason\": \"A wrong list.\"}");
    Files.writeString(folder.resolve(id + ".json.txt"), "{\"reason\": \"A wrong list.\"}");

    assertThat(verify().findings())
        .containsExactly(
            "withdrawn/%s.json gives no reason, which is what readers are told.".formatted(id),
            "withdrawn/%s.json: its successor third-01234567 is no release.".formatted(id),
            ("withdrawn/%s.json.txt withdraws nothing: there is no such release."
                    + " Call it after one, <id>.json.")
                .formatted(id),
            "withdrawn/%sx.json withdraws nothing: there is no such release. Call it after one, <id>.json."
                .formatted(id));
  }

  @Test
  void the_withdrawal_of_a_release_whose_folder_is_gone_is_one() throws IOException {
    String third = shelf.put("third", id);
    shelf.latest(third);
    Files.createDirectories(shelf.releases().withdrawnFolder());
    Files.writeString(
        shelf.releases().withdrawalFile(id),
        "{\"reason\": \"A wrong list.\", \"successor\": \"%s\"}".formatted(third));
    Files.move(shelf.releases().folder(id), data.resolve("aside"));

    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void a_latest_that_is_gone_is_found() throws IOException {
    Files.delete(shelf.releases().latestFile());

    assertThat(verify().findings()).singleElement().asString().contains("latest is gone");
  }

  @Test
  void the_folder_of_a_build_at_work_is_left_alone() {
    assertThat(shelf.releases().folder().resolve(".staging").toFile().mkdirs()).isTrue();

    assertThat(verify().findings()).isEmpty();
  }

  @Test
  void releases_that_are_published_meanwhile_give_no_finding() throws Exception {
    Path aside = Files.createDirectories(data.resolve("aside"));
    List<String> ids = new ArrayList<>(List.of(id));
    for (int n = 0; n < 100; n++) {
      String next = shelf.put("more" + n, ids.get(n));
      Files.move(shelf.releases().folder(next), aside.resolve(next));
      ids.add(next);
    }
    CompletableFuture<Void> publishing =
        CompletableFuture.runAsync(() -> ids.stream().skip(1).forEach(one -> publish(aside, one)));
    while (!publishing.isDone()) {
      assertThat(verify().findings()).isEmpty();
    }
    publishing.join();
    assertThat(verify().releases()).isEqualTo(102);
  }

  /** As a build does: each of the two steps is whole or has not happened. */
  private void publish(Path aside, String next) {
    Path file = shelf.releases().latestFile();
    try {
      Files.move(aside.resolve(next), shelf.releases().folder(next));
      Path name = Files.writeString(aside.resolve("name"), next + "\n");
      Files.move(name, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

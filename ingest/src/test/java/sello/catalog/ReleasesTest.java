package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleasesTest {
  @TempDir Path data;

  @Test
  void before_the_first_build_nothing_is_published() {
    Releases releases = new Releases(data);

    assertThat(releases.latestId()).isEmpty();
    assertThat(releases.latest()).isEmpty();
    assertThat(releases.published()).isEmpty();
  }

  @Test
  void the_published_releases_are_the_latest_and_those_before_it_newest_first() {
    Shelf shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    String second = shelf.put("second", first);
    String third = shelf.put("third", second);
    shelf.latest(third);

    assertThat(shelf.releases().published().stream().map(Imprint::id))
        .containsExactly(third, second, first);
    assertThat(shelf.releases().latest().map(Manifest::id)).contains(third);
  }

  @Test
  void whoever_began_anew_where_latest_is_gone_would_forget_what_was_published()
      throws IOException {
    Shelf shelf = Shelf.in(data);
    String second = shelf.put("second", shelf.put("first", null));
    shelf.latest(second);
    Files.delete(shelf.releases().latestFile());

    assertThatExceptionOfType(DamagedFolder.class)
        .isThrownBy(() -> shelf.releases().latest())
        .withMessage(
            "%s is gone, though releases were published: write the id of the last of them into it, such as %s.",
            shelf.releases().latestFile(), second);
  }

  @Test
  void a_first_release_whose_build_was_killed_before_latest_named_it_hinders_nobody() {
    Shelf.in(data).put("first", null);

    assertThat(new Releases(data).latest()).isEmpty();
  }

  @Test
  void an_imprint_is_what_the_manifest_says_of_the_release() {
    Shelf shelf = Shelf.in(data);
    String second = shelf.put("second", shelf.put("first", null));

    assertThat(shelf.releases().imprint(second))
        .isEqualTo(shelf.releases().manifest(second).imprint());
  }

  @Test
  void a_whole_folder_that_no_published_release_names_is_not_published() {
    Shelf shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    String orphan = shelf.put("orphan", first);
    shelf.latest(first);

    assertThat(shelf.releases().exists(orphan)).isTrue();
    assertThat(shelf.releases().published().stream().map(Imprint::id)).containsExactly(first);
  }

  @Test
  void a_release_without_a_manifest_that_can_be_read_is_damaged() {
    Shelf shelf = Shelf.in(data);
    String id = shelf.put("first", null);
    shelf.write(id, Manifest.FILE, "{ half a manif");
    shelf.latest(id);

    assertThatIllegalStateException()
        .isThrownBy(() -> shelf.releases().latest())
        .withMessageStartingWith("Release " + id + " is damaged: ");
  }

  @Test
  void a_manifest_of_another_version_is_told_with_what_to_do() throws IOException {
    Shelf shelf = Shelf.in(data);
    String id = shelf.put("first", null);
    Path manifest = shelf.releases().folder(id).resolve(Manifest.FILE);
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\\{", "{ \"invented\" : 1,"));

    assertThatIllegalStateException()
        .isThrownBy(() -> shelf.releases().manifest(id))
        .withMessage(
            "%s has the member 'invented', which this program does not know: another version of Sello wrote it. Use that one.",
            manifest);
  }

  @Test
  void those_before_a_gap_are_not_passed_over_in_silence() throws IOException {
    Shelf shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    String second = shelf.put("second", first);
    String third = shelf.put("third", second);
    shelf.latest(third);
    Files.move(shelf.releases().folder(second), data.resolve("aside"));

    Succession succession = shelf.releases().succession(shelf.releases()::imprint);
    assertThat(succession.reached()).extracting(Imprint::id).containsExactly(third);
    assertThatIllegalStateException()
        .isThrownBy(() -> shelf.releases().published())
        .withMessage(
            "Release %s names %s, which is not there: neither it nor any release before it is served. Bring its folder back, or withdraw it.",
            third, second);
  }

  @Test
  void a_release_that_was_withdrawn_may_be_gone() throws IOException {
    Shelf shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    String second = shelf.put("second", first);
    String third = shelf.put("third", second);
    shelf.latest(third);
    Files.move(shelf.releases().folder(second), data.resolve("aside"));
    withdraw(second, first);

    assertThat(shelf.releases().published()).extracting(Imprint::id).containsExactly(third, first);

    withdraw(second, third);
    assertThatIllegalStateException()
        .isThrownBy(() -> shelf.releases().published())
        .withMessage("Release %s names %s a second time.", second, third);
  }

  private void withdraw(String id, String previous) throws IOException {
    Path file = new Releases(data).withdrawalFile(id);
    Files.createDirectories(new Releases(data).withdrawnFolder());
    Files.writeString(
        file, "{\"reason\": \"Its disk was lost.\", \"previous\": \"%s\"}".formatted(previous));
  }

  @Test
  void releases_after_a_damaged_one_can_be_followed() {
    Shelf shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    String second = shelf.put("second", first);
    shelf.write(first, Manifest.FILE, "{ half a manif");
    shelf.latest(second);

    Succession succession = shelf.releases().succession(shelf.releases()::imprint);
    assertThat(succession.reached()).extracting(Imprint::id).containsExactly(second);
    assertThat(succession.gap().orElseThrow()).startsWith("Release " + first + " is damaged: ");
  }

  @Test
  void a_latest_that_is_no_text_is_told() throws IOException {
    Files.write(data.resolve("latest"), new byte[] {(byte) 0xff, (byte) 0xfe});

    assertThatIllegalStateException()
        .isThrownBy(() -> new Releases(data).latestId())
        .withMessageStartingWith(data.resolve("latest") + " cannot be read: ");
  }

  @Test
  void an_id_cannot_lead_out_of_the_folder() {
    Releases releases = new Releases(data);
    for (String id : new String[] {"../secret", "a/b", "", ".staging", "A"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> releases.folder(id))
          .withMessage("'" + id + "' is not the id of a release.");
      assertThat(releases.exists(id)).isFalse();
    }
  }
}

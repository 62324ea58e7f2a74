package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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

    assertThat(shelf.releases().published().stream().map(Manifest::id))
        .containsExactly(third, second, first);
    assertThat(shelf.releases().latest().map(Manifest::id)).contains(third);
  }

  @Test
  void a_whole_folder_that_no_published_release_names_is_not_published() {
    Shelf shelf = Shelf.in(data);
    String first = shelf.put("first", null);
    String orphan = shelf.put("orphan", first);
    shelf.latest(first);

    assertThat(shelf.releases().exists(orphan)).isTrue();
    assertThat(shelf.releases().published().stream().map(Manifest::id)).containsExactly(first);
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

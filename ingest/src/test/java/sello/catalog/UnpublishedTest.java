package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnpublishedTest {
  @TempDir Path data;
  private Shelf shelf;
  private String first;
  private String second;

  @BeforeEach
  void putTwoReleases() {
    shelf = Shelf.in(data);
    first = shelf.put("first", null);
    second = shelf.put("second", first);
    shelf.latest(second);
  }

  @Test
  void nothing_is_noted_where_latest_names_the_last() {
    assertThat(Unpublished.notes(shelf.releases())).isEmpty();
  }

  @Test
  void a_release_behind_a_latest_that_is_older_is_noted() {
    shelf.latest(first);

    assertThat(Unpublished.notes(shelf.releases()))
        .singleElement()
        .asString()
        .startsWith(second + " follows the latest release, " + first + ", and is not published:");
  }

  @Test
  void one_beside_which_another_was_published_is_not() {
    shelf.latest(shelf.put("third", first));

    assertThat(Unpublished.notes(shelf.releases())).isEmpty();
  }

  @Test
  void an_empty_data_folder_has_none() {
    assertThat(Unpublished.notes(new Releases(data.resolve("none")))).isEmpty();
  }
}

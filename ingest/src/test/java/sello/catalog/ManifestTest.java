package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import sello.catalog.Manifest.FileEntry;

final class ManifestTest {
  private static final FileEntry TABLE =
      new FileEntry(Shelf.tableFile("one-1"), "text/plain", 3, "a1");
  private static final FileEntry REJECTS =
      new FileEntry(Shelf.rejectsFile("one-1"), "text/plain", 4, "b2");
  private static final Manifest MANIFEST =
      Shelf.manifest("one-1", "11111111", "zero-0", TABLE, REJECTS);

  @Test
  void what_is_written_is_read_back_with_every_field_of_every_table() throws IOException {
    Manifest back = Json.MAPPER.readValue(Shelf.json(MANIFEST), Manifest.class);

    assertThat(back).isEqualTo(MANIFEST);
    assertThat(back.tables().get(0).spec().columns()).isEqualTo(Shelf.SPEC.columns());
  }

  @Test
  void the_first_release_has_no_previous_one() throws IOException {
    Manifest first = Shelf.manifest("one-1", "11111111", null, TABLE, REJECTS);

    assertThat(Json.MAPPER.readValue(Shelf.json(first), Manifest.class).previous()).isNull();
  }

  @Test
  void a_member_that_nobody_knows_is_refused() {
    String json = Shelf.json(MANIFEST).replaceFirst("\\{", "{ \"extra\": 1, ");

    assertThatExceptionOfType(UnrecognizedPropertyException.class)
        .isThrownBy(() -> Json.MAPPER.readValue(json, Manifest.class))
        .withMessageContaining("extra");
  }

  @Test
  void the_files_of_a_release_are_those_of_its_tables_and_its_rejects() {
    assertThat(MANIFEST.tableFiles()).containsExactly(TABLE, REJECTS);
    assertThat(MANIFEST.table("toys")).isPresent();
    assertThat(MANIFEST.table("toy")).isEmpty();
  }

  @Test
  void json_is_written_with_two_spaces_and_line_feeds_only() {
    assertThat(Shelf.json(MANIFEST)).startsWith("{\n  \"id\" : \"one-1\",\n").doesNotContain("\r");
  }
}

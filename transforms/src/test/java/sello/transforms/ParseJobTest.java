package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.DataError;
import sello.ingest.Inputs;
import sello.ingest.KeyedFiles;
import sello.ingest.ParseJob;
import sello.ingest.ParsedPart;
import sello.ingest.ParsedParts;
import sello.ingest.Publication;
import sello.storage.LocalFolder;

/** What is kept of a file under its hash is what that very file holds. */
final class ParseJobTest {
  @TempDir Path folder;
  private Folders toy;
  private ParsedParts parts;

  @BeforeEach
  void copyTheToyWorld() {
    toy = Folders.toy(folder);
    parts = new ParsedParts(new LocalFolder(folder), ".writing/1/");
  }

  private Inputs scan() {
    return Inputs.scan(toy.inputs(), Pipeline.publications());
  }

  private static KeyedFiles figures(Inputs inputs) {
    Publication publication = (Publication) Pipeline.RAW_PUBLISHED_FIGURES.table();
    return KeyedFiles.of(publication, inputs.files(publication), inputs.lists(), "program");
  }

  private Map<String, ParsedPart> parse(Inputs inputs) {
    return new ParseJob(TestSpark.session(), figures(inputs), parts).run(inputs.lists());
  }

  @Test
  void a_file_that_changes_between_being_found_and_being_read_is_kept_under_no_hash() {
    Inputs found = scan();
    String whole = toy.read(Folders.FIGURES);
    toy.write(Folders.FIGURES, whole.substring(0, whole.stripTrailing().lastIndexOf('\n') + 1));

    DataError error = catchThrowableOfType(DataError.class, () -> parse(found));

    assertThat(error)
        .hasMessageContaining("The inputs changed during the build; nothing was published:")
        .hasMessageContaining(Folders.FIGURES + ": is not the file that this build began with.");
    assertThat(figures(found).kept(parts)).isEmpty();
  }

  @Test
  void a_file_that_goes_between_being_found_and_being_read_is_told_as_a_change() throws Exception {
    Inputs found = scan();
    Files.delete(toy.inputs().resolve(Folders.FIGURES));

    assertThatThrownBy(() -> parse(found))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("The inputs changed during the build; nothing was published:")
        .hasMessageContaining(Folders.FIGURES + ": is not the file that this build began with.");
    assertThat(figures(found).kept(parts)).isEmpty();
  }

  @Test
  void a_file_that_changes_back_has_all_of_its_rows() {
    Inputs found = scan();
    String whole = toy.read(Folders.FIGURES);
    toy.append(Folders.FIGURES, "\n");
    assertThatThrownBy(() -> parse(found)).isInstanceOf(DataError.class);
    toy.write(Folders.FIGURES, whole);

    long lines = whole.lines().count() - 1;
    assertThat(parse(found).values()).extracting(ParsedPart::read).containsExactly(lines);
    assertThat(figures(found).kept(parts)).hasSize(1);
  }
}

package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends a line or parts columns is a space within a name, in every form. */
final class CellSpacesTest {
  @TempDir Path root;

  @Test
  void marks_of_control_are_spaces_in_text_and_json() {
    assertThat(names("a.csv", "Country;School\nES;A\u000BB\nES;C\u2028D\nES;\"E\r\nF\"\n"))
        .containsExactly("A B", "C D", "E F");
    assertThat(
            names(
                "a.ndjson",
                """
                {"Country":"ES","School":"A\\u000bB"}
                {"Country":"ES","School":"C\\u2028D"}
                {"Country":"ES","School":"E\\nF\\t"}
                """))
        .containsExactly("A B", "C D", "E F");
  }

  private List<String> names(String file, String text) {
    String place = "awarded_schools/2023-2024/" + file;
    InputFolder folder = new InputFolder(root).put(place, text);
    Contract contract = new RawAwardedSchools().contract();
    return ReadFile.of(folder, place, contract, folder.scan().lists()).accepted().stream()
        .map(line -> String.valueOf(line.rows().get(0).get("school_name")))
        .toList();
  }
}

package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Arrays in JSON lines where one value must stand. */
final class ListOfValuesTest {
  @TempDir Path root;

  private String told(String id, String name) {
    String line =
        "{\"country\":\"ES\",\"decision\":\"awarded\",\"school\":{\"id\":%s,\"name\":%s}}\n";
    return new InputFolder(root)
        .put("applications/2024-2025/a.jsonl", line.formatted(id, name)).check().problems().stream()
            .map(p -> p.reason())
            .collect(Collectors.joining(" "));
  }

  @Test
  void no_list_is_a_code_or_a_name_of_a_school() {
    Drawn.check(
        """
        id                     | name                 | refused for
        "28012345"             | "IES Uno"            |
        "28012345"             | "[Uno] IES"          |
        ["28012345","28012346"] | "IES Uno"           | bad_school_id
        [28012345]             | "IES Uno"            | bad_school_id
        "28012345"             | ["IES Uno","IES Dos"] | bad_school_name
        """,
        row -> told(row.get(0), row.get(1)));
  }
}

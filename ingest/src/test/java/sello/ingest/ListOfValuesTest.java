package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Arrays in JSON lines where one value must stand. */
final class ListOfValuesTest {
  @TempDir Path root;

  private String told(String id, String name, String place) {
    String line =
        "{\"country\":\"ES\",\"decision\":\"awarded\",%3$s,\"school\":{\"id\":%1$s,\"name\":%2$s}}\n";
    return new InputFolder(root)
            .put("applications/2024-2025/a.jsonl", line.formatted(id, name, place))
            .check()
            .problems()
            .stream()
            .map(p -> p.reason())
            .collect(Collectors.joining(" "));
  }

  @Test
  void no_list_is_a_code_or_a_name_of_a_school_or_place() {
    Drawn.check(
        """
        id                     | name                 | place                     | refused for
        "28012345"             | "IES Uno"            | "town":"Vigo"             |
        "28012345"             | "[Uno] IES"          | "town":"[Vigo]"           |
        ["28012345","28012346"] | "IES Uno"           | "town":"Vigo"             | bad_school_id
        [28012345]             | "IES Uno"            | "town":"Vigo"             | bad_school_id
        "28012345"             | ["IES Uno","IES Dos"] | "town":"Vigo"            | bad_school_name
        "28012345"             | "IES Uno"            | "town":["Vigo","Lugo"]    | bad_locality
        "28012345"             | "IES Uno"            | "region":["Galicia"]      | bad_region_name
        """,
        row -> told(row.get(0), row.get(1), row.get(2)));
  }
}

package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** What the folder says and what the source record says must not contradict each other. */
final class StatedTwiceTest {
  @TempDir Path root;

  @Test
  void a_record_that_contradicts_its_folder_refuses_the_file() {
    Drawn.check(
        """
        folder                    | record                         | told
        awarded_schools/2024-2025 | "edition": "2024-2025"         | nothing
        awarded_schools/2024-2025 | "edition": "2024/25"           | nothing
        awarded_schools/2024-2025 | "edition": "2023-2024"         | states edition twice: the source record says 2023-2024, the folder says 2024-2025
        awarded_schools/2024-2025 | "edition": "2023/24"           | states edition twice: the source record says 2023/24, the folder says 2024-2025
        awarded_schools/all       | "edition": "2023-2024"         | nothing
        awarded_schools/unknown   | "edition": "2023-2024"         | nothing
        participation/2024        | "constants": {"year": "2023"}  | states year twice: the source record says 2023, the folder says 2024
        participation/2024        | "constants": {"year": "2024"}  | nothing
        participation/all         | "constants": {"year": "2023"}  | nothing
        """,
        row -> told(row.get(0) + "/a.csv", row.get(1)));
  }

  private String told(String file, String entry) {
    String record = InputFolder.record("press").replace("}", ", " + entry + "}");
    return new InputFolder(root)
            .put(file, "Country;School;Code\nES;A;29000001\n")
            .alone(file + ".source.json", record)
            .check()
            .problems()
            .stream()
            .filter(problem -> problem.file().equals(file) && problem.rule().startsWith("states"))
            .map(Problem::rule)
            .findFirst()
            .orElse("nothing");
  }
}

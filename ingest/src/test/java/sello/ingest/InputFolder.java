package sello.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An inputs folder that a test writes. */
record InputFolder(Path root) {
  static final String SCHOOLS = "awarded_schools/2018-2019/schools.csv";
  static final String SCHOOLS_HEADER = "country_code,region_name,locality,school_name,source_url\n";

  /** Writes a file and a source record of kind press. */
  InputFolder put(String file, String text) {
    return put(file, text, "press");
  }

  InputFolder put(String file, String text, String kind) {
    return put(file, text.getBytes(StandardCharsets.UTF_8))
        .alone(file + ".source.json", record(kind));
  }

  InputFolder put(String file, byte[] bytes) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.write(root.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Writes a file without a record. */
  InputFolder alone(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static String record(String kind) {
    return """
        {"publisher": "P", "title": "T", "url": "https://example.org", "licence": "CC0",
         "accessed": "2026-01-01", "kind": "%s"}
        """
        .formatted(kind);
  }

  Inputs scan() {
    return Inputs.scan(root, Publications.ALL);
  }

  Checked check() {
    Checked checked = new Checked();
    InputCheck.run(List.of(root), Publications.ALL, checked);
    return checked;
  }

  /** What is wrong, as the user reads it. */
  List<String> problems() {
    return check().problems().stream().map(Problem::toString).toList();
  }
}

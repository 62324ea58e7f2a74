package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.ingest.InputCheck;
import sello.transforms.Pipeline;

class CheckDocumentTest {
  private static final String FILE = "awarded_schools/2018-2019/a.csv";

  @TempDir Path root;

  @Test
  void aFolderWithOneBadRowIsOneDocument() throws IOException {
    JsonNode document = check("country_code,school_name,locality\nES,A,Vigo\n\nXX,B,Lugo\n");

    assertThat(document.get("problems").size()).isEqualTo(1);
    assertThat(document.get("problems").get(0))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"severity": "reject", "reason": "unknown_country",
                 "file": "awarded_schools/2018-2019/a.csv", "line": 4, "column": "country_code",
                 "value": "XX", "rule": "must be the name or code of a country of eTwinning",
                 "advice": "Nearest: XK, XKX."}
                """));
    assertThat(file(document))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"file": "awarded_schools/2018-2019/a.csv", "publication": "awarded_schools",
                 "edition": "2018-2019",
                 "detected": {"format": "csv", "encoding": "utf-8", "delimiter": "comma",
                  "line_ends": "LF", "header_line": "1",
                  "columns": "country_code -> country_code; school_name -> school_name; \
                locality -> locality",
                  "constants": "edition = 2018-2019 (the folder)"},
                 "rows": 2, "accepted": 1, "rejected": 1, "warnings": 0,
                 "skipped": [{"line": 3, "kind": "blank"}]}
                """));
    assertThat(document.get("totals").get("rejected").asLong()).isEqualTo(1);
    assertThat(document.get("totals").get("problems").asLong()).isEqualTo(1);
    assertThat(document.get("totals").get("files").asInt()).isEqualTo(document.get("files").size());
  }

  private JsonNode check(String text) throws IOException {
    Files.createDirectories(root.resolve("awarded_schools/2018-2019"));
    Files.writeString(root.resolve(FILE), text);
    Files.writeString(
        root.resolve(FILE + ".source.json"),
        """
        {"publisher": "P", "title": "T", "url": "https://example.org", "licence": "CC0",
         "accessed": "2026-01-01", "kind": "press"}
        """);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputCheck.run(List.of(root), Pipeline.publications(), new CheckDocument(out));
    return Json.MAPPER.readTree(out.toByteArray());
  }

  private static JsonNode file(JsonNode document) {
    for (JsonNode file : document.get("files")) {
      if (file.get("file").asText().equals(FILE)) {
        return file;
      }
    }
    throw new AssertionError(FILE + " is not told");
  }
}

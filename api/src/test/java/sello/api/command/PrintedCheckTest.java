package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.InputCheck;
import sello.transforms.Pipeline;

/** A check as people read it. */
final class PrintedCheckTest {
  private static final String FILE = "awarded_schools/2018-2019/a.csv";

  @TempDir Path root;

  @Test
  void problemsThatAreTooManyToReadAreSummedUpByReason() throws IOException {
    assertThat(check("XX,B,Lugo\n".repeat(30) + "ES,,Vigo\n"))
        .contains(
            "problems of it: 30 unknown_country of country_code, 1 missing_school_name of school_name");
  }

  @Test
  void fewProblemsAreNotSummedUp() throws IOException {
    assertThat(check("XX,B,Lugo\n".repeat(3)))
        .hasSize(5)
        .noneMatch(line -> line.startsWith("problems of it"));
  }

  private List<String> check(String rows) throws IOException {
    Files.createDirectories(root.resolve("awarded_schools/2018-2019"));
    Files.writeString(root.resolve(FILE), "country_code,school_name,locality\n" + rows);
    Files.writeString(
        root.resolve(FILE + ".source.json"),
        """
        {"publisher": "P", "title": "T", "url": "https://example.org", "licence": "CC0",
         "accessed": "2026-01-01", "kind": "press"}
        """);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputCheck.run(
        List.of(root),
        Pipeline.publications(),
        new PrintedCheck(new PrintStream(out, true, StandardCharsets.UTF_8)));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}

package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.InputCheck;
import sello.transforms.Pipeline;

/** A check says of a publication what its build would. */
class BuildVerdictTest {
  @TempDir Path root;

  @Test
  void rowsThatBreakTheContractAreCountedAsABuildCountsThem() throws IOException {
    put("awarded_schools/2018-2019/a.csv", "country_code,school_name\nES,A\nXX,B\n");
    put(
        "applications/2018-2019/h.csv",
        "country_code,school_id,school_name,updated\nPT,1,A,2019-01-01\nPT,1,A,2019-01-02\n");

    BuildVerdict verdict = verdict();

    assertThat(verdict.isGood()).isFalse();
    assertThat(verdict.exceeded())
        .containsExactly(
            "awarded_schools: 1 of 2 rows break the contract, more than the limit of 2 %.");
  }

  @Test
  void aHistoryOfRowsThatReplaceEachOtherIsGood() throws IOException {
    StringBuilder rows = new StringBuilder("country_code,school_id,school_name,updated\n");
    for (int i = 0; i < 10; i++) {
      rows.append("PT,P%d,Escola %1$d,2019-01-%02d\n".formatted(i % 5, i + 1));
    }
    put("applications/2018-2019/h.csv", rows.toString());

    assertThat(verdict().isGood()).isTrue();
  }

  private BuildVerdict verdict() {
    BuildVerdict verdict = new BuildVerdict(new CheckDocument(new ByteArrayOutputStream()), 0.02);
    InputCheck.run(List.of(root), Pipeline.publications(), verdict);
    return verdict;
  }

  private void put(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
    Files.writeString(
        root.resolve(file + ".source.json"),
        """
        {"publisher": "P", "title": "T", "url": "https://example.org", "licence": "CC0",
         "accessed": "2026-01-01", "kind": "press"}
        """);
  }
}

package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sello.catalog.Settings;
import sello.ingest.sender.SenderDocuments;
import sello.transforms.Pipeline;

/** What the README copies from the program is what the program says. */
class ReadmeTest {

  @Test
  void theTableOfSettingsIsTheListOfSettings() throws IOException {
    String rows =
        Settings.ALL.stream()
            .map(
                s ->
                    "| `%s` | %s | %s |%n"
                        .formatted(
                            s.name(),
                            s.standard().isEmpty() ? "" : "`" + s.standard() + "`",
                            s.sentence()))
            .collect(Collectors.joining());
    assertThat(readme())
        .contains("| variable | standard | meaning |\n| --- | --- | --- |\n" + rows + "\n");
  }

  @Test
  void theDocumentsForSendersAreThoseOfThePlan() throws IOException {
    for (var document : SenderDocuments.of(Pipeline.publications()).files().entrySet()) {
      assertThat(Launched.HOME.resolve("ingest/publications").resolve(document.getKey()))
          .as("stale? ./sello docs --out ingest/publications")
          .content()
          .isEqualTo(document.getValue());
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Launched.HOME.resolve("README.md"));
  }
}

package sello.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Disclosure;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.catalog.Source;
import sello.catalog.SourceKind;
import sello.reports.metadata.OpenFilesProgram;

/** A release that fits on a page, written into a data folder as a build would write it. */
public final class ToyRelease {
  public static final Source SOURCE =
      source("published_figures/all/published_figures.csv", SourceKind.OFFICIAL);

  private static final Source REFERENCE =
      source("reference/published_figures.csv", SourceKind.REFERENCE);
  private static final Source INVENTED = source(SOURCE.file(), SourceKind.ILLUSTRATIVE);

  private ToyRelease() {}

  /** Writes a release of real figures or of invented ones, and lets {@code latest} name it. */
  public static void publish(Path data, String id, @Nullable String previous, Origin origin) {
    List<Source> sources =
        switch (origin) {
          case REAL -> List.of(SOURCE);
          case EXAMPLE -> List.of(INVENTED, REFERENCE);
        };
    ToyIssue.of(id, ToyTables.all().toArray(new ToyTable[0]))
        .after(previous)
        .from(sources.toArray(new Source[0]))
        .publish(data);
  }

  /** Writes the open files of a release, as the last step of a build would. */
  public static void writeOpenFiles(Path data, String id) {
    Releases releases = new Releases(data);
    try {
      OpenFilesProgram.write(releases, releases.folder(id), Optional.empty());
    } catch (IOException e) {
      throw new IllegalStateException("The toy release cannot be written.", e);
    }
  }

  /** Keeps a table of a release back, as if its Spec had said so when it was built. */
  public static void keepBack(Path data, String id, String table) {
    Path file = new Releases(data).folder(id).resolve(Manifest.FILE);
    try {
      JsonNode manifest = Json.MAPPER.readTree(file.toFile());
      for (JsonNode entry : manifest.get("tables")) {
        if (entry.at("/spec/name").asText().equals(table)) {
          ((ObjectNode) entry.get("spec"))
              .set("disclosure", Json.MAPPER.valueToTree(Disclosure.restricted("It is a secret.")));
        }
      }
      Files.writeString(file, Json.PRETTY.writeValueAsString(manifest) + "\n");
    } catch (IOException e) {
      throw new IllegalStateException("The toy release cannot be rewritten.", e);
    }
  }

  static Source source(String file, SourceKind kind) {
    return new Source(
        "published_figures",
        "all",
        file,
        "The toy maker",
        "Figures drawn for tests",
        "https://example.org/figures",
        "CC0-1.0",
        "2026-11-24",
        kind,
        12,
        Sha256.of("toy"),
        9,
        9,
        0,
        null);
  }
}

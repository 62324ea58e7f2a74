package sello.transforms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import sello.ingest.sample.Sample;
import sello.ingest.sample.SampleOrder;

/**
 * A small sample of all publications, the whole plan worked out once for all tests of this JVM: no
 * table is empty.
 */
final class SampleWorld {
  private static final World WORLD = make();

  private SampleWorld() {}

  static World get() {
    return WORLD;
  }

  private static World make() {
    try {
      Path sample = Files.createTempDirectory("sample");
      write(
          sample,
          0.002,
          "schools",
          "applications",
          "assessments",
          "criterion_scores",
          "quality_labels",
          "education_counts",
          "participation",
          "awarded_schools",
          "list_coverage",
          "published_figures");
      decide(sample);
      return World.of(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a sample of some publications, the same each time. */
  static void write(Path folder, double scale, String... publications) throws IOException {
    Sample.write(
        new SampleOrder(folder, scale, 2026, Set.of(publications)),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false);
  }

  /** A sample has no decisions by hand. */
  private static void decide(Path inputs) throws IOException {
    Path file = Files.createDirectories(inputs.resolve("school_decisions/all")).resolve("d.csv");
    Files.writeString(
        file,
        """
        country_code,left_name,left_locality,left_id,right_name,right_locality,right_id,judgement,judged_by_role,judged_on,judgement_reason
        ES,IES Nadie,,,IES Uno,,,same,national support service,2026-05-01,moved
        ES,IES Nadie,,,IES Dos,,,different,national support service,2026-05-01,two towns
        """);
    Files.writeString(
        Path.of(file + ".source.json"),
        """
        {"publisher": "P", "title": "T", "url": "https://example.org", "licence": "CC0",
         "accessed": "2026-01-01", "kind": "illustrative"}
        """);
  }
}

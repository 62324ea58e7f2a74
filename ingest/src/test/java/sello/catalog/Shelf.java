package sello.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sello.catalog.Manifest.Check;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.Rejects;
import sello.catalog.Manifest.TableEntry;

/** Releases put on disk by hand: one table, one file with a few bytes, and its rejects. */
record Shelf(Releases releases) {

  private static final Field<Long> AWARDS = Field.count("awards", Unit.AWARDS, "Awards", "Labels");
  static final Spec SPEC =
      Spec.named("toys")
          .title("Toys")
          .description("Toys of a place. One row per place and year.")
          .key(Field.text("place", "Place", "Where"), Field.year("year", "Year", "When"))
          .attributes(Field.date("on", "On", "Day"), Field.yesNo("held", "Held", "Whether"))
          .measures(
              Measure.withLimits(AWARDS), Measure.difference(Field.share("share", "Share", "Part")))
          .formula("awards / schools")
          .reference("Wilson 1927")
          .build();

  static Shelf in(Path data) {
    return new Shelf(new Releases(data));
  }

  /** Writes a release and gives its id, which is the name given and the start of its hash. */
  String put(String name, @Nullable String previous) {
    String hash = Sha256.of(name);
    String id = name + "-" + hash.substring(0, 8);
    FileEntry table = file(tableFile(id), name);
    FileEntry rejects = file(rejectsFile(id), "none");
    write(id, Manifest.FILE, json(manifest(id, hash, previous, table, rejects)));
    return id;
  }

  static String tableFile(String id) {
    return "tables/toys/" + id + "/part-00000.parquet";
  }

  static String rejectsFile(String id) {
    return "restricted/rejects/" + id + "/part-00000.parquet";
  }

  void latest(String id) {
    writeText(releases.latestFile(), id + "\n");
  }

  void write(String id, String path, String text) {
    writeText(releases.folder(id).resolve(path), text);
  }

  static Manifest manifest(
      String id, String hash, @Nullable String previous, FileEntry table, FileEntry rejects) {
    return new Manifest(
        id,
        "Release " + id,
        "2026-01-01T00:00:00Z",
        previous,
        Origin.REAL,
        "c0de",
        "f1f1",
        hash,
        Map.of("reject_limit", "0.02"),
        List.of(SourceTest.source(3, 2, 1)),
        List.of(
            new TableEntry(
                SPEC,
                2,
                "aa",
                List.of("raw"),
                List.of(Trace.to("raw").same(SPEC.key().get(0))),
                List.of("toys/all/toys.csv"),
                List.of(table))),
        new Rejects(1, 2, List.of(rejects)),
        new Manifest.Withheld(9, 3, Map.of("toys", 3L), "none can be worked out"),
        List.of(new Check("all well", "yes")),
        Map.of("total", 1.5),
        List.of());
  }

  static String json(Manifest manifest) {
    try {
      return Json.PRETTY.writeValueAsString(manifest);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private FileEntry file(String path, String text) {
    writeText(releases.root().resolve(path), text);
    return new FileEntry(path, "text/plain", text.length(), Sha256.of(releases.data(), path));
  }

  private static void writeText(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

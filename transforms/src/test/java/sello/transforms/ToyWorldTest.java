package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Releases;
import sello.ingest.Publication;

/** The whole plan on a page of rows equals the golden files; -Dsello.accept=true rewrites them. */
final class ToyWorldTest {
  private static final Path GOLDEN = Path.of("src/test/resources/toy/golden");
  private static final boolean ACCEPT = Boolean.getBoolean("sello.accept");

  @TempDir Path folder;

  @Test
  void every_table_equals_its_golden_file() throws IOException {
    Folders toy = new Folders(Folders.TOY, folder);
    String id = toy.build(true).id();
    Releases releases = new Releases(folder);
    Map<String, String> found = tables(releases, releases.manifest(id));
    if (ACCEPT) {
      accept(found);
    }
    Map<String, String> golden = golden();

    assertThat(found.keySet()).isEqualTo(golden.keySet());
    found.forEach((file, csv) -> assertThat(csv).as(file).isEqualTo(golden.get(file)));
  }

  /** Each table as CSV; of reference data, which has its own tests, the number of rows only. */
  private static Map<String, String> tables(Releases releases, Manifest manifest) {
    ReleaseTables tables = ReleaseTables.of(releases, manifest.id());
    Map<String, String> files = new TreeMap<>();
    StringBuilder rows = new StringBuilder("table,rows\n");
    for (TableEntry table : manifest.tables()) {
      String name = table.spec().name();
      rows.append(name).append(',').append(table.rows()).append('\n');
      if (!isReference(name)) {
        files.put(name + ".csv", tables.csv(name));
      }
    }
    files.put("rows.csv", rows.toString());
    return files;
  }

  private static boolean isReference(String table) {
    return Pipeline.PLAN.node(table).table() instanceof Publication publication
        && publication.isReference();
  }

  private static Map<String, String> golden() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(GOLDEN)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void accept(Map<String, String> found) throws IOException {
    Files.createDirectories(GOLDEN);
    for (String old : List.copyOf(golden().keySet())) {
      Files.delete(GOLDEN.resolve(old));
    }
    for (Map.Entry<String, String> file : found.entrySet()) {
      Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
    }
  }
}

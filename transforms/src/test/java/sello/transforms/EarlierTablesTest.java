package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Spec;
import sello.transforms.protection.EarlierCells;

final class EarlierTablesTest {
  private static final EarlierCells EARLIER = new EarlierCells();
  private static final String ID = "toy-01234567";

  @TempDir Path data;

  /** The same table whose columns an older program explained in other words. */
  private static Spec reworded(Spec spec) throws IOException {
    JsonNode written = Json.MAPPER.valueToTree(spec);
    for (JsonNode field : written.get("attributes")) {
      ((ObjectNode) field).put("definition", "What it meant was said otherwise.");
    }
    return Json.MAPPER.treeToValue(written, Spec.class);
  }

  private static Manifest release(Spec spec, List<FileEntry> files) {
    TableEntry entry =
        new TableEntry(spec, 1, "hash", List.of(), null, List.of(), files, null, null);
    return new Manifest(
        ID,
        "Toy",
        "2026-01-01T00:00:00Z",
        null,
        Origin.REAL,
        "code",
        "fingerprint",
        "hash",
        Map.of(),
        List.of(),
        List.of(entry),
        new Manifest.Rejects(0, 0, List.of()),
        null,
        List.of(),
        Map.of(),
        List.of());
  }

  @Test
  void what_earlier_releases_showed_is_known_though_its_columns_are_explained_in_other_words()
      throws IOException {
    Releases releases = new Releases(data);
    Dataset<Row> shown =
        Drawn.rows(
            EARLIER.spec(),
            """
            family | quantity | cell_period | slice | country_code | cell_region | cell_count | cell_status | was_shown
            toy    | applied  | 2024        | all   | ES           | ES11        | 4          | published   | true
            """);
    List<FileEntry> files =
        new TableWriter(Staging.begin(releases)).write(shown, "restricted/earlier", col("family"));
    Manifest before = release(reworded(EARLIER.spec()), files);

    Dataset<Row> rows =
        new EarlierTables(Optional.of(before), releases).rows(TestSpark.session(), EARLIER);

    assertThat(rows.count()).isEqualTo(1);
  }
}

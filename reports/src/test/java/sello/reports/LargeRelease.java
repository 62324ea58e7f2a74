package sello.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Measure;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** The toy release with a table of very many rows beside the small ones. */
public final class LargeRelease {
  public static final String TABLE = "large_table";

  private static final Spec SPEC =
      Spec.named(TABLE)
          .title("Large table")
          .description("More rows than fit into memory. One row per place.")
          .key(Field.text("place", "Place", "A place"))
          .attributes(Field.text("remark", "Remark", "A remark on the place"))
          .measures(
              Measure.flagged(Field.count("counted", Unit.AWARDS, "Counted", "What was counted")),
              Measure.withLimits(Field.share("part", "Part", "Part of the whole")))
          .formula("By number.")
          .reference("None: a toy.")
          .build();

  private LargeRelease() {}

  public static void publish(Path data, String id, int rows) {
    publish(data, id, rows, 0);
  }

  /** The same with remarks that are longer by so many times 32 letters. */
  static void publish(Path data, String id, int rows, int longer) {
    ToyRelease.publish(data, id, null, Origin.REAL);
    Path folder = new Releases(data).folder(id);
    String path = "tables/" + TABLE + "/" + id + "/part-00000.parquet";
    Path file = data.resolve(path);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      Files.createDirectories(file.getParent());
      statement.execute(
          """
          COPY (SELECT 'P' || lpad((i * 7919 %% %1$d)::VARCHAR, 8, '0') AS place,
                'Remark ' || i || ' on a place, with "quotes"' || repeat(md5(i::VARCHAR), %3$d) AS remark,
                CASE WHEN i %% 10 = 0 THEN NULL ELSE i END AS counted,
                CASE WHEN i %% 10 = 0 THEN ':' END AS counted_flag,
                i / %1$d::DOUBLE AS part, 0.0::DOUBLE AS part_low, 1.0::DOUBLE AS part_high,
                NULL::VARCHAR AS part_flag
                FROM range(%1$d) t(i)) TO '%2$s' (FORMAT parquet, COMPRESSION zstd)
          """
              .formatted(rows, file, longer));
      list(folder.resolve(Manifest.FILE), entry(path, file, rows));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The large release cannot be written.", e);
    }
  }

  private static Manifest.TableEntry entry(String path, Path file, int rows) throws IOException {
    return new Manifest.TableEntry(
        SPEC,
        rows,
        Sha256.of(TABLE),
        List.of(),
        List.of(),
        List.of(ToyRelease.SOURCE.file()),
        List.of(
            new Manifest.FileEntry(
                path, "application/vnd.apache.parquet", Files.size(file), Sha256.of(file))));
  }

  private static void list(Path manifest, Manifest.TableEntry entry) throws IOException {
    ObjectNode tree = (ObjectNode) Json.MAPPER.readTree(manifest.toFile());
    ((ArrayNode) tree.get("tables")).add(Json.MAPPER.valueToTree(entry));
    Files.writeString(manifest, Json.PRETTY.writeValueAsString(tree) + "\n");
  }
}

package sello.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.catalog.Source;

/**
 * A release being drawn, to be written into a data folder as a build would write it.
 *
 * @param id its name
 * @param previous the release before; null for the first
 * @param published moment at which it is published
 * @param codeVersion the program that made it
 * @param parameters settings that it was made with
 * @param sources the files that every table is made of
 * @param tables what is in it
 */
public record ToyIssue(
    String id,
    @Nullable String previous,
    String published,
    String codeVersion,
    Map<String, String> parameters,
    List<Source> sources,
    List<ToyTable> tables) {

  /** The first release of a folder, made of one official file. */
  public static ToyIssue of(String id, ToyTable... tables) {
    return new ToyIssue(
        id,
        null,
        "2026-11-24T10:00:00Z",
        "0123abcd",
        Map.of(),
        List.of(ToyRelease.SOURCE),
        List.of(tables));
  }

  public ToyIssue after(@Nullable String other) {
    return new ToyIssue(id, other, published, codeVersion, parameters, sources, tables);
  }

  public ToyIssue publishedAt(String moment) {
    return new ToyIssue(id, previous, moment, codeVersion, parameters, sources, tables);
  }

  public ToyIssue madeBy(String program, Map<String, String> settings) {
    return new ToyIssue(id, previous, published, program, settings, sources, tables);
  }

  public ToyIssue from(Source... files) {
    return new ToyIssue(id, previous, published, codeVersion, parameters, List.of(files), tables);
  }

  /** Writes it, and lets {@code latest} name it. */
  public void publish(Path data) {
    Path folder = new Releases(data).folder(id);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      List<Manifest.TableEntry> entries = new ArrayList<>();
      for (ToyTable table : tables) {
        entries.add(write(table, data, connection));
      }
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(Manifest.FILE), Json.PRETTY.writeValueAsString(manifest(entries)) + "\n");
      Files.writeString(data.resolve("latest"), id + "\n");
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The toy release cannot be written.", e);
    }
  }

  private Manifest.TableEntry write(ToyTable table, Path data, Connection connection)
      throws SQLException, IOException {
    String path = "tables/" + table.spec().name() + "/" + id + "/part-00000.parquet";
    Path file = data.resolve(path);
    Files.createDirectories(file.getParent());
    try (Statement statement = connection.createStatement()) {
      statement.execute(table.copyTo(file));
    }
    return new Manifest.TableEntry(
        table.spec(),
        table.lines().size() - 1L,
        Sha256.of(table.drawing()),
        table.inputs(),
        table.traces(),
        sources.stream().map(Source::file).toList(),
        List.of(
            new Manifest.FileEntry(
                path, "application/vnd.apache.parquet", Files.size(file), Sha256.of(file))));
  }

  private Manifest manifest(List<Manifest.TableEntry> entries) {
    return new Manifest(
        id,
        "The toy release",
        published,
        previous,
        Origin.of(sources),
        codeVersion,
        "fingerprint",
        "content",
        parameters,
        sources,
        entries,
        new Manifest.Rejects(0, 0, List.of()),
        null,
        List.of(new Manifest.Check("key unique", "passed")),
        Map.of(),
        List.of());
  }
}

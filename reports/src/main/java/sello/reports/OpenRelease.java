package sello.reports;

import java.nio.file.Path;
import java.util.List;
import sello.catalog.Manifest;
import sello.catalog.Releases;

/**
 * A release whose tables can be asked.
 *
 * @param manifest what is in it
 * @param folder where it lies
 * @param database what reads it
 */
public record OpenRelease(Manifest manifest, Path folder, Database database) {

  /** Opens a release of a data folder. */
  public static OpenRelease of(Releases releases, String id, Database database) {
    Path folder = releases.folder(id).toAbsolutePath().normalize();
    return new OpenRelease(releases.manifest(id), folder, database);
  }

  public String id() {
    return manifest.id();
  }

  /** Its tables, in the order of the plan. */
  public List<OpenTable> tables() {
    return manifest.tables().stream().map(entry -> new OpenTable(this, entry)).toList();
  }

  public boolean has(String table) {
    return manifest.table(table).isPresent();
  }

  /**
   * @throws Refusal when it has no such table
   */
  public OpenTable table(String name) {
    return manifest
        .table(name)
        .map(entry -> new OpenTable(this, entry))
        .orElseThrow(() -> unknown(name).refusal());
  }

  private Problem unknown(String name) {
    List<String> names = manifest.tables().stream().map(t -> t.spec().name()).toList();
    String detail = "Release %s has no table '%s'.".formatted(id(), name);
    return Problem.of(ProblemType.NOT_FOUND, detail).about("table", name).allowing(names);
  }
}

package sello.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.catalog.Releases;

/** A release whose tables can be asked. What follows from its manifest is worked out once. */
public final class OpenRelease {
  private final Manifest manifest;
  private final Path folder;
  private final Database database;
  private final SitePath site;
  private final List<OpenTable> all;
  private final List<OpenTable> tables;

  /**
   * @param manifest what is in it
   * @param folder where it lies
   * @param database what reads it
   * @param site below which its addresses stand
   */
  private OpenRelease(Manifest manifest, Path folder, Database database, SitePath site) {
    this.manifest = manifest;
    this.folder = folder;
    this.database = database;
    this.site = site;
    this.all = manifest.tables().stream().map(entry -> new OpenTable(this, entry)).toList();
    this.tables = all.stream().filter(table -> !table.isRestricted()).toList();
  }

  /** Opens a release of a data folder. */
  public static OpenRelease of(Releases releases, String id, Database database) {
    return of(releases, releases.manifest(id), database, SitePath.ROOT);
  }

  /**
   * Opens a release of a data folder whose manifest was read before.
   *
   * @param site below which its addresses stand
   */
  public static OpenRelease of(
      Releases releases, Manifest manifest, Database database, SitePath site) {
    Path folder = releases.folder(manifest.id()).toAbsolutePath().normalize();
    return new OpenRelease(manifest, folder, database, site);
  }

  /** What is in it. */
  public Manifest manifest() {
    return manifest;
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  Database database() {
    return database;
  }

  /** The path below which its addresses stand. */
  public SitePath site() {
    return site;
  }

  public String id() {
    return manifest.id();
  }

  /** Its tables that everybody may see, in the order of the plan. */
  public List<OpenTable> tables() {
    return tables;
  }

  /** All its tables, also those that are kept back: to follow a figure through them. */
  List<OpenTable> all() {
    return all;
  }

  /** What its files and pictures say of its origin. */
  public OriginMark mark() {
    return new OriginMark(manifest.origin());
  }

  /** A table that a figure is followed through, though it may be kept back. */
  OpenTable followed(String name) {
    return all().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  public boolean has(String table) {
    return tables().stream().anyMatch(t -> t.name().equals(table));
  }

  /**
   * @throws Refusal when it has no such table, or the table is kept back
   */
  public OpenTable table(String name) {
    return tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name).refusal());
  }

  /**
   * A file that everybody may take. It is looked up among those that the manifest names: what a
   * caller writes never becomes a path.
   *
   * @throws Refusal when there is none, in the same words whether a file is kept back or not there
   */
  public ReleaseFile file(String path) {
    return file(path, Set.of());
  }

  /** The same, where there are others too that may be meant. */
  public ReleaseFile file(String path, Set<String> others) {
    List<Manifest.FileEntry> files = manifest.publicFiles();
    List<String> known =
        Stream.concat(others.stream().sorted(), files.stream().map(Manifest.FileEntry::path))
            .toList();
    return files.stream()
        .filter(entry -> entry.path().equals(path))
        .findFirst()
        .map(entry -> new ReleaseFile(this, entry))
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.NOT_FOUND,
                        "Release %s has no public file '%s'.".formatted(id(), path))
                    .about("path", path)
                    .allowing(known)
                    .at("/api/v1/releases/" + id())
                    .refusal());
  }

  private Problem unknown(String name) {
    List<String> names = tables().stream().map(OpenTable::name).toList();
    String detail =
        all().stream()
            .filter(table -> table.name().equals(name))
            .map(table -> table.spec().disclosure().reason())
            .map(why -> "The table '%s' is not public. %s".formatted(name, why))
            .findFirst()
            .orElse("Release %s has no table '%s'.".formatted(id(), name));
    return Problem.of(ProblemType.NOT_FOUND, detail).about("table", name).allowing(names);
  }
}

package sello.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Measure;
import sello.catalog.Releases;

/** A release whose tables can be asked. What follows from its manifest is worked out once. */
public final class OpenRelease {
  private final Manifest manifest;
  private final Path data;
  private final Database database;
  private final SitePath site;
  private final List<OpenTable> all;
  private final List<OpenTable> tables;

  /** The measures of each table that have a figure, read once. */
  private final Map<String, Set<String>> figures = new ConcurrentHashMap<>();

  /**
   * @param manifest what is in it
   * @param data the data folder
   * @param database what reads it
   * @param site below which its addresses stand
   */
  private OpenRelease(Manifest manifest, Path data, Database database, SitePath site) {
    this.manifest = manifest;
    this.data = data;
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
    return new OpenRelease(manifest, releases.root(), database, site);
  }

  /** The same release, of which its manifest says more. */
  public OpenRelease with(Manifest fuller) {
    return new OpenRelease(fuller, data, database, site);
  }

  /** What is in it. */
  public Manifest manifest() {
    return manifest;
  }

  /** The folder with its manifest and the files that everybody may take. */
  public Path folder() {
    return new Releases(data).folder(id());
  }

  /** Where a file of a table lies. */
  Path file(FileEntry file) {
    return data.resolve(file.path());
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

  /** The names of a table's measures that have a figure in any of its rows. */
  Set<String> figures(OpenTable table) {
    return figures.computeIfAbsent(
        table.name(),
        name ->
            table.entry().rows() == 0
                ? Set.of()
                : table
                    .onFiles()
                    .known(table.spec().measures().stream().map(Measure::field).toList()));
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
   * @param name in the folder {@code open/}
   */
  public Optional<FileEntry> openFile(String name) {
    return manifest.openFiles().stream()
        .filter(file -> file.path().equals(Manifest.OPEN + name))
        .findFirst();
  }

  /** Where such a file is served, as a path of the site. */
  public String addressOf(FileEntry open) {
    return "/api/v1/releases/%s/files/%s"
        .formatted(id(), open.path().substring(Manifest.OPEN.length()));
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

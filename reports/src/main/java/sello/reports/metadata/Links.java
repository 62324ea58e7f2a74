package sello.reports.metadata;

import java.util.Optional;
import sello.reports.DataAddress;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenTable;

/** Where the documents of releases point: into the running site, or to the files beside them. */
public sealed interface Links {

  /** Into a site: whole addresses, which hold when a document has left it. */
  static Links into(SiteAddress site) {
    return new IntoSite(site);
  }

  /** To the files in one folder, wherever it is served from. */
  static Links beside() {
    return new Beside();
  }

  /** The page on which one begins. */
  String home();

  /** A thing of the whole catalogue, such as its publisher. */
  String thing(String name);

  /** A table of a release. */
  String table(OpenTable table);

  /** Something that is said of a table, such as its period. */
  String part(OpenTable table, String name);

  /** What a table is called where no address is meant. */
  String identifier(OpenTable table);

  /** A table through all releases. */
  String series(OpenTable table);

  /** A table's page for people. */
  String page(OpenTable table);

  /** All rows of a table in a format. */
  String file(OpenTable table, Export export);

  /** The document that lists all tables. */
  String catalogue();

  /** Where questions are answered; empty where there are files alone. */
  Optional<String> api();

  /**
   * Into a site.
   *
   * @param site its address
   */
  record IntoSite(SiteAddress site) implements Links {
    private static final String API = "/api/v1/";

    @Override
    public String home() {
      return site.of("/");
    }

    @Override
    public String thing(String name) {
      return site.of("/#" + name);
    }

    @Override
    public String table(OpenTable table) {
      return site.of(path(table));
    }

    @Override
    public String part(OpenTable table, String name) {
      return table(table) + "#" + name;
    }

    @Override
    public String identifier(OpenTable table) {
      return table(table);
    }

    @Override
    public String series(OpenTable table) {
      return site.of(API + "tables/" + table.name() + "#series");
    }

    @Override
    public String page(OpenTable table) {
      return site.of("/tables/%s?release=%s".formatted(table.name(), table.release().id()));
    }

    /** The file of the release where it has one; else the answer in this format, in English. */
    @Override
    public String file(OpenTable table, Export export) {
      return table
          .openFile(export)
          .map(file -> site.of(table.release().addressOf(file)))
          .orElseGet(() -> site.of(DataAddress.of(table) + question(export)));
    }

    /** CSV alone has no words beside its rows that a language would change. */
    private static String question(Export export) {
      return "?format=" + export.name() + (export == Exports.CSV ? "" : "&lang=en");
    }

    @Override
    public String catalogue() {
      return site.of("/catalog.jsonld");
    }

    @Override
    public Optional<String> api() {
      return Optional.of(site.of(API));
    }

    private static String path(OpenTable table) {
      return "%sreleases/%s/tables/%s".formatted(API, table.release().id(), table.name());
    }
  }

  /** To the files in one folder. */
  record Beside() implements Links {

    @Override
    public String home() {
      return OpenIndex.FILE;
    }

    @Override
    public String thing(String name) {
      return "#" + name;
    }

    @Override
    public String table(OpenTable table) {
      return "#" + table.name();
    }

    @Override
    public String part(OpenTable table, String name) {
      return "#%s-%s".formatted(table.name(), name);
    }

    @Override
    public String identifier(OpenTable table) {
      return table.release().id() + "/" + table.name();
    }

    @Override
    public String series(OpenTable table) {
      return part(table, "series");
    }

    @Override
    public String page(OpenTable table) {
      return OpenIndex.FILE + "#" + table.name();
    }

    @Override
    public String file(OpenTable table, Export export) {
      return OpenFiles.name(table, export);
    }

    @Override
    public String catalogue() {
      return OpenFiles.CATALOGUE;
    }

    @Override
    public Optional<String> api() {
      return Optional.empty();
    }
  }
}

package sello.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Imprint;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.metadata.OpenFiles;
import sello.reports.metadata.PublicManifest;
import sello.reports.text.Texts;

/** Releases and what is in them. */
final class ReleaseRoutes {
  private static final List<String> READ_WITH =
      List.of("breaks", "editions", "countries", "regions", "areas", "metrics");

  private final Shelf shelf;

  ReleaseRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  void releases(Context ctx) {
    Parameters.only(ctx);
    Caching.latest(ctx);
    Documents.send(ctx, Map.of("releases", shelf.history().stream().map(this::entry).toList()));
  }

  private Map<String, Object> entry(Imprint release) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", release.id());
    entry.put("title", release.title());
    entry.put("published", release.published());
    entry.put("status", shelf.status(release.id()));
    shelf
        .withdrawal(release.id())
        .ifPresent(
            withdrawal -> {
              entry.put("reason", withdrawal.reason());
              withdrawal.next().ifPresent(next -> entry.put("successor", next));
            });
    entry.put("origin", release.origin().label());
    entry.put("links", links(release));
    return entry;
  }

  /** Where more of it is; of one that was withdrawn only its own address, which says why. */
  private Map<String, String> links(Imprint release) {
    String self = shelf.site().of(Addresses.release(release.id()));
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", self);
    if (shelf.withdrawal(release.id()).isPresent()) {
      return links;
    }
    links.put("tables", self + "/tables");
    links.put("package", self + "/" + OpenFiles.PACKAGE);
    Optional.ofNullable(release.previous())
        .filter(previous -> shelf.withdrawal(previous).isEmpty())
        .ifPresent(
            previous ->
                links.put(
                    "diff",
                    shelf.site().of(Addresses.release(previous) + "/diff/" + release.id())));
    return links;
  }

  void release(Context ctx) {
    Parameters.only(ctx);
    String id = ctx.pathParam("id");
    Caching.latest(ctx);
    OpenRelease release = shelf.release(id);
    ObjectNode manifest = PublicManifest.of(release.manifest());
    manifest.set("links", Json.MAPPER.valueToTree(readingLinks(release)));
    Documents.send(ctx, manifest.put("status", shelf.status(id)));
  }

  /**
   * Refuses what is no open file of a release, for {@link ReleaseFiles} would have sent it: in the
   * same words whether a file is kept back or not there.
   */
  void noFile(Context ctx) {
    Parameters.only(ctx);
    OpenRelease release = shelf.release(ctx.pathParam("id"));
    String path = ctx.pathParamMap().getOrDefault("path", OpenFiles.PACKAGE);
    throw Problem.of(
            ProblemType.NOT_FOUND,
            "Release %s has no public file '%s'.".formatted(release.id(), path))
        .about("path", path)
        .allowing(
            release.manifest().openFiles().stream()
                .map(file -> file.path().substring(Manifest.OPEN.length()))
                .toList())
        .at(Addresses.release(release))
        .refusal();
  }

  /** What the figures of a release are read with: code lists, breaks, columns and flags. */
  private Map<String, String> readingLinks(OpenRelease release) {
    Map<String, String> links = links(release.manifest().imprint());
    READ_WITH.stream()
        .filter(release::has)
        .forEach(table -> links.put(table, Addresses.data(release.table(table))));
    links.put("dictionary", shelf.site().of("/dictionary.csv?release=" + release.id()));
    links.put("flags", Addresses.release(release) + "/files/datapackage.json");
    return links;
  }

  void latestTables(Context ctx) {
    tables(ctx, shelf.latest());
    Caching.latest(ctx);
    ctx.header("Content-Location", Addresses.release(shelf.latest()) + "/tables" + query(ctx));
  }

  /** The question as it was put, its language above all: another one is another document. */
  private static String query(Context ctx) {
    return Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
  }

  void tables(Context ctx) {
    tables(ctx, shelf.release(ctx.pathParam("id")));
    Caching.pinned(ctx);
  }

  private static void tables(Context ctx, OpenRelease release) {
    Parameters.only(ctx, "query", Tongue.PARAMETER);
    String wanted = Parameters.single(ctx, "query").orElse("");
    Texts texts = Tongue.of(ctx).texts();
    List<Map<String, Object>> tables =
        release.tables().stream()
            .filter(table -> TableSearch.finds(texts, table.spec(), wanted))
            .map(table -> SpecDocument.entry(texts, table))
            .toList();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("release", release.id());
    document.put("tables", tables);
    Documents.send(ctx, document);
  }

  void latestTable(Context ctx) {
    OpenTable table = shelf.latest().table(ctx.pathParam("table"));
    table(ctx, table);
    Caching.latest(ctx);
    ctx.header("Content-Location", Addresses.table(table) + query(ctx));
  }

  void table(Context ctx) {
    table(ctx, shelf.release(ctx.pathParam("id")).table(ctx.pathParam("table")));
    Caching.pinned(ctx);
  }

  private static void table(Context ctx, OpenTable table) {
    Parameters.only(ctx, Tongue.PARAMETER);
    Documents.send(ctx, SpecDocument.of(Tongue.of(ctx).texts(), table));
  }
}

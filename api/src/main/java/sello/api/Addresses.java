package sello.api;

import sello.reports.Comparison;
import sello.reports.FigureKey;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/** The pinned addresses of what a release holds. */
final class Addresses {
  static final String API = "/api/v1";

  private Addresses() {}

  static String release(OpenRelease release) {
    return release.site().of(release(release.id()));
  }

  static String release(String id) {
    return API + "/releases/" + id;
  }

  /** What changed from one release to another. */
  static String diff(Comparison comparison) {
    return "%s/diff/%s".formatted(release(comparison.before()), comparison.after().id());
  }

  /** The same for people. */
  static String diffPage(String before, String after) {
    return "/releases/%s/diff/%s".formatted(before, after);
  }

  static String table(OpenTable table) {
    return release(table.release()) + "/tables/" + table.name();
  }

  /** Where a figure comes from, for programs. */
  static String provenance(FigureKey figure) {
    OpenTable table = figure.table();
    return release(table.release()) + "/provenance/" + table.name() + "?" + figure.canonical();
  }

  /** The same for people. */
  static String provenancePage(FigureKey figure, boolean pinned) {
    OpenRelease release = figure.table().release();
    String pin = pinned ? "&release=" + release.id() : "";
    return release
        .site()
        .of("/provenance/" + figure.table().name() + "?" + figure.canonical() + pin);
  }

  /** What the table's CSV holds, as CSV on the Web. */
  static String metadata(OpenTable table) {
    return table(table) + "/metadata";
  }

  static String data(OpenTable table) {
    return table(table) + "/data";
  }
}

package sello.api;

import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/** The pinned addresses of what a release holds. */
final class Addresses {
  static final String API = "/api/v1";

  private Addresses() {}

  static String release(OpenRelease release) {
    return release(release.id());
  }

  static String release(String id) {
    return API + "/releases/" + id;
  }

  static String table(OpenTable table) {
    return release(table.release()) + "/tables/" + table.name();
  }

  static String data(OpenTable table) {
    return table(table) + "/data";
  }
}

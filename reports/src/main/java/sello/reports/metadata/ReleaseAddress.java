package sello.reports.metadata;

import sello.reports.DataAddress;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;

/** The pinned addresses that documents of a release name, as paths of the site. */
final class ReleaseAddress {
  private ReleaseAddress() {}

  static String of(OpenRelease release) {
    return "/api/v1/releases/" + release.id();
  }

  static String of(OpenTable table) {
    return of(table.release()) + "/tables/" + table.name();
  }

  /** All rows of a table in a format. */
  static String of(OpenTable table, Export export) {
    return DataAddress.of(table) + (export == Exports.JSON ? "" : "?format=" + export.name());
  }

  /**
   * All rows of a table as the file that was measured: where words stand beside the rows, as in all
   * but CSV, they are English, whatever the caller likes best.
   */
  static String file(OpenTable table, Export export) {
    String address = of(table, export);
    String english = (address.contains("?") ? "&" : "?") + "lang=en";
    return export == Exports.CSV ? address : address + english;
  }

  /** A table's page, which shows the release for ever. */
  static String page(OpenTable table) {
    return "/tables/%s?release=%s".formatted(table.name(), table.release().id());
  }
}

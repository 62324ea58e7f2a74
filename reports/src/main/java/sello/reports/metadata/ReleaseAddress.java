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
   * All rows of a table as the file that was measured, whatever the caller likes best: its format
   * is named, JSON too, and where words stand beside the rows, as in all but CSV, they are English.
   */
  static String file(OpenTable table, Export export) {
    String address = DataAddress.of(table) + "?format=" + export.name();
    return export == Exports.CSV ? address : address + "&lang=en";
  }

  /** A table's page, which shows the release for ever. */
  static String page(OpenTable table) {
    return "/tables/%s?release=%s".formatted(table.name(), table.release().id());
  }
}

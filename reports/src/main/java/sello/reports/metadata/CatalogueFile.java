package sello.reports.metadata;

import java.util.List;
import java.util.Locale;
import sello.catalog.Manifest.FileEntry;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.Licence;
import sello.reports.OpenTable;

/**
 * A format in which the catalogue offers tables.
 *
 * @param export the format
 * @param format its code
 * @param mediaType as it is registered
 */
public record CatalogueFile(Export export, Authority format, String mediaType) {
  private static final CatalogueFile SHEET =
      new CatalogueFile(Exports.XLSX, Authority.XLSX, Exports.XLSX.mediaType());
  private static final List<CatalogueFile> ALL =
      List.of(
          new CatalogueFile(Exports.CSV, Authority.CSV, "text/csv"),
          new CatalogueFile(Exports.JSON, Authority.JSON, Exports.JSON.mediaType()),
          new CatalogueFile(Exports.PARQUET, Authority.PARQUET, Exports.PARQUET.mediaType()),
          SHEET);
  private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

  /**
   * A larger workbook takes too long for a size and a hash that nobody may ever ask for, and the
   * catalogue offers no file without them; whoever wants it asks the table for it.
   */
  static final long MOST_ROWS_OF_SHEET = 50_000;

  /** The formats of a table whose files the catalogue names with size and hash. */
  public static List<Export> measured(OpenTable table) {
    return of(table).stream().map(CatalogueFile::export).toList();
  }

  /** The formats in which a table is offered. */
  static List<CatalogueFile> of(OpenTable table) {
    boolean fitsSheet = table.entry().rows() <= MOST_ROWS_OF_SHEET;
    return ALL.stream().filter(file -> fitsSheet || !file.equals(SHEET)).toList();
  }

  /** What the catalogue says of the media types themselves. */
  static List<Thing> mediaTypes() {
    return ALL.stream()
        .map(file -> new Thing(MEDIA_TYPES + file.mediaType, "dct:MediaType"))
        .toList();
  }

  String address(OpenTable table, SiteAddress site) {
    return site.of(ReleaseAddress.of(table)) + "#" + export.name();
  }

  /** The distribution of a table in this format, and its checksum. */
  List<Thing> things(OpenTable table, SiteAddress site, Measures measures) {
    String data = site.of(ReleaseAddress.file(table, export));
    Thing distribution =
        new Thing(address(table, site), "dcat:Distribution")
            .pointing("dcat:accessURL", data)
            .pointing("dcat:downloadURL", data)
            .pointing("dct:format", format.address())
            .pointing("dcat:mediaType", MEDIA_TYPES + mediaType)
            .pointing("dct:license", Licence.ADDRESS)
            .pointing("dcatap:availability", Authority.STABLE.address());
    for (TableWords words : TableWords.all(table)) {
      distribution
          .worded("dct:title", title(words), words.language())
          .worded("dct:description", words.description(), words.language());
    }
    return List.of(distribution, checksum(distribution, measures.of(table, export)));
  }

  private String title(TableWords words) {
    return words.title() + ", " + export.name().toUpperCase(Locale.ROOT);
  }

  private static Thing checksum(Thing distribution, FileEntry file) {
    String address = distribution.address() + "-checksum";
    distribution
        .typed("dcat:byteSize", Long.toString(file.bytes()), "xsd:nonNegativeInteger")
        .pointing("spdx:checksum", address);
    return new Thing(address, "spdx:Checksum")
        .pointing("spdx:algorithm", Authority.SHA_256)
        .typed("spdx:checksumValue", file.sha256(), "xsd:hexBinary");
  }
}

package sello.reports.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** The formats in which a table is offered. */
  static List<CatalogueFile> of(OpenTable table, Links links) {
    return ALL.stream()
        .filter(file -> links.api().isPresent() || table.openFile(file.export()).isPresent())
        .filter(file -> !file.equals(SHEET) || table.entry().rows() <= Exports.MOST_XLSX_ROWS)
        .toList();
  }

  /** What the catalogue says of the media types themselves. */
  static List<Thing> mediaTypes() {
    return ALL.stream()
        .map(file -> new Thing(MEDIA_TYPES + file.mediaType, "dct:MediaType"))
        .toList();
  }

  /** The distribution of a table in this format; of a file of the release, its checksum too. */
  List<Thing> things(OpenTable table, Links links) {
    String data = links.file(table, export);
    Thing distribution =
        new Thing(links.part(table, export.name()), "dcat:Distribution")
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
    Optional<FileEntry> file = table.openFile(export);
    return file.isEmpty()
        ? List.of(distribution)
        : List.of(distribution, checksum(distribution, file.get()));
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

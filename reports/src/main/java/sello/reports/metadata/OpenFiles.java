package sello.reports.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.reports.Answer;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Query;
import sello.reports.TimelessEntry;

/**
 * The public part of a release as files in one folder, ready to be sent by any web server: every
 * public table as CSV, packed and not, with its CSVW, and as Parquet; what describes and cites it;
 * the hash of every file; all of it as one zip, which opens as a Data Package; and a page that
 * links it. Tables that are kept back are no part of it. One table is written at a time, row by
 * row.
 */
public final class OpenFiles {
  public static final String PACKAGE = "package.zip";
  public static final String PACKAGE_TYPE = "application/zip";
  static final String CATALOGUE = "dcat.jsonld";
  static final String DICTIONARY = "dictionary.csv";
  static final String README = "README.md";
  static final String SUMS = "SHA256SUMS";
  private static final String CSVW = "-metadata.json";

  private final OpenRelease release;
  private final Optional<OpenRelease> before;
  private final Optional<SiteAddress> site;
  private final Path folder;

  /** What {@link #SUMS} names and the zip holds. */
  private final List<FileEntry> packed = new ArrayList<>();

  private final List<FileEntry> beside = new ArrayList<>();

  /**
   * @param release the release
   * @param before the release before it, which can still be asked; empty when there is none
   * @param site where the release can be asked; empty when that is not known, and then nothing that
   *     needs a whole address names one
   * @param folder where the files are written; it is made
   */
  public OpenFiles(
      OpenRelease release, Optional<OpenRelease> before, Optional<SiteAddress> site, Path folder) {
    this.release = release;
    this.before = before;
    this.site = site;
    this.folder = folder;
  }

  /** The file of a table in a format. */
  static String name(OpenTable table, Export export) {
    return table.name() + "." + export.extension();
  }

  /** Writes all files, and says what they are. */
  public List<FileEntry> write() throws IOException {
    Files.createDirectories(folder);
    for (OpenTable table : release.tables()) {
      write(table);
    }
    OpenRelease written = release.with(release.manifest().withOpen(inFolder()));
    describe(written);
    cite(new ReleaseWords(written));
    write(SUMS, "text/plain", sums());
    FileEntry zip = put(PACKAGE, PACKAGE_TYPE, this::zip);
    beside.add(zip);
    String index = new OpenIndex(release.with(release.manifest().withOpen(inFolder()))).html();
    beside.add(put(OpenIndex.FILE, "text/html", out -> out.write(bytes(index))));
    return inFolder();
  }

  private void write(OpenTable table) throws IOException {
    write(table, Exports.CSV);
    String csv = name(table, Exports.CSV);
    beside.add(put(csv + ".gz", "application/gzip", out -> pack(folder.resolve(csv), out)));
    write(csv + CSVW, "application/csvm+json", Csvw.of(table, Links.beside()));
    write(table, Exports.PARQUET);
  }

  private void write(OpenTable table, Export export) throws IOException {
    Answer all = table.ask(Query.everything(table.spec()));
    write(name(table, export), export.mediaType(), out -> export.write(all, out));
  }

  private void describe(OpenRelease written) throws IOException {
    ReleaseWords words = new ReleaseWords(written);
    write(DICTIONARY, "text/csv", new Dictionary(written)::writeCsv);
    FileEntry flags = write(FlagList.FILE, "text/csv", FlagList::write);
    write(FlagList.FILE + CSVW, "application/csvm+json", FlagList.metadata());
    ObjectNode descriptor = DataPackage.of(words, site);
    ArrayNode resources = descriptor.withArray("/resources");
    for (OpenTable table : written.tables()) {
      FileEntry csv = beside(table.openFile(Exports.CSV).orElseThrow());
      resources.add(DataPackage.resource(table, csv, CodeReference.of(table)));
    }
    resources.add(FlagList.resource(flags));
    write(DataPackage.FILE, "application/json", descriptor);
    write(Manifest.FILE, "application/json", PublicManifest.of(written.manifest()));
    write(
        CATALOGUE,
        JsonLdWriter.MEDIA_TYPE,
        out -> {
          try (GraphWriter writer = new JsonLdWriter(out)) {
            new Catalogue(List.of(written), Links.beside()).write(writer);
          }
        });
  }

  private void cite(ReleaseWords words) throws IOException {
    write(CitationFile.FILE, "application/yaml", CitationFile.of(words, site));
    write("citation.bib", "application/x-bibtex", Bibtex.of(Reference.of(words, site)));
    write(DataCite.FILE, "application/json", DataCite.of(words, site));
    write(README, "text/markdown", PackageReadme.of(words, site));
    write("CHANGES.md", "text/markdown", new ReleaseChanges(words, before).text());
    write("LICENSE", "text/plain", PackageReadme.licence(words, site));
  }

  private String sums() {
    StringBuilder sums = new StringBuilder();
    packed.stream()
        .sorted(Comparator.comparing(FileEntry::path))
        .forEach(file -> sums.append(file.sha256()).append("  ").append(file.path()).append('\n'));
    return sums.toString();
  }

  private void zip(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (FileEntry file : packed) {
      zip.putNextEntry(TimelessEntry.of(file.path()));
      Files.copy(folder.resolve(file.path()), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void pack(Path file, OutputStream out) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(out);
    Files.copy(file, gzip);
    gzip.finish();
  }

  private FileEntry write(String name, String mediaType, Content content) throws IOException {
    FileEntry file = put(name, mediaType, content);
    packed.add(file);
    return file;
  }

  private void write(String name, String mediaType, String text) throws IOException {
    write(name, mediaType, out -> out.write(bytes(text)));
  }

  private void write(String name, String mediaType, JsonNode document) throws IOException {
    write(name, mediaType, Json.PRETTY.writeValueAsString(document) + "\n");
  }

  private FileEntry put(String name, String mediaType, Content content) throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
        MeasuringStream stream = new MeasuringStream(file)) {
      content.writeTo(stream);
      return stream.measured(name, mediaType);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Files as the manifest names them: under the release's folder. */
  private List<FileEntry> inFolder() {
    List<FileEntry> all = new ArrayList<>(packed);
    all.addAll(beside);
    return all.stream()
        .map(f -> new FileEntry(Manifest.OPEN + f.path(), f.mediaType(), f.bytes(), f.sha256()))
        .sorted(Comparator.comparing(FileEntry::path))
        .toList();
  }

  /** A file as the files beside it name it. */
  private static FileEntry beside(FileEntry file) {
    return new FileEntry(
        file.path().substring(Manifest.OPEN.length()),
        file.mediaType(),
        file.bytes(),
        file.sha256());
  }

  /** Writes a file. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}

package sello.reports.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.reports.Answer;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Query;

/**
 * The public part of a release as one zip, which opens as a Data Package: every table as CSV, with
 * its CSVW, and as Parquet; what describes and cites it; the hash of every file. Tables that are
 * kept back are no part of it. One table is written at a time, row by row.
 *
 * @param release the release
 * @param before the release before it, which can still be asked; empty when there is none
 * @param site the address that its documents name
 * @param measures learns sizes and hashes of the files
 */
public record ReleasePackage(
    OpenRelease release, Optional<OpenRelease> before, SiteAddress site, Measures measures) {
  public static final String MEDIA_TYPE = "application/zip";

  private static final String CATALOGUE = "dcat.jsonld";
  private static final String BIBTEX = "citation.bib";
  private static final String README = "README.md";
  private static final String CHANGES = "CHANGES.md";
  private static final String LICENCE = "LICENSE";

  /** Writes the whole package and says what is in it. */
  public List<FileEntry> write(OutputStream out) throws IOException {
    ReleaseWords words = new ReleaseWords(release);
    PackedFiles files = new PackedFiles(out);
    ObjectNode descriptor = DataPackage.of(words, site);
    ArrayNode resources = descriptor.withArray("/resources");
    Map<String, List<FileEntry>> ofTables = new HashMap<>();
    for (OpenTable table : release.tables()) {
      FileEntry csv = put(table, Exports.CSV, files);
      String metadata = csv.path() + TableFiles.METADATA;
      files.put(metadata, "application/csvm+json", Csvw.of(table, table.name() + ".csv", site));
      ofTables.put(table.name(), List.of(csv, put(table, Exports.PARQUET, files)));
      resources.add(DataPackage.resource(table, csv, CodeReference.of(table)));
    }
    resources.add(FlagList.resource(FlagList.put(files)));
    files.put(Manifest.FILE, "application/json", PublicManifest.of(release.manifest(), ofTables));
    files.put(DataPackage.FILE, "application/json", descriptor);
    files.put(CATALOGUE, JsonLdWriter.MEDIA_TYPE, this::writeCatalogue);
    Reference reference = Reference.of(words, site);
    files.put(CitationFile.FILE, "application/yaml", CitationFile.of(words, site));
    files.put(BIBTEX, "application/x-bibtex", Bibtex.of(reference));
    files.put(DataCite.FILE, "application/json", DataCite.of(words, site));
    files.put(README, "text/markdown", PackageReadme.of(words, site));
    files.put(CHANGES, "text/markdown", new ReleaseChanges(words, before).text());
    files.put(LICENCE, "text/plain", PackageReadme.licence(words, site));
    return files.finish();
  }

  /** The paths of all that the package of a release holds. */
  public static Set<String> paths(OpenRelease release) {
    Set<String> paths =
        new HashSet<>(
            List.of(
                Manifest.FILE,
                DataPackage.FILE,
                CitationFile.FILE,
                DataCite.FILE,
                PackedFiles.SUMS,
                FlagList.FILE,
                FlagList.FILE + TableFiles.METADATA,
                CATALOGUE,
                BIBTEX,
                README,
                CHANGES,
                LICENCE));
    release.tables().forEach(table -> paths.addAll(TableFiles.packed(table)));
    return paths;
  }

  /** The catalogue of this release alone: others come and go. */
  private void writeCatalogue(OutputStream out) throws IOException {
    try (GraphWriter writer = new JsonLdWriter(out)) {
      new Catalogue(List.of(release), site, measures).write(writer);
    }
  }

  private FileEntry put(OpenTable table, Export export, PackedFiles files) throws IOException {
    Answer all = table.ask(Query.everything(table.spec()));
    FileEntry file =
        files.put(Measures.path(table, export), export.mediaType(), out -> export.write(all, out));
    measures.learn(table, export, file);
    return file;
  }
}

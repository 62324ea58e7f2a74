package sello.reports.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipOutputStream;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;
import sello.reports.TimelessEntry;

/** Files on their way into a zip without a moment of writing: the same files, the same bytes. */
final class PackedFiles {
  static final String SUMS = "SHA256SUMS";

  private final ZipOutputStream zip;
  private final List<FileEntry> written = new ArrayList<>();

  PackedFiles(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Writes a file and says what it was. */
  FileEntry put(String path, String mediaType, Content content) throws IOException {
    zip.putNextEntry(TimelessEntry.of(path));
    MeasuringStream stream = new MeasuringStream(zip);
    content.writeTo(stream);
    FileEntry file = stream.measured(path, mediaType);
    zip.closeEntry();
    written.add(file);
    return file;
  }

  FileEntry put(String path, String mediaType, String text) throws IOException {
    return put(path, mediaType, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  FileEntry put(String path, String mediaType, JsonNode document) throws IOException {
    return put(path, mediaType, Json.PRETTY.writeValueAsString(document) + "\n");
  }

  /** Writes the list of all files with their hashes, and ends the zip; says what is in it. */
  List<FileEntry> finish() throws IOException {
    StringBuilder sums = new StringBuilder();
    written.stream()
        .sorted(Comparator.comparing(FileEntry::path))
        .forEach(file -> sums.append(file.sha256()).append("  ").append(file.path()).append('\n'));
    put(SUMS, "text/plain", sums.toString());
    zip.finish();
    return List.copyOf(written);
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}

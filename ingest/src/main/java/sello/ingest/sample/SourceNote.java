package sello.ingest.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import sello.catalog.Json;

/** The record beside a sample's file: it says that everything in it is invented. */
final class SourceNote {
  private SourceNote() {}

  static void write(Path file, FilePlan plan, String sha256) throws IOException {
    Map<String, String> note = new LinkedHashMap<>();
    note.put("publisher", "The project");
    note.put("title", "Invented: " + plan.title());
    note.put("url", "https://school-education.ec.europa.eu/en/etwinning");
    note.put("licence", "Invented by the project; free to use with it");
    note.put("accessed", "2026-11-24");
    note.put("kind", "illustrative");
    note.put("sha256", sha256);
    if (!plan.country().isEmpty()) {
      note.put("country", plan.country());
    }
    Files.writeString(
        file.resolveSibling(file.getFileName() + ".source.json"),
        Json.PRETTY.writeValueAsString(note) + "\n");
  }
}

package sello.reports.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;

/**
 * The manifest of a release as everybody may read it: without tables that are kept back, without
 * numbers of rows and sizes of their files, and without hashes over them, by which what is withheld
 * could be found by guessing.
 *
 * <p>Sums over all files or tables are left out as well: two releases that differ by one file would
 * tell its rows. So are rows refused of any file, since a list of winners is refused who applied in
 * vain; {@code data_quality_by_source} has those that may be told.
 */
public final class PublicManifest {
  private static final List<String> TELLS_OF_ROWS =
      List.of("rowsRead", "rowsAccepted", "rowsRejected", "detected", "bytes", "sha256");

  private static final List<String> TELLS_OF_REFUSED_ROWS = List.of("rowsRead", "rowsRejected");

  private PublicManifest() {}

  /** The document. */
  public static ObjectNode of(Manifest manifest) {
    ObjectNode document = Json.MAPPER.valueToTree(manifest);
    nameOpenFiles(document, manifest);
    if (manifest.tables().stream().noneMatch(t -> manifest.keepsBack(t.spec().name()))) {
      return document;
    }
    document.remove(List.of("contentHash", "rejects"));
    document.get("checks").forEach(check -> ((ObjectNode) check).remove("result"));
    keepPublic((ArrayNode) document.get("tables"), manifest);
    Set<String> files = manifest.filesKeptBack();
    for (JsonNode input : document.get("inputs")) {
      ((ObjectNode) input).remove(TELLS_OF_REFUSED_ROWS);
      if (files.contains(input.get("file").asText())) {
        ((ObjectNode) input).remove(TELLS_OF_ROWS);
      }
    }
    return document;
  }

  /** Names the files that everybody may take, in place of those that the service reads. */
  private static void nameOpenFiles(ObjectNode document, Manifest manifest) {
    List<FileEntry> open = manifest.openFiles().stream().map(PublicManifest::named).toList();
    document.set("open", Json.MAPPER.valueToTree(open));
    ((ObjectNode) document.get("rejects")).remove("files");
    for (JsonNode table : document.get("tables")) {
      String name = table.get("spec").get("name").asText();
      List<FileEntry> own =
          open.stream().filter(file -> file.path().startsWith(name + ".")).toList();
      ((ObjectNode) table).set("files", Json.MAPPER.valueToTree(own));
    }
  }

  private static FileEntry named(FileEntry file) {
    String name = file.path().substring(Manifest.OPEN.length());
    return new FileEntry(name, file.mediaType(), file.bytes(), file.sha256());
  }

  private static void keepPublic(ArrayNode tables, Manifest manifest) {
    for (int i = tables.size() - 1; i >= 0; i--) {
      ObjectNode table = (ObjectNode) tables.get(i);
      if (manifest.keepsBack(table.get("spec").get("name").asText())) {
        tables.remove(i);
      } else {
        table.remove("recipe");
      }
    }
  }
}

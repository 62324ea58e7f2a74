package sello.ingest.form;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which other parts one part of a workbook refers to.
 *
 * @param targets names of parts by id
 * @param kinds last words of the types, by id
 */
record Relations(WorkbookParts parts, Map<String, String> targets, Map<String, String> kinds) {

  /**
   * @param part that refers to others, or empty for the archive itself
   */
  static Relations of(WorkbookParts parts, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Relations relations = new Relations(parts, new LinkedHashMap<>(), new LinkedHashMap<>());
    if (parts.has(name)) {
      try (XmlPart xml = parts.open(name)) {
        while (xml.advance()) {
          if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
            relations.add(xml, folder);
          }
        }
      }
    }
    return relations;
  }

  private void add(XmlPart xml, String folder) {
    String type = xml.attribute("Type");
    String id = xml.attribute("Id");
    kinds.put(id, type.substring(type.lastIndexOf('/') + 1));
    targets.put(id, resolved(folder, xml.attribute("Target")));
  }

  private static String resolved(String folder, String target) {
    try {
      return URI.create("/" + folder).resolve(target).normalize().getPath().substring(1);
    } catch (IllegalArgumentException e) {
      throw new FormError(
          0, target, "is no name of a part of the workbook", "Save it as XLSX anew.");
    }
  }

  Optional<String> firstOf(String kind) {
    return targets.keySet().stream()
        .filter(id -> kind.equals(kinds.get(id)))
        .findFirst()
        .map(id -> targets.getOrDefault(id, ""));
  }

  /** Sheets with cells, by id. */
  Map<String, String> worksheets() {
    Map<String, String> sheets = new LinkedHashMap<>(targets);
    sheets.keySet().removeIf(id -> !"worksheet".equals(kinds.get(id)));
    return sheets;
  }
}

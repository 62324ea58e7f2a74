package sello.ingest;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a publication, by the key of the part that holds their outcomes.
 *
 * @param publication what they are files of
 * @param byKey the files in the order of their names
 */
public record KeyedFiles(Publication publication, Map<String, InputFile> byKey) {

  /** One file on its way to the worker that reads it. */
  record Keyed(String key, InputFile file) implements Serializable {}

  /**
   * @param program hash of the program that reads
   */
  public static KeyedFiles of(
      Publication publication, List<InputFile> files, CodeLists lists, String program) {
    Map<String, InputFile> byKey = new LinkedHashMap<>();
    for (InputFile file : files) {
      byKey.put(FileKey.of(file, publication.contract(), lists, program), file);
    }
    return new KeyedFiles(publication, byKey);
  }

  public List<String> keys() {
    return List.copyOf(byKey.keySet());
  }

  public List<InputFile> files() {
    return List.copyOf(byKey.values());
  }

  /** The parts that are there already, whole. */
  public Map<String, ParsedPart> kept(ParsedParts parts) {
    Map<String, ParsedPart> kept = new LinkedHashMap<>();
    for (String key : byKey.keySet()) {
      parts.find(publication.contract().publication(), key).ifPresent(part -> kept.put(key, part));
    }
    return kept;
  }

  /** The files that have no part yet. */
  public KeyedFiles without(Map<String, ParsedPart> kept) {
    Map<String, InputFile> missing = new LinkedHashMap<>(byKey);
    missing.keySet().removeAll(kept.keySet());
    return new KeyedFiles(publication, missing);
  }

  List<Keyed> entries() {
    return byKey.entrySet().stream().map(e -> new Keyed(e.getKey(), e.getValue())).toList();
  }

  /** Size of all files together. */
  public long bytes() {
    return byKey.values().stream().mapToLong(InputFile::bytes).sum();
  }

  InputFile file(String key) {
    InputFile file = byKey.get(key);
    if (file == null) {
      throw new IllegalStateException(
          publication.contract().publication() + " has no file for the part " + key + ".");
    }
    return file;
  }
}

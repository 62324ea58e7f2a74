package sello.reports.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import sello.catalog.Json;
import sello.catalog.Sha256;

/** Somebody who opens a package and believes nothing: every claim of its descriptor is checked. */
public final class PackageReader {
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  public PackageReader(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  public Set<String> names() {
    return files.keySet();
  }

  public byte[] bytes(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new AssertionError("The package has no " + name + ", but " + files.keySet());
    }
    return bytes;
  }

  public String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  public JsonNode json(String name) throws IOException {
    return Json.MAPPER.readTree(bytes(name));
  }

  List<NamedCsvRecord> rows(String name) throws IOException {
    return rows(bytes(name));
  }

  /** What a caller finds wrong with its files: nothing, or sentences. */
  public List<String> problems() throws IOException {
    checkSums();
    JsonNode descriptor = json(DataPackage.FILE);
    Map<String, List<NamedCsvRecord>> tables = new LinkedHashMap<>();
    for (JsonNode resource : descriptor.get("resources")) {
      byte[] csv = bytes(resource.get("path").asText());
      String name = resource.get("name").asText();
      if (csv.length != resource.get("bytes").asLong()) {
        problems.add(name + " has another size");
      }
      if (!("sha256:" + sha256(csv)).equals(resource.get("hash").asText())) {
        problems.add(name + " has another hash");
      }
      tables.put(name, rows(csv));
    }
    for (JsonNode resource : descriptor.get("resources")) {
      new SchemaReader(resource, tables, problems).check();
    }
    return problems;
  }

  private void checkSums() throws IOException {
    Set<String> named = new HashSet<>();
    for (String line : text("SHA256SUMS").lines().toList()) {
      String[] parts = line.split("  ", 2);
      named.add(parts[1]);
      if (!sha256(bytes(parts[1])).equals(parts[0])) {
        problems.add(parts[1] + " has another hash than SHA256SUMS says");
      }
    }
    Set<String> others = new HashSet<>(names());
    others.remove("SHA256SUMS");
    if (!named.equals(others)) {
      problems.add("SHA256SUMS names " + named + ", the package holds " + others);
    }
  }

  private static String sha256(byte[] bytes) throws IOException {
    return Sha256.of(new ByteArrayInputStream(bytes));
  }

  private static List<NamedCsvRecord> rows(byte[] csv) throws IOException {
    String text = new String(csv, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }
}

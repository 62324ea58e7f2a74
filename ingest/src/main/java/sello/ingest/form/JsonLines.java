package sello.ingest.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import sello.ingest.form.SkippedLine.Kind;

/** Records of JSON lines: one per line that is not blank. */
final class JsonLines implements FileRecords {
  private final LineReader lines;
  private final Map<String, Integer> places = new HashMap<>();
  private final SkippedLines skipped = new SkippedLines();
  private @Nullable String line;

  JsonLines(LineReader lines, FileForm form) {
    this.lines = lines;
    form.header().forEach(key -> places.put(key, places.size()));
  }

  @Override
  public boolean hasNext() {
    while (line == null && lines.hasNext()) {
      String found = lines.next();
      if (found.isBlank()) {
        skipped.add(lines.number(), Kind.BLANK);
      } else {
        line = found;
      }
    }
    return line != null;
  }

  @Override
  public FileRecord next() {
    if (!hasNext() || line == null) {
      throw new NoSuchElementException();
    }
    String found = line;
    line = null;
    try {
      return FileRecord.whole(lines.number(), cells(JsonRecord.of(found)));
    } catch (JsonRecord.BadJson e) {
      return FileRecord.badJson(lines.number(), String.valueOf(e.getMessage()));
    }
  }

  private List<String> cells(Map<String, String> values) {
    String[] cells = new String[places.size()];
    Arrays.fill(cells, "");
    values.forEach((key, value) -> cells[places.getOrDefault(key, 0)] = value);
    return List.of(cells);
  }

  @Override
  public List<SkippedLine> skipped() {
    return skipped.list();
  }

  @Override
  public void close() {
    lines.close();
  }
}

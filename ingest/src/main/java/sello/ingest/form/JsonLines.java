package sello.ingest.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sello.ingest.form.SkippedLine.Kind;

/** Records of JSON lines: one per line that is not blank and sums up no others. */
final class JsonLines implements FileRecords {
  private final LineReader lines;
  private final Map<String, Integer> places = new HashMap<>();
  private final SkippedLines skipped = new SkippedLines();
  private final Function<Row, Optional<Kind>> sums;
  private @Nullable FileRecord ahead;

  /**
   * @param sums tells a row that sums up others
   */
  JsonLines(LineReader lines, FileForm form, Function<Row, Optional<Kind>> sums) {
    this.lines = lines;
    this.sums = sums;
    form.header().forEach(key -> places.put(key, places.size()));
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && lines.hasNext()) {
      String found = lines.next();
      if (found.isBlank()) {
        skipped.add(lines.number(), Kind.BLANK);
      } else {
        meet(found);
      }
    }
    return ahead != null;
  }

  @Override
  public FileRecord next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    FileRecord found = ahead;
    ahead = null;
    return found;
  }

  private void meet(String line) {
    try {
      List<String> cells = cells(JsonRecord.of(line));
      Optional<Kind> sum =
          places.size() > 1 ? sums.apply(new Row(lines.number(), cells)) : Optional.empty();
      sum.ifPresentOrElse(
          kind -> skipped.add(lines.number(), kind),
          () -> ahead = FileRecord.whole(lines.number(), cells));
    } catch (JsonRecord.BadJson e) {
      ahead = FileRecord.badJson(lines.number(), String.valueOf(e.getMessage()));
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

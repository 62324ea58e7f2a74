package sello.ingest.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.ingest.form.SkippedLine.Kind;

/** Records of a Eurostat table: one per line and period. */
final class EurostatLines implements FileRecords {
  private static final Pattern GLUED =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:[a-zCN]{1,3}|(?=@).*)");

  private final LineReader lines;
  private final EurostatHeader header;
  private final SkippedLines skipped = new SkippedLines();
  private final Queue<FileRecord> ready = new ArrayDeque<>();

  EurostatLines(LineReader lines, FileForm form) {
    this.lines = lines;
    String found = "";
    while (lines.number() < form.headerLine() && lines.hasNext()) {
      found = lines.next();
    }
    this.header =
        EurostatHeader.of(form.headerLine(), found)
            .orElseThrow(() -> FormError.ofFile("has changed while it was read", "Start again."));
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && lines.hasNext()) {
      String line = lines.next();
      if (line.isBlank()) {
        skipped.add(lines.number(), Kind.BLANK);
      } else if (isHeaderAgain(line)) {
        skipped.add(lines.number(), Kind.REPEATED_HEADER);
      } else {
        read(line);
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public FileRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /**
   * @throws FormError when it is the header of another table, by whose periods nothing is read
   */
  private boolean isHeaderAgain(String line) {
    Optional<EurostatHeader> found =
        line.indexOf('\\') < 0 ? Optional.empty() : EurostatHeader.of(lines.number(), line);
    if (found.isEmpty()) {
      return false;
    }
    if (found.get().dimensions().equals(header.dimensions())
        && found.get().periods().equals(header.periods())) {
      return true;
    }
    throw new FormError(
        lines.number(),
        "",
        "begins a second table, with other dimensions or periods than line " + header.line(),
        "Send each table in a file of its own.");
  }

  private void read(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    List<String> dimensions = Arrays.asList(cells.get(0).split(",", -1));
    List<String> values = cells.subList(1, cells.size());
    if (dimensions.size() != header.dimensions().size()
        || values.size() != header.periods().size()) {
      ready.add(miscounted(dimensions, values));
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      ready.add(observation(dimensions, header.periods().get(i), values.get(i).strip()));
    }
  }

  /** The value ends at the first blank; flags may stand directly behind it, or behind a colon. */
  private FileRecord observation(List<String> dimensions, String period, String cell) {
    int end = cell.startsWith(":") ? 1 : end(cell);
    List<String> cells = new ArrayList<>(dimensions.size() + 3);
    dimensions.forEach(dimension -> cells.add(dimension.strip()));
    cells.add(period);
    cells.add(end < 0 ? cell : cell.substring(0, end));
    cells.add(end < 0 ? "" : cell.substring(end).strip());
    return FileRecord.whole(lines.number(), cells);
  }

  private static int end(String cell) {
    Matcher glued = GLUED.matcher(cell);
    return glued.matches() ? glued.end(1) : cell.indexOf(' ');
  }

  private FileRecord miscounted(List<String> dimensions, List<String> values) {
    List<String> cells = new ArrayList<>(dimensions);
    cells.addAll(values);
    return new FileRecord(
        lines.number(),
        cells,
        FileRecord.Damage.FIELD_COUNT,
        dimensions.size() + " dimensions and " + values.size() + " periods");
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

package sello.ingest.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of JSON lines, in the order in which they appear first. */
final class JsonKeys {
  private static final Pattern PIECE = Pattern.compile(".*[,\\[{]|[\\[\\]{}]+", Pattern.DOTALL);

  private final Set<String> keys = new LinkedHashSet<>();
  private boolean beginsWithPiece;
  private long lines;
  private long pieces;

  private JsonKeys() {}

  static List<String> of(LineReader lines) {
    JsonKeys found = new JsonKeys();
    try (lines) {
      while (lines.hasNext()) {
        found.meet(lines.next().strip());
        if (found.keys.size() > Limits.LIMITS.columns()) {
          throw TooManyColumns.inLine(lines.number());
        }
      }
    }
    found.refuseDocument();
    if (found.keys.isEmpty()) {
      throw FormError.ofFile("has no line that is a JSON object", "Write one object per line.");
    }
    return List.copyOf(found.keys);
  }

  private void meet(String line) {
    if (line.isEmpty()) {
      return;
    }
    lines++;
    try {
      keys.addAll(JsonRecord.of(line).keySet());
    } catch (JsonRecord.BadJson e) {
      meetBad(line); // The reader keeps the line as a damaged record.
    }
  }

  private void meetBad(String line) {
    boolean isPiece = PIECE.matcher(line).matches();
    pieces += isPiece ? 1 : 0;
    beginsWithPiece |= isPiece && lines == 1;
  }

  /** A single damaged line is refused alone; where most are pieces of something larger, all are. */
  private void refuseDocument() {
    if (beginsWithPiece && pieces * 2 >= lines) {
      throw FormError.ofFile(
          "is one JSON document, not a line for each row",
          "Write one JSON object per line, without commas or brackets around them.");
    }
  }
}

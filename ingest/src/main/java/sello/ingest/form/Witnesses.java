package sello.ingest.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The first lines of a text that would read differently in another encoding.
 *
 * @param lines each byte of which is one character
 * @param numbers of the lines in the text
 * @param firstByte that reads differently
 */
record Witnesses(List<String> lines, List<Long> numbers, int firstByte) {
  private static final int MOST = 2_000;
  private static final int CHARACTERS = 1 << 20;

  /** The first lines that are not in ASCII alone. */
  static Witnesses beyondAscii(Bytes bytes, boolean gzip) throws IOException {
    BitSet beyond = new BitSet(256);
    beyond.set(0x80, 256);
    return of(bytes, gzip, beyond);
  }

  static Witnesses of(Bytes bytes, boolean gzip, BitSet telling) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    int room = CHARACTERS;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Unpacked.open(bytes, gzip), StandardCharsets.ISO_8859_1))) {
      String line = in.readLine();
      for (long number = 1; room > 0 && line != null; number++) {
        if (lines.size() < MOST && line.chars().anyMatch(telling::get)) {
          numbers.add(number);
          lines.add(line);
          room -= line.length();
        }
        room = lines.size() == MOST ? 0 : room;
        line = in.readLine();
      }
    }
    int firstByte = lines.get(0).chars().filter(telling::get).findFirst().orElse(0);
    return new Witnesses(lines, numbers, firstByte);
  }

  /** A byte and the number of its line. */
  record Place(long line, int value) {}

  /** The first byte of a kind; the first that reads differently where there is none. */
  Place firstOf(IntPredicate isOfKind) {
    for (int i = 0; i < lines.size(); i++) {
      OptionalInt found = lines.get(i).chars().filter(isOfKind).findFirst();
      if (found.isPresent()) {
        return new Place(numbers.get(i), found.getAsInt());
      }
    }
    return new Place(firstLine(), firstByte);
  }

  long firstLine() {
    return numbers.get(0);
  }

  byte[] bytes() {
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The lines as an encoding reads them. */
  String read(SingleByte encoding) {
    return new String(bytes(), encoding.charset());
  }
}

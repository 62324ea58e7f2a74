package sello.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Accidents that happen to the lines of a text: somebody edited it, or a program pasted it. */
final class LineHarms {
  static final List<String> GARBAGE =
      List.of("429 Too Many Requests", "<<<<<<< HEAD", "lost", "a,b;c\td", "%%%%", "\"");

  private final WholeFile whole;
  private final Random random;
  private final List<String> lines;

  LineHarms(WholeFile whole, Random random) {
    this.whole = whole;
    this.random = random;
    this.lines = new ArrayList<>(List.of(text(whole).split("(?<=\n)")));
  }

  private static String text(WholeFile whole) {
    return new String(whole.bytes(), whole.charset());
  }

  Harm any() {
    return switch (random.nextInt(9)) {
      case 0 -> swapped(whole.headerLine() - 1, "swapped columns");
      case 1 -> swapped(whole.headerLine() + random.nextInt(3), "swapped cells");
      case 2 -> swappedNames();
      case 3 -> doubledRows();
      case 4 -> deletedRows();
      case 5 -> garbage();
      case 6 -> otherDelimiter();
      case 7 -> otherEncoding();
      default -> droppedQuote();
    };
  }

  private int row() {
    return whole.headerLine() + random.nextInt(lines.size() - whole.headerLine());
  }

  private Harm swapped(int first, String kind) {
    List<String> names = whole.names();
    int one = random.nextInt(names.size());
    int other = (one + 1 + random.nextInt(names.size() - 1)) % names.size();
    for (int i = Math.max(0, first); i < lines.size(); i++) {
      lines.set(i, exchanged(lines.get(i), one, other));
    }
    return done(kind, Set.of(names.get(one), names.get(other)));
  }

  private Harm swappedNames() {
    List<String> names = whole.names();
    int one = random.nextInt(names.size());
    int other = (one + 1 + random.nextInt(names.size() - 1)) % names.size();
    int header = Math.max(0, whole.headerLine() - 1);
    lines.set(header, exchanged(lines.get(header), one, other));
    return done("swapped names", Set.of(names.get(one), names.get(other)));
  }

  private String exchanged(String line, int one, int other) {
    String end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
    String body = line.substring(0, line.length() - end.length());
    List<String> cells = new ArrayList<>();
    PlainTable.of(body, whole.delimiter(), !whole.delimiter().equals("\t")).rows().stream()
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> cells.add(body.substring(cell.from(), cell.to())));
    if (cells.size() <= Math.max(one, other)) {
      return line;
    }
    java.util.Collections.swap(cells, one, other);
    return String.join(whole.delimiter(), cells) + end;
  }

  private Harm doubledRows() {
    for (int i = 0; i < 3; i++) {
      int at = row();
      lines.add(row(), lines.get(at));
    }
    return done("doubled rows", Set.of());
  }

  private Harm deletedRows() {
    for (int i = 0; i < 3 && lines.size() > 3; i++) {
      lines.remove(random.nextInt(lines.size()));
    }
    return done("deleted rows", Set.of());
  }

  private Harm garbage() {
    lines.add(random.nextInt(lines.size() + 1), GARBAGE.get(random.nextInt(GARBAGE.size())) + "\n");
    return done("garbage", Set.of());
  }

  private Harm otherDelimiter() {
    int at = row();
    String other = List.of(",", ";", "\t", "|", " ").get(random.nextInt(5));
    lines.set(
        at, lines.get(at).replace(whole.delimiter().isEmpty() ? ":" : whole.delimiter(), other));
    return done("other delimiter", Set.of());
  }

  private Harm otherEncoding() {
    int at = row();
    List<Charset> all =
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1254"));
    Charset other = all.get(random.nextInt(all.size()));
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < lines.size(); i++) {
      out.writeBytes(lines.get(i).getBytes(i == at ? other : whole.charset()));
    }
    return new Harm(out.toByteArray(), "other encoding");
  }

  private Harm droppedQuote() {
    List<Integer> quotes = new ArrayList<>();
    String text = String.join("", lines);
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      quotes.add(at);
    }
    if (quotes.isEmpty()) {
      return doubledRows();
    }
    int at = quotes.get(random.nextInt(quotes.size()));
    String less = text.substring(0, at) + text.substring(at + 1);
    return new Harm(less.getBytes(whole.charset()), "dropped quote");
  }

  private Harm done(String kind, Set<String> swapped) {
    byte[] bytes = lines.stream().collect(Collectors.joining()).getBytes(whole.charset());
    return new Harm(Arrays.copyOf(bytes, bytes.length), kind, Set.of(), swapped);
  }
}

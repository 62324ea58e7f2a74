package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a file, each of its rows is accepted or refused, or the file as a whole is.
 */
final class DamagedFileTest {
  private static final int CASES = 800;
  private static final Path FIGURES =
      Path.of("../ingest/inputs/published_figures/all/published_figures.csv");

  @TempDir Path folder;

  @Test
  void damage_of_any_kind_gives_rows_or_a_data_error_and_loses_no_row() throws IOException {
    byte[] whole = Files.readAllBytes(FIGURES);
    Inputs shipped = Inputs.scan(folder, Publications.ALL);
    CodeLists lists = shipped.lists();
    int accepted = 0;
    int refused = 0;
    int refusedFiles = 0;
    for (int seed = 0; seed < CASES; seed++) {
      byte[] damaged = damaged(whole, new Random(seed));
      try {
        int[] counts = read(damaged, lists);
        assertThat(counts[0] + counts[1]).as("seed %d: rows", seed).isEqualTo(counts[2]);
        accepted += counts[0];
        refused += counts[1];
      } catch (DataError e) {
        assertThat(e.problems()).as("seed %d", seed).isNotEmpty();
        assertThat(e.getMessage()).as("seed %d", seed).contains("f.csv");
        refusedFiles++;
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + " ends with " + e, e);
      }
    }
    assertThat(accepted).as("rows accepted in spite of the damage").isGreaterThan(CASES * 10);
    assertThat(refused).as("rows refused").isGreaterThan(CASES);
    assertThat(refusedFiles).as("files refused").isBetween(CASES / 20, CASES * 19 / 20);
  }

  /** Rows accepted, rows refused, and records that an independent count finds. */
  private int[] read(byte[] bytes, CodeLists lists) throws IOException {
    InputFolder inputs =
        new InputFolder(folder)
            .put("f.csv", bytes)
            .alone("f.csv" + SourceRecord.SUFFIX, InputFolder.record("press"));
    InputFile file = Probed.file(inputs, "f.csv", new RawPublishedFigures().contract(), lists);
    int accepted = 0;
    int refused = 0;
    try (ContractReader reader =
        ContractReader.open(file, new RawPublishedFigures().contract(), lists, new KeyIndex())) {
      while (reader.hasNext()) {
        Outcome row = reader.next();
        assertThat(row.line()).isGreaterThan(1);
        accepted += row.accepted() ? 1 : 0;
        refused += row.accepted() ? 0 : 1;
      }
    }
    return new int[] {accepted, refused, records(new String(bytes, StandardCharsets.UTF_8)) - 1};
  }

  /** Counts the records of CSV: line ends outside quotes; only a value's first quote opens one. */
  private static int records(String text) {
    int ends = 0;
    int i = 0;
    boolean open = false;
    boolean atStart = true;
    while (i < text.length()) {
      char c = text.charAt(i);
      i = c == '"' && atStart ? behindQuotes(text, i) : i + (text.startsWith("\r\n", i) ? 2 : 1);
      boolean isEnd = c == '\n' || c == '\r';
      ends += isEnd ? 1 : 0;
      open = !isEnd;
      atStart = isEnd || c == ',';
    }
    return ends + (open ? 1 : 0);
  }

  /** The place behind the quote that closes the one at a place. */
  private static int behindQuotes(String text, int place) {
    int close = text.indexOf('"', place + 1);
    while (close >= 0 && text.startsWith("\"\"", close)) {
      close = text.indexOf('"', close + 2);
    }
    return close < 0 ? text.length() : close + 1;
  }

  private static byte[] damaged(byte[] whole, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> flipped(whole, random, 1 + random.nextInt(5));
      case 1 -> overwritten(whole, random);
      case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
      case 3 -> swappedColumns(whole, random);
      case 4 -> doubledRows(whole, random);
      default -> withoutBytes(whole, random);
    };
  }

  private static byte[] flipped(byte[] whole, Random random, int times) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** Puts characters that mean something to CSV where they do not belong. */
  private static byte[] overwritten(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    byte[] trouble = "\",\n\r;\t\0 ".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = trouble[random.nextInt(trouble.length)];
    }
    return bytes;
  }

  private static byte[] swappedColumns(byte[] whole, Random random) {
    List<String> lines = lines(whole);
    int from = random.nextInt(4);
    for (int row = random.nextInt(2); row < lines.size(); row++) {
      String[] cells = lines.get(row).split(",", -1);
      Collections.swap(Arrays.asList(cells), from, cells.length - 1 - random.nextInt(2));
      lines.set(row, String.join(",", cells));
    }
    return bytes(lines);
  }

  private static byte[] doubledRows(byte[] whole, Random random) {
    List<String> lines = lines(whole);
    for (int i = 0; i < 3; i++) {
      lines.add(1 + random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
    }
    return bytes(lines);
  }

  private static byte[] withoutBytes(byte[] whole, Random random) {
    int from = random.nextInt(whole.length);
    int to = Math.min(whole.length, from + 1 + random.nextInt(400));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, from);
    out.write(whole, to, whole.length - to);
    return out.toByteArray();
  }

  private static List<String> lines(byte[] whole) {
    return new ArrayList<>(new String(whole, StandardCharsets.UTF_8).lines().toList());
  }

  private static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}

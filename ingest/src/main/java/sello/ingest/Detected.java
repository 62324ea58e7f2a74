package sello.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.ingest.form.FileForm;
import sello.ingest.form.SkippedLine;

/**
 * What a file was found to be, in words for people: its form, which header became which column, and
 * what holds for every row though no column says it.
 *
 * @param words by what they are about, in the order of reading; nothing that a file does not have
 */
public record Detected(Map<String, String> words) {
  private static final String LINES_BEFORE = "lines_before_header";
  private static final String LINES_BEHIND = "lines_behind_header";
  private static final Set<String> NOT_IN_ONE_LINE = Set.of("columns", LINES_BEFORE, LINES_BEHIND);
  private static final int PLACES = 10;

  public Detected {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** What is known of a file before its rows are read. */
  public static Detected of(InputFile file, Contract contract) {
    return of(file, contract, "");
  }

  /**
   * What is known of a file when its rows have been read.
   *
   * @param behindHeader its lines behind the header that were no rows, see {@link #placed}
   */
  public static Detected of(InputFile file, Contract contract, String behindHeader) {
    HeaderMatch match = HeaderMatch.of(file, contract);
    Map<String, String> words = new LinkedHashMap<>();
    addForm(words, file.form());
    put(words, LINES_BEFORE, skipped(file.form().preamble()));
    put(words, LINES_BEHIND, behindHeader);
    put(words, "columns", columns(file.form().header(), match, contract));
    put(words, "dropped_columns", match.droppedInWords());
    put(words, "constants", constants(file.constants(), contract));
    return new Detected(words);
  }

  /** How many lines were no records, by kind: {@code 3 preamble, 1 total}. */
  public static String skipped(List<SkippedLine> lines) {
    Map<SkippedLine.Kind, Long> counts = new EnumMap<>(SkippedLine.Kind.class);
    lines.forEach(line -> counts.merge(line.kind(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + word(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /**
   * The same with the lines, of which the first are named: {@code 1 total (12), 2 blank (7, 9)}.
   */
  static String placed(List<SkippedLine> lines) {
    Map<SkippedLine.Kind, List<Long>> places = new EnumMap<>(SkippedLine.Kind.class);
    lines.forEach(
        line -> places.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line.line()));
    return places.entrySet().stream()
        .map(e -> "%d %s (%s)".formatted(e.getValue().size(), word(e.getKey()), some(e.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String some(List<Long> lines) {
    String named =
        lines.stream().limit(PLACES).map(String::valueOf).collect(Collectors.joining(", "));
    return lines.size() > PLACES ? named + ", …" : named;
  }

  /** An enum's constant as people write it. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** In one line, without the columns that became what they are called. */
  @Override
  public String toString() {
    List<String> shown = new ArrayList<>();
    words.forEach(
        (about, said) -> {
          if (!NOT_IN_ONE_LINE.contains(about)) {
            shown.add(about.equals("format") ? said : about.replace('_', ' ') + " " + said);
          }
        });
    Stream.of(words.getOrDefault("columns", "").split("; "))
        .filter(read -> !read.matches("(.+) -> \\1") && !read.isEmpty())
        .forEach(shown::add);
    return String.join(", ", shown);
  }

  private static void addForm(Map<String, String> words, FileForm form) {
    words.put("format", word(form.format()));
    put(words, "gzip", form.gzip() ? "yes" : "");
    put(words, "encoding", form.encoding());
    put(words, "byte_order_mark", form.byteOrderMark() ? "yes" : "");
    put(words, "delimiter", DelimiterName.of(form.delimiter()));
    put(words, "line_ends", form.lineEnds());
    put(words, "sheet", ShownHeader.of(form.sheet()));
    words.put("header_line", form.headerLine() == 0 ? "none" : String.valueOf(form.headerLine()));
  }

  /** {@code Centro -> school_name; …}: every column that is read. */
  private static String columns(List<String> header, HeaderMatch match, Contract contract) {
    List<String> read = new ArrayList<>();
    for (int place = 0; place < header.size(); place++) {
      for (int i = 0; i < match.positions().length; i++) {
        if (match.positions()[i] == place || match.seconds()[i] == place) {
          read.add(header.get(place).strip() + " -> " + contract.columns().get(i).name());
        }
      }
    }
    return String.join("; ", read);
  }

  private static String constants(Map<String, Constant> constants, Contract contract) {
    return new TreeMap<>(constants)
        .entrySet().stream()
            .map(
                e ->
                    "%s = %s (%s)"
                        .formatted(
                            e.getKey(),
                            shown(e.getKey(), e.getValue(), contract),
                            e.getValue().basis()))
            .collect(Collectors.joining("; "));
  }

  private static String shown(String column, Constant constant, Contract contract) {
    return contract.columns().stream()
        .filter(declared -> declared.name().equals(column))
        .findFirst()
        .map(declared -> ShownCell.ofFile(declared, constant.value()))
        .orElse(constant.value());
  }

  private static void put(Map<String, String> words, String about, String said) {
    if (!said.isEmpty()) {
      words.put(about, said);
    }
  }
}

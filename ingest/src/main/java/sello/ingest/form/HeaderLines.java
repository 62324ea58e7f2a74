package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sello.ingest.form.SkippedLine.Kind;

/**
 * A header of one line, or of two: directly below the names the same names stand in another
 * language, or in brackets what the values are, or the parts of what is named above them, or the
 * numbers of the columns.
 *
 * @param names of the columns; those of the first line with what the second says in brackets
 * @param second the second line; empty when there is none
 */
record HeaderLines(List<String> names, Optional<SkippedLine> second) {
  private static final int FEW = 2;
  private static final Pattern BRACKETS = Pattern.compile("\\s*(\\([^()]*\\)|\\[[^\\[\\]]*])\\s*");

  private static final Pattern NUMBER = Pattern.compile("\\s*[(\\[]?(\\d{1,3})[)\\].]?\\s*");

  /**
   * @param header the line of the names
   * @param behind what stands below
   */
  static HeaderLines of(Row header, List<Row> behind, Recognition recognition) {
    HeaderLines one = new HeaderLines(header.cells(), Optional.empty());
    if (recognition.isEachLineRow() || behind.isEmpty()) {
      return one;
    }
    Row next = behind.get(0);
    Optional<SkippedLine> second = Optional.of(new SkippedLine(next.line(), Kind.SECOND_HEADER));
    Optional<List<String>> grouped = GroupedNames.of(header, next, recognition);
    if (grouped.isPresent()) {
      return new HeaderLines(grouped.get(), second);
    }
    if (!isDirectlyBelow(header, next)
        || next.isBlank()
        || next.cells().size() > header.cells().size()) {
      return one;
    }
    if (countsColumns(header, next)) {
      return new HeaderLines(header.cells(), second);
    }
    if (isBrackets(next.filled())) {
      return new HeaderLines(together(header.cells(), next.cells()), second);
    }
    return isTranslation(header.cells(), next.cells(), recognition)
        ? new HeaderLines(header.cells(), second)
        : one;
  }

  /** Line breaks in names are lines of a text, but not of a sheet. */
  private static boolean isDirectlyBelow(Row header, Row next) {
    long breaks =
        header.cells().stream()
            .mapToLong(name -> name.lines().count() - 1)
            .filter(n -> n > 0)
            .sum();
    return next.line() == header.line() + 1 || next.line() == header.line() + 1 + breaks;
  }

  /**
   * The header of a sheet, if names stand in cells merged with those below and the line below names
   * the parts of what stands above the others.
   *
   * @param below the line directly below the names
   */
  static Optional<HeaderLines> ofMerged(
      Row header, Row below, List<MergedCells> merges, Recognition recognition) {
    List<Integer> merged =
        merges.stream()
            .filter(m -> m.firstRow() == header.line() && m.lastRow() == below.line())
            .map(MergedCells::column)
            .toList();
    if (merged.size() < FEW || below.line() != header.line() + 1 || below.isBlank()) {
      return Optional.empty();
    }
    if (merged.stream().anyMatch(place -> !below.cell(place).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new HeaderLines(
            GroupedNames.together(header, below, recognition),
            Optional.of(new SkippedLine(below.line(), Kind.SECOND_HEADER))));
  }

  /** One cell alone is a note on the whole table. */
  private static boolean isBrackets(List<String> filled) {
    return filled.size() >= FEW
        && filled.stream().allMatch(cell -> BRACKETS.matcher(cell).matches());
  }

  /**
   * As forms number their columns: 1, 2, 3 or (1), (2), (3) below all the names. Columns without a
   * name, as at the edge of a sheet, may have no number.
   */
  private static boolean countsColumns(Row header, Row next) {
    List<Integer> all = IntStream.range(0, header.cells().size()).boxed().toList();
    List<Integer> named = all.stream().filter(place -> !header.cell(place).isEmpty()).toList();
    return next.cells().size() <= all.size()
        && named.size() >= FEW
        && (counts(next, all) || (counts(next, named) && next.filled().size() == named.size()));
  }

  private static boolean counts(Row next, List<Integer> places) {
    return IntStream.range(0, places.size())
        .allMatch(i -> number(next.cell(places.get(i))).equals(String.valueOf(i + 1)));
  }

  private static String number(String cell) {
    Matcher form = NUMBER.matcher(cell);
    return form.matches() ? form.group(1) : "";
  }

  private static List<String> together(List<String> names, List<String> brackets) {
    List<String> all = new ArrayList<>();
    for (int place = 0; place < names.size(); place++) {
      String bracket = place < brackets.size() ? brackets.get(place).strip() : "";
      String name = names.get(place);
      all.add(name.isBlank() || bracket.isEmpty() ? name : name.strip() + " " + bracket);
    }
    return all;
  }

  /** Most cells name the column that is named above them, and none names another. */
  private static boolean isTranslation(
      List<String> names, List<String> cells, Recognition recognition) {
    int filled = 0;
    int same = 0;
    int other = 0;
    for (int place = 0; place < cells.size(); place++) {
      String cell = cells.get(place).strip();
      String name = names.get(place).strip();
      filled += cell.isEmpty() ? 0 : 1;
      if (!cell.isEmpty() && recognition.names(List.of(cell)) > 0) {
        boolean isSame =
            recognition.names(List.of(name)) > 0
                && recognition.names(List.of(name, cell)) == recognition.names(List.of(name));
        same += isSame ? 1 : 0;
        other += isSame ? 0 : 1;
      }
    }
    boolean isRepeated = cells.stream().map(String::strip).toList().equals(stripped(names));
    return !isRepeated && same >= FEW && other == 0 && same * 3 >= filled * 2;
  }

  private static List<String> stripped(List<String> names) {
    return names.stream().map(String::strip).toList();
  }
}

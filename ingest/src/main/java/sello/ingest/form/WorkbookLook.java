package sello.ingest.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.ingest.form.SkippedLine.Kind;

/** Looks at a workbook: the sheet with the best-known header holds the records. */
final class WorkbookLook {
  private static final int ROWS = 200;
  private static final Row NO_ROW = new Row(0, List.of());

  private final Bytes bytes;
  private final boolean gzip;
  private final Recognition recognition;

  WorkbookLook(Bytes bytes, boolean gzip, Recognition recognition) {
    this.bytes = bytes;
    this.gzip = gzip;
    this.recognition = recognition;
  }

  /** A sheet, its first rows, and which of them is its header. */
  private record Seen(Workbook.Sheet sheet, List<Row> rows, HeaderChoice choice) {
    boolean isOf(Workbook.Sheet other) {
      return sheet.part().equals(other.part());
    }

    boolean isAsGoodAs(Seen other) {
      return !isOf(other.sheet)
          && choice.names() > 0
          && choice.names() == other.choice.names()
          && sheet.isHidden() == other.sheet.isHidden()
          && rows.size() > choice.index() + 1;
    }
  }

  FileForm look() throws IOException {
    try (Workbook workbook = Workbook.open(bytes, gzip)) {
      return look(workbook);
    }
  }

  private FileForm look(Workbook workbook) throws IOException {
    List<Seen> all = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
      try (SheetRows rows = SheetRows.open(workbook, sheet)) {
        List<Row> first = rows.first(ROWS);
        all.add(new Seen(sheet, first, HeaderChoice.of(first, recognition)));
      }
    }
    all.removeIf(seen -> seen.choice().index() < 0);
    Seen best =
        all.stream()
            .max(order().thenComparing(all::indexOf, Comparator.reverseOrder()))
            .orElseThrow(
                () -> FormError.ofFile("has no sheet with a table", "Send the table as XLSX."));
    refuseSecond(best, all);
    return form(workbook, best);
  }

  private static Comparator<Seen> order() {
    return Comparator.<Seen>comparingInt(seen -> seen.choice().names())
        .thenComparing(seen -> !seen.sheet().isHidden())
        .thenComparing(seen -> seen.rows().size() > seen.choice().index() + 1)
        .thenComparing(Seen::choice);
  }

  private void refuseSecond(Seen best, List<Seen> all) {
    List<String> names =
        all.stream()
            .filter(seen -> seen.isOf(best.sheet()) || seen.isAsGoodAs(best))
            .map(seen -> shown(seen.sheet().name(), all.indexOf(seen) + 1))
            .toList();
    if (names.size() > 1) {
      throw new FormError(
          0,
          String.join("' and '", names),
          "are %s sheets with such a header; which of them counts is not said"
              .formatted(names.size() == 2 ? "two" : names.size()),
          "Delete or hide all but one, or send each in a file of its own.");
    }
  }

  /** A sheet's name; where it may have a person's in it, which sheet it is. */
  private String shown(String name, int place) {
    return recognition.mayNamePerson(name) ? "sheet " + place : name;
  }

  private FileForm form(Workbook workbook, Seen best) throws IOException {
    Row header = best.rows().get(best.choice().index());
    List<Row> before = best.rows().subList(0, best.choice().index());
    RowsBefore.refusePeriods(before, header, recognition);
    RowsBefore.refuseRecords(before, header, recognition);
    SecondTable second = new SecondTable(header, recognition);
    second.refuseBeside();
    HeaderLines written = HeaderLines.of(header, behind(best), recognition);
    Row below = written.second().isEmpty() && !recognition.isEachLineRow() ? below(best) : NO_ROW;
    Whole whole = whole(workbook, best.sheet(), last(header, written), below, second);
    Optional<HeaderLines> merged = HeaderLines.ofMerged(header, below, whole.merges(), recognition);
    if (merged.isEmpty()) {
      second.refuseIn(below);
    }
    HeaderLines lines = merged.orElse(written);
    long last = last(header, lines);
    return new FileForm(
        Format.XLSX,
        gzip,
        "",
        false,
        "",
        "",
        true,
        best.sheet().name(),
        header.line(),
        named(new Row(header.line(), lines.names()), before, whole.merges()),
        Facts.of(before, " "),
        Title.of(before),
        Stream.concat(
                before.stream().map(row -> new SkippedLine(row.line(), kind(row))),
                lines.second().stream())
            .toList(),
        whole.merges().stream().filter(merge -> merge.firstRow() > last).toList(),
        recognition.isEachLineRow(),
        whole.hidden(),
        workbook.date1904());
  }

  private static long last(Row header, HeaderLines lines) {
    return lines.second().map(SkippedLine::line).orElse(header.line());
  }

  /** The row below the header, of which the merged cells tell whether it is part of it. */
  private static Row below(Seen seen) {
    return behind(seen).stream().findFirst().orElse(NO_ROW);
  }

  private static List<Row> behind(Seen seen) {
    return seen.rows().subList(seen.choice().index() + 1, seen.rows().size());
  }

  /** What is known of a sheet only when all of it has gone by. */
  private record Whole(List<MergedCells> merges, HiddenCells hidden) {}

  private static Whole whole(
      Workbook workbook, Workbook.Sheet sheet, long lastHeaderLine, Row below, SecondTable second)
      throws IOException {
    try (SheetRows rows = SheetRows.open(workbook, sheet)) {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (row.line() > lastHeaderLine && row.line() != below.line()) {
          second.refuseIn(row);
        }
      }
      return new Whole(rows.merges(), rows.hidden(lastHeaderLine));
    }
  }

  /** A column's name may stand above the header, in a cell merged with the header's own. */
  private static List<String> named(Row header, List<Row> before, List<MergedCells> merges) {
    List<String> names = new ArrayList<>(header.cells());
    for (MergedCells merge : merges) {
      if (merge.firstRow() < header.line() && merge.lastRow() >= header.line()) {
        List<String> above = before.get((int) merge.firstRow() - 1).cells();
        while (merge.column() < above.size() && names.size() <= merge.column()) {
          names.add("");
        }
        if (merge.column() < above.size()) {
          names.set(merge.column(), above.get(merge.column()));
        }
      }
    }
    return names;
  }

  private static Kind kind(Row row) {
    if (row.isBlank()) {
      return Kind.BLANK;
    }
    if (Facts.isFact(row)) {
      return Kind.PREAMBLE;
    }
    return row.filled().size() == 1 ? Kind.TITLE : Kind.GROUP_HEADER;
  }
}

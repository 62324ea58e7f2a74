package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sello.ingest.PlainTable.PlainRow;
import sello.ingest.form.SkippedLine;

/** Says whether what was read from a damaged file is right, and why a wrong figure is no fault. */
final class DamageOracle {
  /** What nobody can see in a file, counted. */
  enum Excuse {
    CELL_HIT,
    LIKE_COLUMNS_SWAPPED,
    ROWS_JOINED,
    COLUMN_TOLD_AS_DROPPED
  }

  private static final String SUMS = "(?is)[^\\p{L}]*(sub)?(total|toplam|razem|suma)\\b.*";

  private final WholeFile whole;
  private final Truth truth;
  private final java.util.Set<String> soundlyDropped = new java.util.HashSet<>();
  private final Map<Excuse, Integer> excuses;

  DamageOracle(WholeFile whole, Truth truth, Map<Excuse, Integer> excuses) {
    this.whole = whole;
    this.truth = truth;
    this.excuses = excuses;
  }

  /** The damaged file, what was read from it, its rows as they are. */
  private record Case(String name, Harm harm, ReadFile read, List<PlainRow> rows, PlainRow header) {
    PlainRow at(long line) {
      return rows.stream()
          .filter(r -> r.line() == line)
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + ": no line " + line));
    }
  }

  void check(String name, Harm harm, byte[] text, ReadFile read) {
    String delimiter =
        whole.packing() == WholeFile.Packing.XLSX ? whole.delimiter() : read.form().delimiter();
    List<PlainRow> rows =
        PlainTable.of(
                whole.view(text),
                whole.shape() == WholeFile.Shape.JSON ? "" : delimiter,
                whole.shape() == WholeFile.Shape.TABLE && !delimiter.equals("\t"))
            .rows();
    long at = read.form().headerLine();
    PlainRow header = rows.stream().filter(r -> r.line() == at).findFirst().orElse(rows.get(0));
    Case found = new Case(name, harm, read, rows, header);
    checkLines(found);
    checkSkipped(found);
    read.accepted().forEach(o -> o.rows().forEach(row -> checkRow(found, o.line(), row)));
  }

  private void checkLines(Case found) {
    TreeSet<Long> told = new TreeSet<>(found.read().lines());
    found.read().skipped().forEach(s -> told.add(s.line()));
    TreeSet<Long> there = new TreeSet<>();
    found.rows().stream()
        .map(PlainRow::line)
        .filter(l -> l > found.read().form().headerLine())
        .forEach(there::add);
    if (whole.packing() == WholeFile.Packing.XLSX) {
      there.removeIf(l -> found.at(l).text().replace("|", "").isBlank());
      told.removeIf(l -> found.at(l).text().replace("|", "").isBlank());
    }
    assertThat(told).as("%s: lines told", found.name()).isEqualTo(there);
  }

  private void checkSkipped(Case found) {
    for (SkippedLine line : found.read().skipped()) {
      PlainRow row = found.at(line.line());
      boolean isRight =
          switch (line.kind()) {
            case BLANK -> row.text().replace("|", "").isBlank();
            case REPEATED_HEADER -> row.text().equalsIgnoreCase(found.header().text());
            default ->
                row.text().matches(SUMS)
                    || (!truth.hasLine(row.text()) && found.harm().kind().equals("garbage"));
          };
      assertThat(isRight).as("%s: line %s is skipped: %s", found.name(), line, row.text()).isTrue();
    }
    found
        .read()
        .form()
        .preamble()
        .forEach(
            line ->
                found.rows().stream()
                    .filter(r -> r.line() == line.line())
                    .forEach(
                        row ->
                            assertThat(
                                    truth.hasLine(row.text())
                                        && row.cells().size() > 1
                                        && !row.text().replace("|", "").isBlank())
                                .as(
                                    "%s: the row on line %s is lost before the header",
                                    found.name(), line)
                                .isFalse()));
  }

  private void checkRow(Case found, long line, Map<String, Object> row) {
    PlainRow plain = found.at(line);
    String id = id(row);
    boolean isKnown =
        (whole.figures().isEmpty() && whole.shape() != WholeFile.Shape.EUROSTAT) || truth.has(id);
    boolean lacksName = lacksName(found, row);
    if (!isKnown && lacksName) {
      count(Excuse.COLUMN_TOLD_AS_DROPPED);
    } else if (!isKnown) {
      excuse(
          found,
          plain,
          String.valueOf(row.get("year")),
          whole.id().values(),
          "identity " + id,
          () -> true);
    }
    figureColumns()
        .forEach(
            (column, header) -> {
              Double value = number(row.get(column));
              if (isKnown ? truth.has(id, column, value) : truth.hasAnywhere(column, value)) {
                return;
              }
              if ((value == null && isDropTold(found))
                  || (lacksName && truth.hasAnywhere(column, value))) {
                count(Excuse.COLUMN_TOLD_AS_DROPPED);
                return;
              }
              excuse(
                  found,
                  plain,
                  String.valueOf(row.get("year")),
                  List.of(header),
                  column + " of " + id + " is " + value,
                  () -> truth.hasAnywhere(column, value));
            });
  }

  private void excuse(
      Case found,
      PlainRow row,
      String year,
      java.util.Collection<String> headers,
      String what,
      java.util.function.BooleanSupplier isThere) {
    int unit = whole.unit();
    for (String header : headers) {
      int[] span = span(found, row, header, year);
      if (span.length > 0 && found.harm().touches(span[0] * unit, span[1] * unit + unit - 1)) {
        count(Excuse.CELL_HIT);
        return;
      }
      boolean isSwap =
          found.harm().swapped().contains(header.equals("year") ? year : whole.seen(header));
      if (isSwap && alike(found.harm())) {
        count(Excuse.LIKE_COLUMNS_SWAPPED);
        return;
      }
    }
    if (found.harm().joinsBefore(row.from() * unit, row.to() * unit) && isThere.getAsBoolean()) {
      count(Excuse.ROWS_JOINED);
      return;
    }
    throw new AssertionError(
        found.name()
            + ", line "
            + row.line()
            + ": "
            + what
            + " in "
            + row.text()
            + " header "
            + found.header().text());
  }

  /** A column that names rows is told not to be read. */
  private boolean lacksName(Case found, Map<String, Object> row) {
    List<String> names =
        whole.shape() == WholeFile.Shape.EUROSTAT
            ? List.of("geo", "isced_level", "sex")
            : List.copyOf(whole.id().keySet());
    return isDropTold(found) && names.stream().anyMatch(c -> row.get(c) == null);
  }

  private boolean isDropTold(Case found) {
    return !soundlyDropped.containsAll(found.read().dropped());
  }

  /** Columns that are told not to be read in the undamaged file. */
  void expectDropped(List<String> columns) {
    soundlyDropped.addAll(columns);
  }

  /** Numbers may be taken for numbers of another column, nothing else may. */
  private boolean alike(Harm harm) {
    List<String> numbers =
        new ArrayList<>(whole.figures().values().stream().map(whole::seen).toList());
    return numbers.containsAll(harm.swapped())
        || (whole.shape() == WholeFile.Shape.EUROSTAT
            && harm.swapped().stream().allMatch(n -> n.matches("\\d{4}")));
  }

  private int[] span(Case found, PlainRow row, String header, String year) {
    if (whole.shape() == WholeFile.Shape.JSON) {
      var place =
          java.util.regex.Pattern.compile("\"" + header + "\"\\s*:\\s*(\"[^\"]*\"|[^,}]*)")
              .matcher(row.text());
      return place.find()
          ? new int[] {row.from() + place.start(), row.from() + place.end()}
          : new int[0];
    }
    boolean isPeriod = header.equals("year");
    int place = found.header().place(isPeriod ? year : whole.seen(header));
    if (header.equals("geo") && whole.shape() == WholeFile.Shape.EUROSTAT) {
      place = 0;
    }
    if (place < 0 || place >= row.cells().size()) {
      return new int[0];
    }
    return new int[] {row.cells().get(place).from(), row.cells().get(place).to()};
  }

  private Map<String, String> figureColumns() {
    return whole.shape() == WholeFile.Shape.EUROSTAT ? Map.of("value", "year") : whole.figures();
  }

  String id(Map<String, Object> row) {
    if (whole.shape() == WholeFile.Shape.EUROSTAT) {
      return row.get("geo")
          + "|"
          + row.get("isced_level")
          + "|"
          + row.get("sex")
          + "|"
          + row.get("year");
    }
    List<String> id = new ArrayList<>();
    new TreeMap<>(whole.id()).keySet().forEach(c -> id.add(seen(row.get(c))));
    return String.join("|", id);
  }

  private String seen(@Nullable Object value) {
    String text = value == null ? "" : value.toString().strip();
    return whole.shape() == WholeFile.Shape.SEALED ? text : whole.seen(text);
  }

  private void count(Excuse excuse) {
    excuses.merge(excuse, 1, Integer::sum);
  }

  static @Nullable Double number(@Nullable Object value) {
    return value instanceof Number n ? Double.valueOf(n.doubleValue()) : null;
  }
}

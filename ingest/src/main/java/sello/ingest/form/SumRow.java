package sello.ingest.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sello.ingest.form.SkippedLine.Kind;

/**
 * Tells a row that sums up others: it has a label of {@link TotalWords} or {@link SumLabel} and no
 * other text but the names of places before it. A school may be named like a total; its row has a
 * code, or a word more. When in doubt it is a row: a total that is kept is seen, a school that is
 * dropped is not.
 */
final class SumRow {
  private static final Pattern FIGURE =
      Pattern.compile("=.*|[-–—:]?|[-+−]?[\\d.,'’%€$\\s\\u00A0\\u202F]*\\d[\\d.,%€$\\s\\u00A0]*");

  /** A number in a column of codes before the label is a count of schools, not a school's code. */
  private static final Pattern COUNT = Pattern.compile("\\d{0,4}");

  private static final Pattern NOTHING = Pattern.compile("[-–—:]?|=.*");

  /** In a column of codes: how many schools there are. */
  private static final Pattern NO_CODE =
      Pattern.compile("[-–—:]?|=.*|0|[1-9]\\d{0,2}([.,]\\d{3})?");

  private static final Pattern MAY_BE_CODE = Pattern.compile("['’]?(\\d\\s?){5,}(\\.0)?");
  private static final Pattern FILLED_UP = Pattern.compile("['’]?0\\d+");

  private final SumHints hints;
  private final CodesSoFar codes;

  SumRow(SumHints hints) {
    this.hints = hints;
    this.codes = new CodesSoFar(hints.codes());
  }

  /** What a row sums up; empty when it is one of a school or record. */
  Optional<Kind> kind(Row row) {
    Optional<Kind> kind =
        TotalWords.kind(row).filter(total -> !codes.areIn(row.cells())).or(() -> labelled(row));
    if (kind.isEmpty()) {
      codes.note(row.cells());
    }
    return kind;
  }

  private Optional<Kind> labelled(Row row) {
    return hints.hasLabels()
        ? labelled(row.cells()).or(() -> named(row.cells()))
        : Optional.empty();
  }

  /** No school is called by the word for a total alone, wherever it is; one with a code may be. */
  private Optional<Kind> named(List<String> cells) {
    return hints.names().stream()
        .filter(name -> name < cells.size())
        .flatMap(name -> SumLabel.alone(cells.get(name)).stream())
        .filter(kind -> kind == Kind.TOTAL && !hasKnownCode(cells, false))
        .findFirst();
  }

  private Optional<Kind> labelled(List<String> cells) {
    int at = cells.size() - 1;
    while (at >= 0 && isFigure(cells.get(at))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (hints.codes().contains(at)) {
      return ofCode(cells.get(at), cells.subList(0, at));
    }
    Optional<Kind> kind = kind(cells.get(at), cells.subList(0, at));
    return kind.isPresent() && hasCode(cells, at) ? Optional.empty() : kind;
  }

  /** No school has the word as its code, whatever place or year stands before it. */
  private Optional<Kind> ofCode(String label, List<String> before) {
    return before.stream().allMatch(cell -> isFigure(cell) || hints.isPlace().test(cell))
        ? SumLabel.alone(label)
        : Optional.empty();
  }

  private Optional<Kind> kind(String label, List<String> before) {
    Optional<Kind> alone = SumLabel.alone(label);
    if (alone.isPresent()) {
      Pattern allowed = alone.get() == Kind.TOTAL ? COUNT : NOTHING;
      return before.stream().allMatch(cell -> allowed.matcher(cell.strip()).matches())
          ? alone
          : Optional.empty();
    }
    List<String> places = before.stream().filter(cell -> !isFigure(cell)).toList();
    return places.stream().allMatch(place -> hints.isPlace().test(place) || isNamed(place, label))
        ? SumLabel.kind(label, text -> hints.isPlace().test(text) || isOneOf(places, text))
        : Optional.empty();
  }

  /** Whether the row is one of a school or record: it has a code or number of its own. */
  private boolean hasCode(List<String> cells, int label) {
    boolean isCount = codes.isCountIn(cells) && SumLabel.alone(cells.get(label)).isEmpty();
    return hasKnownCode(cells, isCount) || (hints.codes().isEmpty() && looksCoded(cells, label));
  }

  private boolean hasKnownCode(List<String> cells, boolean isCount) {
    return isFilled(cells, hints.numbers(), NOTHING)
        || (isFilled(cells, hints.codes(), NO_CODE) && !isCount);
  }

  private static boolean isFilled(List<String> cells, Set<Integer> places, Pattern empty) {
    return places.stream()
        .filter(place -> place < cells.size())
        .anyMatch(place -> !empty.matcher(cells.get(place).strip()).matches());
  }

  /** Where no column of codes is known: zeros before a number, or many digits beside the label. */
  private static boolean looksCoded(List<String> cells, int label) {
    int before = label - 1;
    while (before >= 0 && cells.get(before).isBlank()) {
      before--;
    }
    return mayBeCode(cells, before)
        || mayBeCode(cells, label + 1)
        || cells.stream().anyMatch(cell -> FILLED_UP.matcher(cell.strip()).matches());
  }

  private static boolean mayBeCode(List<String> cells, int at) {
    return at >= 0 && at < cells.size() && MAY_BE_CODE.matcher(cells.get(at).strip()).matches();
  }

  private static boolean isOneOf(List<String> places, String text) {
    return places.stream().anyMatch(place -> SumLabel.fold(place).equals(text));
  }

  /** A province that nobody knows stands before its total: {@code Málaga;Total Málaga}. */
  private static boolean isNamed(String place, String label) {
    return (" " + SumLabel.fold(label) + " ").contains(" " + SumLabel.fold(place) + " ");
  }

  /** Answers for most cells at once. */
  private static boolean isFigure(String cell) {
    String text = cell.strip();
    return (text.isEmpty() || !Character.isLetter(text.charAt(0)))
        && FIGURE.matcher(text).matches();
  }
}

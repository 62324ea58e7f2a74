package sello.ingest.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import sello.ingest.form.SkippedLine.Kind;

/**
 * Tells a row that sums up others: it has a label of {@link TotalWords} or {@link SumLabel} and no
 * other text but the names of places before it. A school may be named like a total; its row has a
 * code, or a word more.
 */
final class SumRow {
  private static final Pattern FIGURE =
      Pattern.compile("=.*|[-–—:]?|[-+−]?[\\d.,'’%€$\\s\\u00A0\\u202F]*\\d[\\d.,%€$\\s\\u00A0]*");

  /** A number in a column of codes before the label is a count of schools, not a school's code. */
  private static final Pattern COUNT = Pattern.compile("\\d{0,4}");

  private final Predicate<String> isPlace;

  /**
   * @param isPlace whether a text names a country or region
   */
  SumRow(Predicate<String> isPlace) {
    this.isPlace = isPlace;
  }

  Optional<Kind> kind(Row row) {
    Optional<Kind> plain = TotalWords.kind(row);
    return plain.isPresent() ? plain : labelled(row.cells());
  }

  private Optional<Kind> labelled(List<String> cells) {
    int at = cells.size() - 1;
    while (at >= 0 && isFigure(cells.get(at))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    String label = cells.get(at);
    List<String> before = cells.subList(0, at);
    Optional<Kind> alone = SumLabel.alone(label);
    if (alone.isPresent()) {
      return before.stream().allMatch(cell -> COUNT.matcher(cell.strip()).matches())
          ? alone
          : Optional.empty();
    }
    List<String> places = before.stream().filter(cell -> !isFigure(cell)).toList();
    return places.stream().allMatch(place -> isPlace.test(place) || isNamed(place, label))
        ? SumLabel.kind(label, text -> isPlace.test(text) || isOneOf(places, text))
        : Optional.empty();
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

package sello.reports.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.reports.Figure;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.TimeField;
import sello.reports.chart.Break;

/**
 * One of the figures that sum up a place, by its table, its name and what else chooses the row.
 *
 * @param table name of the table
 * @param measure name of the figure
 * @param fixed other fields of the key
 * @param isOfNow whether only the newest edition or year of the table can tell it: what is to come
 *     cannot be told by an old one
 * @param isExact whether an end of what is known is passed over for an older value
 * @param parts names of the two counts that a share is made of, part and whole; else none
 * @param instead what is taken where it is known of a newer time
 * @param otherwise what is taken where nothing is known of it at all
 */
public record KeyMeasure(
    String table,
    String measure,
    Map<String, String> fixed,
    boolean isOfNow,
    boolean isExact,
    List<String> parts,
    Optional<KeyMeasure> instead,
    Optional<KeyMeasure> otherwise) {

  static KeyMeasure of(String table, String measure) {
    return of(table, measure, Map.of());
  }

  static KeyMeasure of(String table, String measure, Map<String, String> fixed) {
    return new KeyMeasure(
        table, measure, fixed, false, false, List.of(), Optional.empty(), Optional.empty());
  }

  /** The same, of now or not at all. */
  KeyMeasure ofNow() {
    return new KeyMeasure(table, measure, fixed, true, isExact, parts, instead, otherwise);
  }

  /** The same, of the newest time of which it is known exactly; where there is none, as it is. */
  KeyMeasure exact() {
    return new KeyMeasure(table, measure, fixed, isOfNow, true, parts, instead, Optional.of(this));
  }

  /** The same, said with the counts that it is a share of. */
  KeyMeasure outOf(String part, String whole) {
    return new KeyMeasure(
        table, measure, fixed, isOfNow, isExact, List.of(part, whole), instead, otherwise);
  }

  /** This one, or another where that is known of a newer time. */
  KeyMeasure orNewer(String otherTable, String otherMeasure) {
    Optional<KeyMeasure> other = Optional.of(of(otherTable, otherMeasure));
    return new KeyMeasure(table, measure, fixed, isOfNow, isExact, parts, other, otherwise);
  }

  /** This one, or another where nothing is known of it: an end of what is known, say. */
  KeyMeasure orElse(String otherTable, String otherMeasure) {
    Optional<KeyMeasure> other = Optional.of(of(otherTable, otherMeasure));
    return new KeyMeasure(table, measure, fixed, isOfNow, isExact, parts, instead, other);
  }

  /**
   * The newer of what is known of this and of what stands instead: this where neither is newer.
   *
   * @param period the edition or year of what is known
   */
  public static <T> Optional<T> newer(
      Optional<T> own, Optional<T> instead, Function<T, String> period) {
    return instead
        .filter(other -> own.map(period).orElse("").compareTo(period.apply(other)) < 0)
        .or(() -> own);
  }

  /** The newest that is known at a place; empty when nothing is, or an older release lacks it. */
  Optional<KeyFigure> at(OpenRelease release, Map<String, String> place) {
    return newer(
            alone(release, place),
            instead.flatMap(other -> other.at(release, place)),
            KeyFigure::period)
        .or(() -> otherwise.flatMap(other -> other.at(release, place)));
  }

  /** A figure that says why none is told: the newest that is withheld, else the newest. */
  Optional<KeyFigure> lacking(OpenRelease release, Map<String, String> place) {
    return column(release, place)
        .flatMap(
            field -> {
              OpenTable open = release.table(table);
              List<Row> rows = newestFirst(open, place);
              return rows.stream()
                  .filter(row -> Figure.of(row, field).isWithheld())
                  .findFirst()
                  .or(() -> rows.stream().findFirst())
                  .map(row -> figure(release, field, place, List.of(row)));
            });
  }

  private Optional<KeyFigure> alone(OpenRelease release, Map<String, String> place) {
    return column(release, place).flatMap(field -> newest(release, field, place));
  }

  /** The figure's field; empty where an older release lacks it, or tells it of no such place. */
  private Optional<Field<?>> column(OpenRelease release, Map<String, String> place) {
    if (!release.has(table)) {
      return Optional.empty();
    }
    Spec spec = release.table(table).spec();
    return spec.column(measure)
        .filter(field -> place.keySet().stream().allMatch(name -> spec.column(name).isPresent()));
  }

  private List<Row> newestFirst(OpenTable open, Map<String, String> place) {
    return rows(open, place).stream()
        .sorted(Comparator.comparing((Row row) -> period(open, row)).reversed())
        .toList();
  }

  private Optional<KeyFigure> newest(
      OpenRelease release, Field<?> field, Map<String, String> place) {
    List<Row> rows = newestFirst(release.table(table), place);
    List<Row> known = rows.stream().filter(row -> isKnown(Figure.of(row, field))).toList();
    boolean isTooOld = isOfNow && !rows.stream().limit(1).allMatch(known::contains);
    return known.isEmpty() || isTooOld
        ? Optional.empty()
        : Optional.of(figure(release, field, place, known));
  }

  private boolean isKnown(Figure figure) {
    return isExact ? figure.value().isPresent() : figure.isKnown();
  }

  private KeyFigure figure(
      OpenRelease release, Field<?> field, Map<String, String> place, List<Row> known) {
    OpenTable open = release.table(table);
    Row newest = known.get(0);
    Figure figure = Figure.of(newest, field);
    Map<String, String> where = new LinkedHashMap<>(place);
    where.putAll(fixed);
    TimeField.of(open.spec()).ifPresent(time -> where.put(time.name(), newest.text(time.name())));
    Optional<KeyFigure.Dated> before =
        known.stream()
            .skip(1)
            .findFirst()
            .filter(row -> !figure.isAfterBreak())
            .filter(row -> !isAcrossBreak(release, period(open, row), period(open, newest)))
            .map(
                row ->
                    new KeyFigure.Dated(
                        period(open, row),
                        Figure.of(row, field),
                        EuropeBeside.reporting(open, row, where)));
    EuropeBeside europe = EuropeBeside.of(open, field, newest, where);
    return new KeyFigure(
        open,
        field,
        Map.copyOf(where),
        figure,
        before,
        europe.figure(),
        europe.countries(),
        counts(open, newest));
  }

  /** Both counts of a share, or none. */
  private List<Figure> counts(OpenTable open, Row row) {
    List<Figure> counts =
        parts.stream()
            .flatMap(name -> open.spec().column(name).stream())
            .map(column -> Figure.of(row, column))
            .filter(count -> count.value().isPresent())
            .toList();
    return counts.size() == 2 ? counts : List.of();
  }

  /** Nothing is known of the edition of the break itself where no newest figure bears its flag. */
  private static boolean isAcrossBreak(OpenRelease release, String before, String newest) {
    return !before.isEmpty() && Break.isBetween(release, "awards", before, newest);
  }

  private List<Row> rows(OpenTable open, Map<String, String> place) {
    Map<String, String> where = new LinkedHashMap<>(place);
    where.putAll(fixed);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    where.forEach((name, value) -> parameters.put(name, List.of(value)));
    return open.ask(parameters).rows();
  }

  private static String period(OpenTable open, Row row) {
    return TimeField.of(open.spec()).map(time -> row.text(time.name())).orElse("");
  }
}

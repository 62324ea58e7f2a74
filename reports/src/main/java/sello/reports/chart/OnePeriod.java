package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.reports.Row;

/**
 * The rows of one edition or year: where several were asked for, of the newest in which a figure is
 * known, for what stands side by side in such a picture must be of one time.
 *
 * @param rows its rows
 * @param left the period, where others were left out; else empty
 */
record OnePeriod(List<Row> rows, Optional<String> left) {

  static OnePeriod of(Scene scene) {
    List<Row> all = scene.rows();
    Optional<String> time = scene.chart().period().map(Field::name);
    long many = time.map(t -> all.stream().map(row -> row.text(t)).distinct().count()).orElse(1L);
    if (many < 2) {
      return new OnePeriod(all, Optional.empty());
    }
    String name = time.orElseThrow();
    String newest =
        all.stream()
            .filter(row -> scene.figure(row).value().isPresent())
            .map(row -> row.text(name))
            .max(Comparator.naturalOrder())
            .orElseGet(() -> all.get(all.size() - 1).text(name));
    return new OnePeriod(
        all.stream().filter(row -> row.text(name).equals(newest)).toList(), Optional.of(newest));
  }

  /** That only one of several is drawn. */
  Optional<String> note(Scene scene) {
    return left.map(period -> scene.say("picture.note_one_period", "period", period));
  }
}

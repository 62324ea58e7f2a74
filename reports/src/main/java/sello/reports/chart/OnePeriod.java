package sello.reports.chart;

import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.reports.Row;

/**
 * The rows of one edition or year: where several were asked for, of that which {@link Periods}
 * chooses among them, for what stands side by side in such a picture must be of one time.
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
    String drawn = Periods.of(scene.chart(), scene.measure(), all).drawn(1).get(0);
    return new OnePeriod(
        all.stream().filter(row -> row.text(name).equals(drawn)).toList(), Optional.of(drawn));
  }

  /** That only one of several is drawn. */
  Optional<String> note(Scene scene) {
    return left.map(period -> scene.say("picture.note_one_period", "period", period));
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Row;

/**
 * Two editions or years side by side, and a line for each place that has a figure in both. Lines
 * over a break are dashed, and the picture says so.
 *
 * @param scene what is drawn
 * @param earlier the earlier of the two
 * @param later the later of the two; the same where there is only one
 * @param all the places of which both figures are known, Europe first
 * @param named those that bear their names; the others are pale
 */
record Slope(Scene scene, String earlier, String later, List<SlopeLine> all, List<SlopeLine> named)
    implements Drawing {
  /** Few places need some height too, else every line is flat. */
  private static final int LEAST_PLACES = 10;

  /** Of each place: names that are moved apart need more than their own height. */
  private static final double LINES_OF_TEXT = 1.4;

  static Slope of(Scene scene) {
    String time = scene.chart().period().orElseThrow().name();
    List<String> times =
        scene.rows().stream().map(row -> row.text(time)).distinct().sorted().toList();
    String earlier = times.isEmpty() ? "" : times.get(0);
    String later = times.isEmpty() ? "" : times.get(times.size() - 1);
    List<SlopeLine> lines = earlier.equals(later) ? List.of() : SlopeLine.of(scene, earlier, later);
    List<SlopeLine> all =
        Stream.concat(
                lines.stream().filter(SlopeLine::isEurope),
                lines.stream().filter(line -> !line.isEurope()))
            .toList();
    int room = (int) (scene.room() / LINES_OF_TEXT) - 1;
    return new Slope(scene, earlier, later, all, SlopeChoice.named(all, room));
  }

  /** The breaks between the two. */
  List<Break> breaks() {
    return scene.breaks().stream().filter(change -> isBetween(time(change))).toList();
  }

  /** Whether a break lies between the two, by the list of breaks or by a flag. */
  boolean isBroken() {
    return !breaks().isEmpty()
        || all.stream().anyMatch(line -> scene.figure(line.after()).isAfterBreak());
  }

  /** A break as an edition or as a year, whichever is compared. */
  private String time(Break change) {
    return later.length() == change.year().length() ? change.year() : change.edition();
  }

  private boolean isBetween(String time) {
    return time.compareTo(earlier) > 0 && time.compareTo(later) <= 0;
  }

  @Override
  public Option option() {
    Scale scale =
        Scale.covering(all.stream().flatMap(line -> Stream.of(line.from(), line.to())).toList());
    SlopeSheet sheet = new SlopeSheet(scene, scale, isBroken());
    List<Object> marks = new ArrayList<>();
    List<Object> lines = new ArrayList<>();
    for (SlopeLine line : all) {
      if (!named.contains(line)) {
        marks.addAll(sheet.paleEnds(line));
        lines.add(sheet.paleLine(line));
      }
    }
    double gap = 0.62 / levels();
    List<Double> left =
        Spread.of(named.stream().map(line -> scale.part(line.from())).toList(), gap);
    List<Double> right = Spread.of(named.stream().map(line -> scale.part(line.to())).toList(), gap);
    for (int i = 0; i < named.size(); i++) {
      marks.addAll(sheet.ends(named.get(i), scale.at(left.get(i)), scale.at(right.get(i))));
      lines.addAll(sheet.lines(named.get(i), scale.at(left.get(i)), scale.at(right.get(i))));
    }
    marks.addAll(sheet.remarks(named.size(), all.size()));
    return sheet
        .option(List.of(earlier, later), (int) (LINES_OF_TEXT * levels()))
        .setSeries(
            new SeriesOption[] {Ladder.marks(marks, lines).setXAxisIndex(1).setYAxisIndex(0)});
  }

  @Override
  public String sentence() {
    return SlopeWords.sentence(this);
  }

  @Override
  public List<String> notes() {
    return SlopeWords.notes(this);
  }

  @Override
  public List<Row> shown() {
    return all.stream().flatMap(line -> Stream.of(line.before(), line.after())).toList();
  }

  @Override
  public int levels() {
    return Math.max(LEAST_PLACES, named.size() + 1);
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Upright bars over the editions. Where only "almost" is printed the bar is hollow up to it, where
 * only "over" is printed it fades out above; an edition that was not held is a gap that says so.
 */
record EditionBars(Scene scene) implements Drawing {

  @Override
  public Option option() {
    double fade = 0.12 * shown().stream().mapToDouble(row -> figure(row).height()).max().orElse(0);
    List<SeriesOption> series = new ArrayList<>();
    series.add(
        bars()
            .setData(
                shown().stream()
                    .map(row -> Bars.upTo(figure(row), scene.texts(), tip(row)))
                    .toArray()));
    series.add(
        bars()
            .setData(
                shown().stream()
                    .map(row -> Bars.above(figure(row), scene.texts(), fade, tip(row)))
                    .toArray()));
    series.add(Marks.series(gaps(), lines()));
    if (scene.figures().stream().anyMatch(Figure::isWithheld)) {
      series.add(hatches());
    }
    return Sheet.upright(shown().stream().map(row -> edition(row).replace("-", "-\n")).toList())
        .setSeries(series.toArray(SeriesOption[]::new));
  }

  /** Where a figure is withheld, it may be of any height. */
  private BarSeries hatches() {
    double top = shown().stream().mapToDouble(row -> figure(row).height()).max().orElse(0);
    return DotMarks.hatches(
            shown().stream()
                .<Object>map(row -> figure(row).isWithheld() ? Math.max(1, top) : "-")
                .toList())
        .setBarGap("-100%");
  }

  private static BarSeries bars() {
    return new BarSeries().setStack("figures").setBarCategoryGap("28%");
  }

  private List<Map<String, Object>> gaps() {
    List<Figure> figures = scene.figures();
    return GapWords.at(
        0,
        shown().stream().map(this::edition).toList(),
        i -> figures.get(i).isKnown() ? "" : scene.say(why(figures.get(i))));
  }

  private static String why(Figure figure) {
    if (figure.isWithheld()) {
      return "picture.withheld";
    }
    return figure.cannotExist() ? "picture.no_edition" : "figure.not_known";
  }

  private List<Object> lines() {
    List<Object> lines = new ArrayList<>();
    for (int i = 0; i < shown().size(); i++) {
      Figure figure = figure(shown().get(i));
      if (figure.isContested()) {
        lines.add(Marks.whisker(i, figure.low().orElseThrow(), figure.high().orElseThrow()));
      }
      if (i > 0) {
        lines.addAll(breakBefore(i, edition(shown().get(i)), figure));
      }
    }
    return lines;
  }

  /** A break that a text tells, or that a flag alone says. */
  private List<Object> breakBefore(int place, String edition, Figure figure) {
    List<Object> told =
        scene.breaks().stream()
            .filter(change -> change.edition().equals(edition))
            .<Object>map(change -> Marks.breakBefore(place, change.sentence()))
            .toList();
    return told.isEmpty() && figure.isAfterBreak() ? List.of(Marks.breakBefore(place, "")) : told;
  }

  @Override
  public String sentence() {
    List<Row> known = shown().stream().filter(row -> figure(row).isKnown()).toList();
    if (known.isEmpty()) {
      return scene.texts().say("picture.no_edition_known");
    }
    Row first = known.get(0);
    Row newest = known.get(known.size() - 1);
    Optional<Row> most =
        known.stream()
            .filter(row -> figure(row).value().isPresent())
            .max(Comparator.comparingDouble(row -> figure(row).height()));
    String highest =
        most.map(
                row ->
                    " "
                        + scene
                            .texts()
                            .say("picture.highest", "figure", said(row), "edition", edition(row)))
            .orElse("");
    return scene
            .texts()
            .say(
                "picture.editions",
                "first",
                said(first),
                "first_edition",
                edition(first),
                "newest",
                said(newest),
                "newest_edition",
                edition(newest))
        + BetweenEnds.said(
            scene, shown().subList(shown().indexOf(first) + 1, shown().indexOf(newest) + 1))
        + highest;
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    shown().stream()
        .filter(row -> figure(row).cannotExist())
        .forEach(row -> notes.add(scene.texts().say("picture.not_held", "edition", edition(row))));
    shown().stream()
        .filter(row -> figure(row).isContested())
        .forEach(row -> notes.add("%s: %s.".formatted(edition(row), said(row, true))));
    scene
        .breaks()
        .forEach(
            change ->
                notes.add(
                    scene
                        .texts()
                        .say(
                            "picture.break",
                            "from",
                            change.edition(),
                            "sentence",
                            change.sentence())));
    if (scene.figures().stream().anyMatch(figure -> figure.isUnder() || figure.isOver())) {
      notes.add(scene.texts().say("picture.editions_hollow"));
    }
    notes.addAll(Remarks.withheld(scene, scene.figures()));
    notes.addAll(Remarks.small(scene, scene.figures()));
    return notes;
  }

  @Override
  public List<Row> shown() {
    return scene.rows();
  }

  private Figure figure(Row row) {
    return scene.figure(row);
  }

  private String edition(Row row) {
    return row.text(scene.chart().along().name());
  }

  private String said(Row row) {
    return said(row, false);
  }

  private String said(Row row, boolean ends) {
    return ends ? figure(row).wordsWithEnds(scene.texts()) : figure(row).words(scene.texts());
  }

  private String tip(Row row) {
    return edition(row) + "\n" + said(row, true);
  }
}

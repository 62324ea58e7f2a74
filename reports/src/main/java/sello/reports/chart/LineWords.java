package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.catalog.Flag;
import sello.reports.Figure;

/** What lines over time say of themselves. */
final class LineWords {
  private LineWords() {}

  /** Whether a break lies before a year or an edition. */
  static boolean isAt(Break change, String time) {
    return change.edition().equals(time) || change.year().equals(time);
  }

  /** Each named line from its first figure to its newest, and what lies between. */
  static String sentence(Scene scene, TimeLines lines) {
    if (lines.named().isEmpty()) {
      return scene.say("picture.no_line");
    }
    String each =
        lines.named().stream()
            .map(line -> sentence(scene, lines, line))
            .collect(Collectors.joining(" "));
    return each
        + BetweenEnds.said(
            scene,
            lines.named().stream()
                .flatMap(line -> line.breaks().stream())
                .map(time -> lines.times().get(time)));
  }

  private static String sentence(Scene scene, TimeLines lines, TimeLine line) {
    List<Integer> known = line.knownTimes();
    int first = known.get(0);
    int newest = known.get(known.size() - 1);
    String said =
        first == newest
            ? scene.say(
                "picture.line_once",
                "figure",
                words(scene, line, first, lines.haveIntervals()),
                "time",
                lines.times().get(first))
            : scene.say(
                "picture.line",
                "first",
                words(scene, line, first, lines.haveIntervals()),
                "first_time",
                lines.times().get(first),
                "newest",
                words(scene, line, newest, lines.haveIntervals()),
                "newest_time",
                lines.times().get(newest));
    return line.name().isEmpty() ? said : line.name() + ": " + said;
  }

  private static String words(Scene scene, TimeLine line, int time, boolean hasInterval) {
    Figure figure = line.known(time).orElseThrow();
    return hasInterval ? Told.withInterval(figure, scene.texts()) : figure.words(scene.texts());
  }

  static List<String> notes(Scene scene, TimeLines lines) {
    List<String> notes = new ArrayList<>(intervals(scene, lines));
    scene.breaks().stream()
        .filter(change -> lines.times().stream().skip(1).anyMatch(time -> isAt(change, time)))
        .forEach(
            change ->
                notes.add(
                    scene.say(
                        "picture.break", "from", change.edition(), "sentence", change.sentence())));
    if (!lines.all().isEmpty()) {
      notes.add(scene.say("picture.line_gap"));
    }
    addFlagged(scene, notes);
    if (scene.isGrowth()) {
      notes.add(scene.say("picture.growth_note"));
    }
    if (!lines.pale().isEmpty()) {
      notes.add(
          scene.say(
              "picture.named_lines",
              "named",
              lines.named().stream().filter(line -> !line.isEurope()).count(),
              "all",
              lines.all().stream().filter(line -> !line.isEurope()).count()));
    }
    return notes;
  }

  /** What the intervals are or, of lines too many to have any, that the table has them. */
  private static List<String> intervals(Scene scene, TimeLines lines) {
    List<String> notes = Remarks.intervals(scene);
    return lines.haveIntervals() || notes.isEmpty()
        ? notes
        : List.of(scene.say("picture.line_without_intervals"));
  }

  private static void addFlagged(Scene scene, List<String> notes) {
    List<Figure> figures = scene.figures();
    if (figures.stream()
        .anyMatch(one -> one.flag().contains(Flag.LOW_RELIABILITY) && one.isKnown())) {
      notes.add(scene.say("picture.dotted_small"));
    }
    long withheld =
        figures.stream()
            .filter(one -> !one.isKnown() && one.flag().contains(Flag.CONFIDENTIAL))
            .count();
    if (withheld > 0) {
      notes.add(scene.say("picture.line_withheld", "count", withheld));
    }
  }
}

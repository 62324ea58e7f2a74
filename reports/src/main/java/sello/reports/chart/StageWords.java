package sello.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sello.reports.Row;

/** What the stages of a call show, and what to know before reading them. */
final class StageWords {
  private static final int MOST = 3;

  private StageWords() {}

  static String sentence(Scene scene, List<StageLine> lines) {
    String said =
        lines.stream()
            .map(StageLine::row)
            .distinct()
            .limit(MOST)
            .map(
                place -> place(scene, lines.stream().filter(l -> l.row() == place).toList(), place))
            .collect(Collectors.joining(" "));
    return lines.isEmpty()
        ? scene.say("picture.stages_none")
        : scene
            .period()
            .filter(period -> !period.isEmpty())
            .map(period -> period + ". " + said)
            .orElse(said);
  }

  private static String place(Scene scene, List<StageLine> lines, Row place) {
    return scene.say(
        lines.stream().allMatch(StageWords::isSeveral) ? "picture.stages" : "picture.stages_known",
        "place",
        scene.place(place),
        "registered",
        count(lines, "registered_schools"),
        "eligible",
        count(lines, "eligible_schools"),
        "applicants",
        count(lines, "applicants"),
        "passed",
        count(lines, "passed_stage_one"),
        "awarded",
        count(lines, "awarded_schools"));
  }

  /** Whether the words around a number fit it: not one alone, a bound or a reason. */
  private static boolean isSeveral(StageLine line) {
    return line.schools().value().filter(schools -> schools != 1).isPresent();
  }

  private static String count(List<StageLine> lines, String schools) {
    return lines.stream()
        .filter(line -> line.stage().schools().name().equals(schools))
        .map(StageLine::count)
        .findFirst()
        .orElseThrow();
  }

  static List<String> notes(
      Scene scene, List<StageLine> lines, Predicate<StageLine> isCut, int asked) {
    List<String> notes = new ArrayList<>();
    notes.add(scene.say("picture.stages_rates"));
    note(scene, notes, lines, "europe", line -> line.europe().isPresent());
    notes.add(scene.say("picture.interval_by_chance"));
    note(scene, notes, lines, "cut", isCut);
    note(scene, notes, lines, "small", StageLine::isSmall);
    note(scene, notes, lines, "withheld", StageLine::isWithheld);
    long drawn = lines.stream().map(StageLine::row).distinct().count();
    if (drawn < asked) {
      notes.add(scene.say("picture.stages_left", "drawn", drawn, "all", asked));
    }
    return notes;
  }

  private static void note(
      Scene scene, List<String> notes, List<StageLine> lines, String key, Predicate<StageLine> of) {
    if (lines.stream().anyMatch(of)) {
      notes.add(scene.say("picture.stages_" + key));
    }
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.TimeField;

/** What to know of the figures of a picture, by their flags: a note for each that occurs. */
final class Remarks {
  private Remarks() {}

  /** What the look of every kind of picture tells: provisional, estimated, after a break. */
  static List<String> ofLook(Scene scene, Collection<Figure> figures) {
    List<String> notes = new ArrayList<>();
    if (isSaidOfAll(scene.chart().kind()) && Told.areAllProvisional(figures)) {
      notes.add(scene.say("picture.all_provisional_note"));
    } else if (has(figures, Told::isProvisional)) {
      String look = scene.chart().kind().provisional().name().toLowerCase(Locale.ROOT);
      notes.add(scene.say("picture.provisional_" + look));
    }
    if (isPointing(scene.chart().kind()) && has(figures, f -> f.isOver() || f.isUnder())) {
      notes.add(scene.say("picture.pointing_end"));
    }
    if (has(figures, figure -> figure.isKnown() && figure.flag().contains(Flag.ESTIMATED))) {
      notes.add(scene.say("picture.note_estimated"));
    }
    if (isOfOneTime(scene.chart()) && has(figures, Figure::isAfterBreak)) {
      notes.add(
          scene.chart().kind() == ChartKind.SURVIVAL
              ? scene.say("picture.note_break_pooled")
              : scene.say("picture.note_break", "sentences", sentences(scene)));
    }
    return notes;
  }

  /** Kinds whose marks point to where a figure lies of which only an end is known. */
  private static boolean isPointing(ChartKind kind) {
    return kind == ChartKind.DOTS || kind == ChartKind.LINES || kind == ChartKind.SYMBOL_MAP;
  }

  /** Kinds that do not mark what is true of all of their figures. */
  private static boolean isSaidOfAll(ChartKind kind) {
    return kind.provisional() == ChartKind.Provisional.OUTLINED;
  }

  /** Whether it does not run along the time, where a break has a place of its own. */
  private static boolean isOfOneTime(Chart chart) {
    return chart.kind().periods() == 1
        && TimeField.of(chart.table()).filter(chart.along()::equals).isEmpty();
  }

  /** What changed when the series broke at the time that is drawn; empty where no text tells it. */
  private static String sentences(Scene scene) {
    String drawn = scene.period().orElse("");
    return String.join(
        "",
        scene.breaks().stream()
            .filter(change -> drawn.equals(change.edition()) || drawn.equals(change.year()))
            .map(change -> " " + change.sentence())
            .toList());
  }

  /** Intervals, withheld figures, and those of a small base. */
  static List<String> ofReliability(Scene scene, Collection<Figure> figures) {
    List<String> notes = new ArrayList<>(intervals(scene, figures));
    notes.addAll(withheld(scene, figures));
    notes.addAll(small(scene, figures));
    return notes;
  }

  /** That some are withheld. */
  static List<String> withheld(Scene scene, Collection<Figure> figures) {
    return when(scene, figures, Figure::isWithheld, "picture.note_withheld");
  }

  /** That some rest on few cases. */
  static List<String> small(Scene scene, Collection<Figure> figures) {
    return when(
        scene,
        figures,
        figure -> figure.isKnown() && Told.isLow(figure),
        "picture.note_small_base");
  }

  /** What to know of the ends; nothing where no figure has them. */
  static List<String> intervals(Scene scene, Collection<Figure> figures) {
    boolean isOfSources = Told.isOfSources(scene.measure().field());
    return when(
        scene,
        figures,
        figure -> figure.low().isPresent() && !figure.low().equals(figure.high()),
        isOfSources ? "picture.interval_sources" : "picture.interval_by_chance");
  }

  static List<String> intervals(Scene scene) {
    return intervals(scene, scene.figures());
  }

  private static List<String> when(
      Scene scene, Collection<Figure> figures, Predicate<Figure> mark, String key) {
    return Stream.of(key).filter(one -> has(figures, mark)).map(one -> scene.say(one)).toList();
  }

  private static boolean has(Collection<Figure> figures, Predicate<Figure> mark) {
    return figures.stream().anyMatch(mark);
  }
}

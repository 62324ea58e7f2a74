package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.reports.Figure;

/**
 * The names of lines at the right, moved apart where lines end close together, each joined with the
 * end of its line. A line alone needs none.
 *
 * @param names the names, as marks
 * @param leaders what joins them with their lines
 * @param texts what the names say
 */
record LineEnds(List<Map<String, Object>> names, List<Object> leaders, List<String> texts) {
  private static final double ONE_LINE = 0.07;

  /** A figure stays on one line: "63.6 %". */
  private static final char NO_BREAK = '\u00a0';

  /** A small picture is lower. */
  private static final double ONE_LINE_OF_PICTURE = 0.11;

  /** Letters on a line of a page whose font is wide. */
  private static final int FEWEST_LETTERS = 18;

  static LineEnds of(Scene scene, TimeLines lines, Scale scale) {
    LineEnds ends = new LineEnds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (lines.isAlone()) {
      return ends;
    }
    for (TimeLine line : lines.named()) {
      ends.texts.add(text(scene, lines, line));
    }
    int textLines = ends.texts.stream().mapToInt(text -> lines(scene, text)).max().orElse(1);
    List<Double> wanted =
        lines.named().stream().map(line -> scale.part(scene.drawn(line.end()))).toList();
    List<Double> places =
        Spread.of(wanted, textLines * (scene.isPicture() ? ONE_LINE_OF_PICTURE : ONE_LINE));
    for (int i = 0; i < places.size(); i++) {
      ends.add(scene, lines, scene.drawn(lines.named().get(i).end()), scale.at(places.get(i)), i);
    }
    return ends;
  }

  /** How many lines a text takes. */
  private static int lines(Scene scene, String text) {
    return wrapped(scene, text).split("\n").length;
  }

  /** Broken between words: ECharts would break a number behind its decimal comma too. */
  private static String wrapped(Scene scene, String text) {
    return WrappedName.of(text, scene.isPicture() ? TimeSheet.letters(true) : FEWEST_LETTERS);
  }

  private void add(Scene scene, TimeLines lines, double end, double height, int place) {
    TimeLine line = lines.named().get(place);
    Stroke stroke = Stroke.of(line, place, false);
    double right = lines.times().size() - 0.5;
    Map<String, Object> label = Marks.text(wrapped(scene, texts.get(place)), stroke.ink());
    label.put("position", "right");
    label.put("width", TimeSheet.widest(scene.isPicture()));
    label.put("overflow", "break");
    label.put("lineHeight", 14);
    label.put("distance", 2);
    Map<String, Object> name = new LinkedHashMap<>();
    name.put("value", List.of(right, height));
    name.put("label", label);
    names.add(name);
    leaders.add(
        Ladder.line(
            List.of((double) line.newest().orElseThrow(), end),
            List.of(right, height),
            Map.of("color", stroke.ink(), "width", 1, "type", "dotted", "opacity", 0.6)));
  }

  /** The name, the newest figure, and when it was, where others end later. */
  private static String text(Scene scene, TimeLines lines, TimeLine line) {
    int newest = line.newest().orElseThrow();
    Figure figure = line.known(newest).orElseThrow();
    String words = figure.words(scene.texts()).replace(' ', NO_BREAK);
    String text = (line.name() + " " + words).strip();
    return newest == lines.newest() ? text : "%s (%s)".formatted(text, lines.times().get(newest));
  }
}

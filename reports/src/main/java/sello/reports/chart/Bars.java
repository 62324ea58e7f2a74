package sello.reports.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.Figure;
import sello.reports.text.Texts;

/**
 * A figure as a bar: solid where it is known, pale where it is provisional, hollow under an upper
 * end, fading over a lower one.
 */
final class Bars {
  private Bars() {}

  /** The bar itself, with its words at its end. */
  static Map<String, Object> upTo(Figure figure, Texts texts, String tip) {
    Map<String, Object> bar = new LinkedHashMap<>();
    bar.put("tooltip", Map.of("formatter", tip));
    if (!figure.isKnown()) {
      bar.put("value", "-");
      return bar;
    }
    bar.put("value", figure.height());
    style(figure).ifPresent(style -> bar.put("itemStyle", style));
    if (!figure.isOver()) {
      bar.put("label", words(figure, texts));
    }
    return bar;
  }

  /** What stands above a bar whose figure is a lower end. */
  static Map<String, Object> above(Figure figure, Texts texts, double fade, String tip) {
    Map<String, Object> bar = new LinkedHashMap<>();
    bar.put("value", figure.isOver() ? fade : "-");
    bar.put("tooltip", Map.of("formatter", tip));
    if (figure.isOver()) {
      bar.put("itemStyle", Map.of("color", fading(), "borderWidth", 0));
      bar.put("label", words(figure, texts));
    }
    return bar;
  }

  /** The bar of a figure that was counted on a list that may be incomplete. */
  static Map<String, Object> counted(double count, String words, String tip) {
    Map<String, Object> bar = new LinkedHashMap<>();
    bar.put("value", count);
    bar.put("itemStyle", hollow());
    bar.put("label", label(words, "right", Ink.QUIET));
    bar.put("tooltip", Map.of("formatter", tip));
    return bar;
  }

  static Map<String, Object> label(String words, String position, String colour) {
    Map<String, Object> label = Marks.text(words, colour);
    label.put("position", position);
    label.put("lineHeight", 15);
    return label;
  }

  private static Map<String, Object> words(Figure figure, Texts texts) {
    String words = figure.words(texts);
    return label(
        figure.value().isPresent() ? words : words.replaceFirst(" (?=\\S+$)", "\n"),
        "top",
        Ink.TEXT);
  }

  /** Hollow under an upper end, pale where it is provisional, grey on a small base. */
  private static Optional<Map<String, Object>> style(Figure figure) {
    if (figure.isUnder()) {
      return Optional.of(hollow());
    }
    String ink = Told.isLow(figure) ? Ink.QUIET : Ink.ACCENT;
    if (Told.isProvisional(figure)) {
      String pale = Told.isLow(figure) ? Ink.HAIRLINE : Ink.CLASSES.get(1);
      return Optional.of(Map.of("color", pale, "borderColor", ink, "borderWidth", 1.5));
    }
    return Told.isLow(figure) ? Optional.of(Map.of("color", ink)) : Optional.empty();
  }

  private static Map<String, Object> hollow() {
    return Map.of(
        "color", Ink.NONE, "borderColor", Ink.ACCENT, "borderWidth", 1.5, "borderType", "dashed");
  }

  private static Map<String, Object> fading() {
    return Map.of(
        "type",
        "linear",
        "x",
        0,
        "y",
        1,
        "x2",
        0,
        "y2",
        0,
        "colorStops",
        List.of(
            Map.of("offset", 0, "color", Ink.ACCENT),
            Map.of("offset", 1, "color", Ink.ACCENT_FADED)));
  }
}

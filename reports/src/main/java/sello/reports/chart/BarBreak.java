package sello.reports.chart;

import java.util.List;
import java.util.Map;

/** What says on a bar itself that it goes on beyond the axis: two slanted cuts, and its number. */
final class BarBreak {
  /** How far along the paper the cuts are. */
  private static final double CUTS = 0.92;

  private static final String SLANTED = "path://M3,0L5,0L2,12L0,12Z M8,0L10,0L7,12L5,12Z";

  private BarBreak() {}

  /** The colour of a bar that goes on beyond the paper. */
  static Map<String, Object> onward() {
    return Map.of(
        "type", "linear",
        "x", 0,
        "y", 0,
        "x2", 1,
        "y2", 0,
        "colorStops",
            List.of(
                Map.of("offset", 0.9, "color", Ink.ACCENT),
                Map.of("offset", 1, "color", Ink.ACCENT_FADED)));
  }

  /** The cuts, and the number before them. */
  static Map<String, Object> of(String number, Scale scale, int rung) {
    Map<String, Object> label = Marks.text(number, Ink.PAPER);
    label.put("position", "left");
    label.put("textBorderWidth", 0);
    return Map.of(
        "value",
        List.of(scale.at(CUTS), rung),
        "symbol",
        SLANTED,
        "symbolSize",
        List.of(12, 20),
        "itemStyle",
        Map.of("color", Ink.PAPER),
        "label",
        label,
        "silent",
        true);
  }
}

package sello.reports.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** What the lines of a chart say above its plot: where a series breaks, and why. */
final class Sentences {
  /** The room that an option leaves for them. */
  private static final double ROOM = 60;

  /** What stands left of the first place, and right of the last. */
  private static final double BEFORE = 60;

  private static final double AFTER = 24;
  private static final int GAP = 6;

  private Sentences() {}

  /** How much more room they take than an option leaves; less than none where it is less. */
  static double moreRoom(ObjectNode option) {
    return lines(option)
            .map(line -> line.path("label"))
            .mapToDouble(Sentences::height)
            .max()
            .orElse(ROOM)
        - ROOM;
  }

  /** Turns those that would begin left of the sheet to the right of their line. */
  static void keepOn(ObjectNode option, double width) {
    int places =
        Fitting.each(option.path("xAxis"))
            .mapToInt(axis -> axis.path("data").size())
            .max()
            .orElse(0);
    double step = (width - BEFORE - AFTER) / Math.max(1, places);
    lines(option)
        .filter(line -> line.path("xAxis").isNumber())
        .filter(
            line ->
                BEFORE + (line.path("xAxis").asDouble() + 0.5) * step
                    < line.path("label").path("width").asDouble() + GAP)
        .forEach(line -> turn((ObjectNode) line.path("label")));
  }

  private static void turn(ObjectNode label) {
    label.put("align", "left");
    label.putArray("padding").add(0).add(0).add(0).add(GAP);
  }

  private static Stream<ObjectNode> lines(ObjectNode option) {
    return Fitting.each(option.path("series"))
        .flatMap(series -> Fitting.each(series.path("markLine").path("data")))
        .filter(line -> line.path("label").path("overflow").asText().equals("break"));
  }

  private static double height(JsonNode label) {
    List<String> lines =
        Lettering.lines(
            label.path("formatter").asText(),
            label.path("fontSize").floatValue(),
            label.path("width").asDouble());
    return label.path("lineHeight").asDouble() * lines.size();
  }
}

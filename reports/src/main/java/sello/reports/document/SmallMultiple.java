package sello.reports.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;

/**
 * A line as a small chart among many: its shape, both ends of its axes and its newest figure, in
 * letters that can be read when three stand beside each other. What all of them share, the title
 * and what the series is, stands once above them, and the mark of what is not real below each.
 */
final class SmallMultiple {
  private static final int LETTERS = 21;

  private SmallMultiple() {}

  /** The option of a small chart, out of that of a chart of a line along the years. */
  static String of(String option) {
    try {
      ObjectNode small = (ObjectNode) Json.MAPPER.readTree(option);
      small.remove("title");
      ((ObjectNode) small.get("grid")).put("top", 34).put("bottom", 6).put("right", 26);
      ends((ArrayNode) small.at("/xAxis/0/data"));
      ObjectNode heights = (ObjectNode) small.at("/yAxis/0");
      heights.put("interval", heights.get("max").asDouble() - heights.get("min").asDouble());
      unlabelled(small.get("series"));
      enlarge(small);
      return Json.MAPPER.writeValueAsString(small);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only the first and the last year are written. */
  private static void ends(ArrayNode years) {
    for (int i = 1; i < years.size() - 1; i++) {
      years.set(i, Json.MAPPER.getNodeFactory().textNode(""));
    }
  }

  /** Figures lose their words, but for the newest; so do breaks and years without a figure. */
  private static void unlabelled(JsonNode series) {
    @Nullable ObjectNode newest = null;
    int at = -1;
    for (JsonNode one : series) {
      if (one.get("type").asText().equals("scatter")) {
        ((ObjectNode) one).putArray("data");
        one.at("/markLine/data").forEach(SmallMultiple::silence);
      } else {
        JsonNode data = one.get("data");
        for (int i = 0; i < data.size(); i++) {
          if (data.get(i).get("label") instanceof ObjectNode label) {
            label.put("show", false).put("position", i > 0 && isBelow(data, i) ? "bottom" : "top");
            newest = i > at ? label : newest;
            at = Math.max(at, i);
          }
        }
      }
    }
    if (newest != null) {
      newest
          .put("show", true)
          .put("formatter", newest.get("formatter").asText().replace('\n', ' '));
    }
  }

  /** Whether a line falls to a point: above it, it would cross the words. */
  private static boolean isBelow(JsonNode data, int at) {
    JsonNode before = data.get(at - 1).path("value");
    return before.isNumber() && before.asDouble() > data.get(at).get("value").asDouble();
  }

  private static void silence(JsonNode mark) {
    if (mark.get("label") instanceof ObjectNode label) {
      label.removeAll().put("show", false);
    }
  }

  private static void enlarge(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.has("fontSize")) {
        object.put("fontSize", LETTERS).put("lineHeight", LETTERS + 4);
      }
      if (object.has("symbolSize") && object.get("symbolSize").asInt() > 0) {
        object.put("symbolSize", 12);
      }
    }
    node.forEach(SmallMultiple::enlarge);
  }
}

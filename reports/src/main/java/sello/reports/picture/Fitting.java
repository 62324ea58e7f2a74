package sello.reports.picture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sello.catalog.Json;

/**
 * An option made to fit a sheet: white paper with a margin, title and source broken into lines that
 * fit and the rest moved to make room for them. What only a screen has, as tips, is left out.
 */
final class Fitting {
  private static final int MARGIN = 16;

  /** The room that an option leaves for one line of title, and for one of source. */
  private static final double TITLE_ROOM = 27;

  private static final double SOURCE_ROOM = 22;
  private static final double LINE = 1.3;

  private final ObjectNode option;
  private final double width;
  private final double height;

  private Fitting(ObjectNode option, double width, double height) {
    this.option = option;
    this.width = width;
    this.height = height;
  }

  static Fitted of(String json, Size size) {
    ObjectNode option = read(json);
    double zoom = Zoom.of(option, size);
    return new Fitting(option, size.width() / zoom, size.height() / zoom).fitted();
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("An option is a JSON object.", e);
    }
  }

  private Fitted fitted() {
    String title =
        each(option.path("title")).map(t -> t.path("text").asText()).findFirst().orElse("");
    String description = option.at("/aria/label/description").asText();
    double head = titles("top") - TITLE_ROOM + Sentences.moreRoom(option);
    Sentences.keepOn(option, width);
    double foot = titles("bottom") - SOURCE_ROOM;
    option.put("backgroundColor", "#ffffff").put("animation", false);
    option.putObject("textStyle").put("fontFamily", Lettering.FAMILIES);
    option.remove(List.of("tooltip", "aria"));
    for (String part : List.of("grid", "legend", "visualMap", "geo")) {
      each(option.path(part)).forEach(node -> move(node, head, foot));
    }
    each(option.path("grid"))
        .filter(grid -> grid.path("right").asDouble() < beside())
        .forEach(grid -> grid.put("right", beside()));
    each(option.path("series")).forEach(Fitting::still);
    return new Fitted(option.toString(), title, description, width, height);
  }

  /** Breaks the titles of a side into lines; how high they are with the margin before them. */
  private double titles(String side) {
    return MARGIN
        + each(option.path("title"))
            .filter(title -> title.has(side))
            .mapToDouble(title -> title(title, side))
            .sum();
  }

  private double title(ObjectNode title, String side) {
    ObjectNode style = title.withObjectProperty("textStyle");
    float size = style.path("fontSize").floatValue();
    List<String> lines = Lettering.lines(title.path("text").asText(), size, width - 2 * MARGIN);
    title.put("text", String.join("\n", lines));
    if (title.has("subtext")) {
      float small = title.at("/subtextStyle/fontSize").floatValue();
      String words = title.path("subtext").asText();
      title.put("subtext", String.join("\n", Lettering.lines(words, small, width - 2 * MARGIN)));
      title.withObjectProperty("subtextStyle").put("lineHeight", small * LINE);
    }
    title.put("left", MARGIN).put(side, MARGIN).put("padding", 0);
    style.put("lineHeight", size * LINE);
    return lines.size() * size * LINE;
  }

  /**
   * Words at the end of a lying bar may stand beyond the plot: as far as its right side is kept.
   */
  private double beside() {
    return each(option.path("series"))
        .filter(series -> series.path("type").asText().equals("bar"))
        .flatMap(series -> each(series.path("data")))
        .map(bar -> bar.path("label"))
        .filter(label -> label.path("position").asText().equals("right"))
        .mapToDouble(
            label ->
                Lettering.width(
                    label.path("formatter").asText(), label.path("fontSize").floatValue()))
        .max()
        .orElse(0);
  }

  private static void move(ObjectNode part, double head, double foot) {
    move(part, "left", MARGIN);
    move(part, "right", MARGIN);
    move(part, "top", head);
    move(part, "bottom", foot);
  }

  /** Distances in pixels are moved; "center" and "10%" hold as they are. */
  private static void move(ObjectNode part, String side, double by) {
    if (part.path(side).isNumber()) {
      part.put(side, part.path(side).asDouble() + by);
    }
  }

  private static void still(ObjectNode series) {
    series.put("silent", true).putObject("emphasis").put("disabled", true);
  }

  /** The things of a part of an option: it may be one, a list, or missing. */
  static Stream<ObjectNode> each(JsonNode part) {
    Stream<JsonNode> all =
        part.isArray() ? StreamSupport.stream(part.spliterator(), false) : Stream.of(part);
    return all.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
  }
}

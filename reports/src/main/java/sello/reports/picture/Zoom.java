package sello.reports.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;

/**
 * How many pixels one of an option's own units is: more than one where there is space, so that
 * letters are read from afar; less than one where many places must fit.
 */
final class Zoom {
  private static final double ROOMY_WIDTH = 800;
  private static final double ROOMY_HEIGHT = 450;

  /** Letters of 12 are 9 pixels then: smaller ones are not read. */
  private static final double LEAST = 0.75;

  private static final double BESIDE = 90;
  private static final double AROUND = 150;
  private static final double PLACE_HEIGHT = 17;
  private static final double GAP = 6;
  private static final float LETTERS = 12;

  private Zoom() {}

  /** The zoom at which all places of an option are told apart in a size. */
  static double of(ObjectNode option, Size size) {
    double roomy = Math.min(size.width() / ROOMY_WIDTH, size.height() / ROOMY_HEIGHT);
    double across = size.width() / width(option);
    double down = size.height() / height(option);
    double zoom = Math.min(Math.max(1, roomy), Math.min(across, down));
    if (zoom < LEAST) {
      throw refusal(option, size);
    }
    return zoom;
  }

  /** How many places of a lying chart can be told apart in a height. */
  static int places(int height) {
    return (int) Math.floor((height / LEAST - AROUND) / PLACE_HEIGHT);
  }

  private static Refusal refusal(ObjectNode option, Size size) {
    String detail =
        "Not all places of this chart can be read in %s pixels; that takes at least %d by %d."
            .formatted(
                size,
                pixels(width(option), Size.LEAST_WIDTH),
                pixels(height(option), Size.LEAST_HEIGHT));
    return Problem.of(ProblemType.MALFORMED_PARAMETER, detail).refusal();
  }

  private static int pixels(double needed, int least) {
    return Math.max(least, (int) Math.ceil(LEAST * needed));
  }

  private static double width(ObjectNode option) {
    return Fitting.each(option.path("xAxis"))
        .mapToDouble(axis -> BESIDE + axis.path("data").size() * (widest(axis) + GAP))
        .max()
        .orElse(1);
  }

  private static double height(ObjectNode option) {
    return Fitting.each(option.path("yAxis"))
        .mapToDouble(axis -> AROUND + axis.path("data").size() * PLACE_HEIGHT)
        .max()
        .orElse(1);
  }

  /** How wide the longest name of an axis is. */
  static double widest(JsonNode axis) {
    return StreamSupport.stream(axis.path("data").spliterator(), false)
        .mapToDouble(place -> Lettering.width(name(place), LETTERS))
        .max()
        .orElse(0);
  }

  private static String name(JsonNode place) {
    return place.isObject() ? place.path("value").asText() : place.asText();
  }
}

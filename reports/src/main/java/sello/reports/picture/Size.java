package sello.reports.picture;

import sello.reports.Problem;
import sello.reports.ProblemType;

/**
 * How large a picture is, in pixels.
 *
 * @param width from 400 to 1600
 * @param height from 300 to 1600
 */
public record Size(int width, int height) {
  /** For a slide or a post: 16 to 9. */
  public static final Size WIDE = new Size(1200, 675);

  /** For a document. */
  public static final Size SMALL = new Size(600, 400);

  static final int LEAST_WIDTH = 400;
  static final int LEAST_HEIGHT = 300;
  private static final int MOST = 1600;

  public Size {
    check("width", width, LEAST_WIDTH);
    check("height", height, LEAST_HEIGHT);
  }

  private static void check(String side, int pixels, int least) {
    if (pixels < least || pixels > MOST) {
      throw Problem.of(
              ProblemType.MALFORMED_PARAMETER,
              "A picture's %s is %d to %,d pixels, not %,d.".formatted(side, least, MOST, pixels))
          .about(side, Integer.toString(pixels))
          .refusal();
    }
  }

  /** How many places can stand from top to bottom and still be read. */
  public int places() {
    return Zoom.places(height);
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}

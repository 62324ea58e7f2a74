package sello.reports.chart;

import java.util.List;
import java.util.stream.Stream;
import sello.reports.Row;

/**
 * How high a funnel reaches: over all its places, unless places too small to be judged would press
 * the others flat. Those then lie beyond its upper end, and are told there.
 */
final class FunnelHeight {
  /** So many times higher, they leave less than half of the height to the others. */
  private static final double PRESSED = 2;

  private FunnelHeight() {}

  static Scale of(FunnelPlaces places) {
    Scale all = covering(places, places.rows());
    Scale judged = covering(places, places.judged());
    boolean isPressed = !places.judged().isEmpty() && all.max() > PRESSED * judged.max();
    return isPressed ? judged : all;
  }

  private static Scale covering(FunnelPlaces places, List<Row> rows) {
    Scene scene = places.scene();
    return Scale.covering(
        Stream.of(
                Stream.of(0.0),
                rows.stream().map(row -> scene.drawn(places.share(row).height())),
                places.shared("whole_share").stream().map(scene::drawn),
                new FunnelCurves(places).numbers())
            .flatMap(numbers -> numbers)
            .toList());
  }
}

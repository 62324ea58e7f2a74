package sello.reports.chart;

import java.util.Map;
import org.icepear.echarts.components.coord.radar.RadarIndicator;

/** A spoke of a radar, with its own choice of whether the numbers of the scale stand on it. */
final class Spoke extends RadarIndicator {
  private static final long serialVersionUID = 1;
  private static final int LETTERS = 15;

  private final Map<String, Boolean> axisLabel;

  Spoke(String name, double edge, boolean isNumbered) {
    setName(WrappedName.of(name, LETTERS));
    setMin(0);
    setMax(edge);
    axisLabel = Map.of("show", isNumbered);
  }

  Map<String, Boolean> axisLabel() {
    return axisLabel;
  }
}

package sello.reports.chart;

import org.locationtech.jts.geom.Coordinate;

/**
 * Lambert's azimuthal equal-area projection about 10° east, 52° north, as in Eurostat's maps, on a
 * sphere of the Earth's area: kilometres east and north of that point. Snyder 1987, Map
 * Projections, doi:10.3133/pp1395, equations 24-2 to 24-4.
 */
final class LambertAzimuthal {
  private static final double RADIUS = 6371.0072;
  private static final double EAST = Math.toRadians(10);
  private static final double NORTH = Math.toRadians(52);

  private LambertAzimuthal() {}

  /** Where a point given in degrees lies on the map. */
  static Coordinate of(double longitude, double latitude) {
    double east = Math.toRadians(longitude) - EAST;
    double north = Math.toRadians(latitude);
    double upright = Math.sin(NORTH) * Math.sin(north);
    double scale =
        RADIUS * Math.sqrt(2 / (1 + upright + Math.cos(NORTH) * Math.cos(north) * Math.cos(east)));
    return new Coordinate(
        scale * Math.cos(north) * Math.sin(east),
        scale
            * (Math.cos(NORTH) * Math.sin(north)
                - Math.sin(NORTH) * Math.cos(north) * Math.cos(east)));
  }
}

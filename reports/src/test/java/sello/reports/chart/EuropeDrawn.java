package sello.reports.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import sello.catalog.Json;

/**
 * The map of Europe, made of the outlines that ingest ships: projected, without what lies far
 * outside the frame, and with as few points as a screen can show. Neighbours keep one border.
 */
final class EuropeDrawn {
  private static final String SOURCE = "/sello/ingest/reference/geo/countries.geojson";

  /**
   * Islands that are drawn nearer than they lie.
   *
   * @param name what they are called
   * @param place where they lie
   * @param nearer by how much they are moved
   */
  private record Islands(String name, Envelope place, AffineTransformation nearer) {}

  private static final List<Islands> MOVED =
      List.of(
          new Islands("Canary Islands", new Envelope(-2800, -2250, -2300, -2050), by(1400, 100)),
          new Islands("Madeira", new Envelope(-2550, -2450, -1750, -1650), by(900, 0)),
          new Islands("Azores", new Envelope(-3400, -2950, -1000, -400), by(1500, 250)));

  /** In kilometres: from Ireland to Azerbaijan, from Tunisia's south to the North Cape. */
  private static final Envelope FRAME = new Envelope(-1700, 3400, -2600, 2180);

  /** In kilometres, about a pixel of a large picture. */
  private static final double DETAIL = 3.5;

  /** Square kilometres below which a country is a dot. */
  private static final double SMALL = 4000;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private EuropeDrawn() {}

  /** The map as GeoJSON, a line for each country. */
  static String text() throws IOException {
    List<JsonNode> countries = countries();
    Geometry[] whole =
        countries.stream().map(country -> framed(country.get("geometry"))).toArray(Geometry[]::new);
    Geometry[] simple = CoverageSimplifier.simplify(whole, DETAIL);
    return IntStream.range(0, whole.length)
        .mapToObj(i -> feature(countries.get(i).get("id").asText(), whole[i], simple[i]).toString())
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  private static List<JsonNode> countries() throws IOException {
    try (InputStream in = EuropeDrawn.class.getResourceAsStream(SOURCE)) {
      return StreamSupport.stream(Json.MAPPER.readTree(in).get("features").spliterator(), false)
          .toList();
    }
  }

  private static Geometry framed(JsonNode geometry) {
    boolean isOne = geometry.get("type").asText().equals("Polygon");
    JsonNode parts = geometry.get("coordinates");
    return SHAPES.buildGeometry(
        (isOne ? List.of(parts) : elements(parts))
            .stream().map(EuropeDrawn::polygon).flatMap(part -> placed(part).stream()).toList());
  }

  /** Where a part is drawn: in its place, nearer, or nowhere. */
  private static Optional<Geometry> placed(Polygon part) {
    Envelope place = part.getEnvelopeInternal();
    return MOVED.stream()
        .filter(islands -> islands.place().contains(place))
        .findFirst()
        .map(islands -> islands.nearer().transform(part))
        .or(() -> Optional.of((Geometry) part).filter(near -> FRAME.contains(place)));
  }

  private static AffineTransformation by(double east, double north) {
    return AffineTransformation.translationInstance(east, north);
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all =
        elements(rings).stream()
            .map(
                ring ->
                    SHAPES.createLinearRing(
                        elements(ring).stream()
                            .map(p -> LambertAzimuthal.of(p.get(0).asDouble(), p.get(1).asDouble()))
                            .toArray(Coordinate[]::new)))
            .toList();
    return SHAPES.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
  }

  private static ObjectNode feature(String code, Geometry whole, Geometry simple) {
    ObjectNode feature = Json.MAPPER.createObjectNode().put("type", "Feature");
    ObjectNode properties = feature.putObject("properties").put("name", code);
    properties.set("cp", point(largest(whole).getInteriorPoint().getCoordinate()));
    properties.put("small", whole.getArea() < SMALL);
    ArrayNode parts =
        feature.putObject("geometry").put("type", "MultiPolygon").putArray("coordinates");
    for (int i = 0; i < simple.getNumGeometries(); i++) {
      rings((Polygon) simple.getGeometryN(i)).forEach(parts.addArray()::add);
    }
    return feature;
  }

  private static Geometry largest(Geometry whole) {
    return IntStream.range(0, whole.getNumGeometries())
        .mapToObj(whole::getGeometryN)
        .reduce((a, b) -> b.getArea() > a.getArea() ? b : a)
        .orElseThrow();
  }

  private static List<ArrayNode> rings(Polygon polygon) {
    List<ArrayNode> rings = new ArrayList<>();
    rings.add(ring(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static ArrayNode ring(LinearRing ring) {
    ArrayNode points = Json.MAPPER.createArrayNode();
    for (Coordinate corner : ring.getCoordinates()) {
      ArrayNode point = point(corner);
      if (points.isEmpty() || !point.equals(points.get(points.size() - 1))) {
        points.add(point);
      }
    }
    return points;
  }

  /** Whole kilometres. */
  private static ArrayNode point(Coordinate corner) {
    return Json.MAPPER.createArrayNode().add(Math.round(corner.x)).add(Math.round(corner.y));
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}

package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import sello.catalog.Json;

/** The map that pages fetch; -Dsello.accept=true makes it again of the outlines in ingest. */
class EuropeDrawnTest {
  private static final Path FILE = Path.of("src/main/resources" + Shapes.EUROPE_FILE);

  @Test
  void theShippedMapIsWhatTheOutlinesMake() throws Exception {
    String drawn = EuropeDrawn.text();
    if (Boolean.getBoolean("sello.accept")) {
      Files.writeString(FILE, drawn);
    }
    assertThat(Shapes.europe()).isEqualTo(drawn).isEqualTo(Files.readString(FILE));
    assertThat(drawn.length()).isLessThan(120_000);
  }

  @Test
  void everyCountryIsOnItAndTheSmallOnesAreDots() throws Exception {
    List<String> codes = new ArrayList<>();
    Json.MAPPER.readTree(Shapes.europe()).get("features").forEach(f -> codes.add(code(f)));
    assertThat(codes).hasSize(48).doesNotHaveDuplicates().contains("ES", "TR", "XK", "PS");
    assertThat(codes.stream().filter(Shapes::isSmall)).containsExactly("LI", "LU", "MT");
  }

  @Test
  void thePlaceOfAPointIsThatOfEurostatsProjection() {
    // EPSG guidance note 7-2, ETRS89 / LAEA Europe: 50° N 5° E lies at 3962799.45, 2999718.85.
    Coordinate point = LambertAzimuthal.of(5, 50);
    assertThat(point.x).isCloseTo(3962.79945 - 4321, within(1.5));
    assertThat(point.y).isCloseTo(2999.71885 - 3210, within(1.5));
  }

  @Test
  void aSquareKilometreIsAsLargeEverywhere() throws Exception {
    // Areas of the countries without far territories, Eurostat: reg_area3; the outlines are coarse.
    assertThat(area("ES")).isCloseTo(506_000, within(5_000.0));
    assertThat(area("FI")).isCloseTo(338_000, within(9_000.0));
    assertThat(area("CY")).isCloseTo(9_250, within(300.0));
  }

  @Test
  void aBorderIsTheSameLineOnBothSides() throws Exception {
    assertThat(corners("PT")).anyMatch(corners("ES")::contains);
    long shared = corners("PT").stream().distinct().filter(corners("ES")::contains).count();
    assertThat(shared).isGreaterThan(20);
  }

  private static String code(JsonNode feature) {
    return feature.at("/properties/name").asText();
  }

  private static JsonNode country(String code) throws Exception {
    for (JsonNode feature : Json.MAPPER.readTree(Shapes.europe()).get("features")) {
      if (code(feature).equals(code)) {
        return feature;
      }
    }
    throw new AssertionError(code);
  }

  private static List<JsonNode> corners(String code) throws Exception {
    List<JsonNode> corners = new ArrayList<>();
    country(code).at("/geometry/coordinates").forEach(p -> p.forEach(r -> r.forEach(corners::add)));
    return corners;
  }

  private static double area(String code) throws Exception {
    double area = 0;
    for (JsonNode part : country(code).at("/geometry/coordinates")) {
      for (JsonNode ring : part) {
        area += signed(ring);
      }
    }
    return Math.abs(area);
  }

  private static double signed(JsonNode ring) {
    double twice = 0;
    for (int i = 1; i < ring.size(); i++) {
      JsonNode a = ring.get(i - 1);
      JsonNode b = ring.get(i);
      twice +=
          a.get(0).asDouble() * b.get(1).asDouble() - b.get(0).asDouble() * a.get(1).asDouble();
    }
    return twice / 2;
  }
}

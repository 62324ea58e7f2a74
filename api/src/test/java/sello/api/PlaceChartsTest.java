package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sello.reports.chart.Charts;

class PlaceChartsTest {

  @Test
  void thePagesOfPlacesNameChartsThatThereAre() {
    List<String> named =
        Stream.of(
                PlaceCharts.OF_COUNTRIES,
                PlaceCharts.OF_REGIONS,
                PlaceCharts.OF_EUROPE,
                PlaceCharts.OF_COMPARISONS)
            .flatMap(List::stream)
            .flatMap(charts -> charts.charts().stream())
            .toList();
    assertThat(Charts.names()).containsAll(named);
  }
}

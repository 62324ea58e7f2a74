package sello.reports.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import sello.catalog.Releases;
import sello.reports.Answer;
import sello.reports.Database;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.chart.Chart;
import sello.reports.chart.Charts;
import sello.reports.chart.DrawnChart;
import sello.reports.place.KeyFigures;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.text.Texts;

/**
 * The parts of an answer, each by itself, on the latest release of the data folder that the system
 * property {@code sello.data} names: the time of one, in microseconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerParts {
  private static final String DATA = "sello.data";
  private static final Map<String, List<String>> OF_SPAIN = Map.of("country_code", List.of("ES"));

  private final Texts texts = Texts.english();
  private Database database = Database.reading(Path.of(""));
  private OpenTable countries;
  private OpenTable regions;
  private OpenTable schools;
  private Chart chart;
  private Place spain;

  /** Opens the release; what is held in memory is read by the warm-up. */
  @Setup
  public void open() {
    Releases releases = new Releases(Path.of(System.getProperty(DATA, "data")));
    database.close();
    database = Database.reading(releases.root());
    OpenRelease release = OpenRelease.of(releases, releases.latestId().orElseThrow(), database);
    countries = release.table("awards_by_country");
    regions = release.table("participation_by_region");
    schools = release.table("registered_school_labels");
    spain = new Places(release, texts).country("ES");
    chart =
        Charts.of(release.manifest()).stream()
            .filter(one -> one.name().equals("award_rate_by_country"))
            .findFirst()
            .orElseThrow();
  }

  @TearDown
  public void close() {
    database.close();
  }

  /** A question about a table that is held in memory. */
  @Benchmark
  public List<?> askMemory() {
    return regions.ask(OF_SPAIN).rows();
  }

  /** A question about a table of which the engine is asked: the first hundred rows. */
  @Benchmark
  public List<?> askEngine() {
    return schools.ask(Map.of("country_code", List.of("ES"), "limit", List.of("100"))).rows();
  }

  @Benchmark
  public void writeJson() throws IOException {
    write(Exports.JSON, countries.ask(Map.of()));
  }

  @Benchmark
  public void writeCsv() throws IOException {
    write(Exports.CSV, countries.ask(Map.of()));
  }

  @Benchmark
  public void writeSdmxCsv() throws IOException {
    write(Exports.SDMX_CSV, countries.ask(Map.of()));
  }

  @Benchmark
  public DrawnChart drawChart() {
    return DrawnChart.of(countries.release(), chart, Map.of(), texts);
  }

  @Benchmark
  public List<?> findKeyFigures() {
    return KeyFigures.of(countries.release(), spain);
  }

  private static void write(Export export, Answer answer) throws IOException {
    export.write(answer, OutputStream.nullOutputStream());
  }
}

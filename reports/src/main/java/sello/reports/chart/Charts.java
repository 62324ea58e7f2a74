package sello.reports.chart;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.reports.OpenRelease;

/** Every chart, by subject. */
public final class Charts {
  /** Made once for each release that is open. */
  private static final LoadingCache<Manifest, List<Chart>> KNOWN =
      Caffeine.newBuilder().weakKeys().build(Charts::on);

  static final List<ChartDraft> ALL =
      Stream.of(AwardCharts.ALL, LabelCharts.ALL, ParticipationCharts.ALL, ScoreCharts.ALL)
          .flatMap(List::stream)
          .toList();

  private Charts() {}

  /** The names of all charts. */
  public static List<String> names() {
    return ALL.stream().map(ChartDraft::name).toList();
  }

  /** The charts that can be drawn of a release: those whose table it holds. */
  public static List<Chart> of(Manifest release) {
    return KNOWN.get(release);
  }

  /** Those of them that have a figure to draw. */
  public static List<Chart> offered(OpenRelease release) {
    return of(release.manifest()).stream()
        .filter(chart -> release.has(chart.table().name()))
        .filter(chart -> release.table(chart.table().name()).hasFigures(chart.measures()))
        .toList();
  }

  private static List<Chart> on(Manifest release) {
    return ALL.stream().map(draft -> draft.on(release)).flatMap(Optional::stream).toList();
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Texts along a line, moved apart as little as can be so that none covers another. */
final class Spread {
  private Spread() {}

  /** Texts that touch: they move together. */
  private record Cluster(List<Integer> texts, double sum) {
    double middle() {
      return sum / texts.size();
    }

    double first(double gap) {
      double reach = gap * (texts.size() - 1);
      return Math.max(0, Math.min(1 - reach, middle() - reach / 2));
    }

    boolean touches(Cluster next, double gap) {
      return first(gap) + gap * texts.size() > next.first(gap) + 1e-12;
    }

    Cluster with(Cluster next) {
      List<Integer> both = new ArrayList<>(texts);
      both.addAll(next.texts);
      return new Cluster(both, sum + next.sum);
    }
  }

  /**
   * Where the texts stand.
   *
   * @param wanted where each would stand alone, from 0 to 1
   * @param gap how far apart they must be; less where they would not fit
   */
  static List<Double> of(List<Double> wanted, double gap) {
    double apart = Math.min(gap, 1.0 / Math.max(1, wanted.size() - 1));
    List<Cluster> clusters = new ArrayList<>();
    IntStream.range(0, wanted.size())
        .boxed()
        .sorted(Comparator.comparing(wanted::get))
        .forEach(text -> add(clusters, new Cluster(List.of(text), wanted.get(text)), apart));
    List<Double> places = new ArrayList<>(wanted);
    for (Cluster cluster : clusters) {
      double place = cluster.first(apart);
      for (int text : cluster.texts()) {
        places.set(text, place);
        place += apart;
      }
    }
    return places;
  }

  private static void add(List<Cluster> clusters, Cluster cluster, double gap) {
    Cluster grown = cluster;
    while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).touches(grown, gap)) {
      grown = clusters.remove(clusters.size() - 1).with(grown);
    }
    clusters.add(grown);
  }
}

package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A seeded system as large as what is published: Europe, countries and regions by year, with the
 * stages of applications, the areas of criteria, and participation by kind of school.
 */
final class EuropeOfCounts {
  private static final int SCHOOLS = 3;
  private static final int PERSONS = 5;

  private final Random random;
  private final int countries;
  private final double size;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Derived> derived = new ArrayList<>();
  private final Set<String> europe = new TreeSet<>();

  private EuropeOfCounts(long seed, int countries, double size) {
    this.random = new Random(seed);
    this.countries = countries;
    this.size = size;
  }

  /**
   * @param size how many apply in a middling region
   */
  static EuropeOfCounts of(long seed, int countries, int editions, double size) {
    EuropeOfCounts drawn = new EuropeOfCounts(seed, countries, size);
    for (int edition = 0; edition < editions; edition++) {
      drawn.tree("e" + edition, drawn::applications, Set.of("won"));
      drawn.tree("p" + edition, drawn::participation, Set.of());
    }
    return drawn;
  }

  Counts counts() {
    return new Counts(cells, relations, derived);
  }

  /** Totals of Europe. */
  Set<String> europe() {
    return europe;
  }

  private interface Drawn {
    Map<String, Long> at(String unit, double size);
  }

  private void tree(String year, Drawn drawn, Set<String> known) {
    Map<String, Long> all = new LinkedHashMap<>();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (int country = 0; country < countries; country++) {
      String unit = "%s-c%02d".formatted(year, country);
      country(unit, drawn, known)
          .forEach(
              (count, value) -> {
                all.merge(count, value, Long::sum);
                parts.computeIfAbsent(count, key -> new ArrayList<>()).add(unit + "-" + count);
              });
    }
    totals(year, all, parts, known);
    all.keySet().forEach(count -> europe.add(year + "-" + count));
  }

  private Map<String, Long> country(String unit, Drawn drawn, Set<String> known) {
    Map<String, Long> all = new LinkedHashMap<>();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    int regions = 1 + random.nextInt(29);
    double scale = size * Math.exp(random.nextGaussian());
    for (int region = 0; region < regions; region++) {
      String id = "%s-r%02d".formatted(unit, region);
      drawn
          .at(id, scale * Math.exp(random.nextGaussian() / 2))
          .forEach(
              (count, value) -> {
                cell(id, count, value, known);
                all.merge(count, value, Long::sum);
                parts.computeIfAbsent(count, key -> new ArrayList<>()).add(id + "-" + count);
              });
    }
    totals(unit, all, parts, known);
    return all;
  }

  private void totals(
      String unit, Map<String, Long> all, Map<String, List<String>> parts, Set<String> known) {
    all.forEach(
        (count, value) -> {
          cell(unit, count, value, known);
          relations.add(Relation.total(unit + "-" + count, parts.get(count)));
        });
    related(unit, all.keySet());
  }

  private void cell(String unit, String count, long value, Set<String> known) {
    int threshold = unit.startsWith("e") ? SCHOOLS : PERSONS;
    cells.add(new Cell(unit + "-" + count, value, threshold, known.contains(count)));
  }

  private void related(String unit, Set<String> counts) {
    if (counts.contains("won")) {
      stages(unit, "won", "passed", "assessed", "eligible", "applied");
      for (int area = 0; area < 5; area++) {
        stages(unit, "high" + area, "scored" + area, "assessed");
      }
      derived.add(Derived.difference(unit + "-failed", unit + "-applied", unit + "-won", SCHOOLS));
    } else {
      for (int kind = 0; kind < 3; kind++) {
        kinds(unit, "registered" + kind);
        kinds(unit, "active" + kind);
        stages(unit, "active" + kind, "registered" + kind);
      }
    }
  }

  private void stages(String unit, String... counts) {
    for (int i = 1; i < counts.length; i++) {
      relations.add(Relation.atMost(unit + "-" + counts[i - 1], unit + "-" + counts[i]));
    }
  }

  private void kinds(String unit, String count) {
    relations.add(
        Relation.total(
            unit + "-" + count,
            List.of(unit + "-" + count + "-primary", unit + "-" + count + "-secondary")));
  }

  private long of(long most, double share) {
    long left = 0;
    for (long i = 0; i < most; i++) {
      left += random.nextDouble() < share ? 1 : 0;
    }
    return left;
  }

  private Map<String, Long> applications(String unit, double size) {
    Map<String, Long> counts = new LinkedHashMap<>();
    long applied = Math.round(size * (0.7 + 0.6 * random.nextDouble()));
    long eligible = of(applied, 0.97);
    long assessed = of(eligible, 0.98);
    long passed = of(assessed, 0.8);
    counts.put("applied", applied);
    counts.put("eligible", eligible);
    counts.put("assessed", assessed);
    counts.put("passed", passed);
    counts.put("won", of(passed, 0.98));
    for (int area = 0; area < 5; area++) {
      long scored = of(assessed, 0.98);
      counts.put("scored" + area, scored);
      counts.put("high" + area, of(scored, 0.6));
    }
    related(unit, counts.keySet());
    return counts;
  }

  private Map<String, Long> participation(String unit, double size) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int kind = 0; kind < 3; kind++) {
      long primary = Math.round(size * 10 * random.nextDouble());
      long secondary = Math.round(size * 10 * random.nextDouble());
      long activePrimary = of(primary, 0.5);
      long activeSecondary = of(secondary, 0.5);
      counts.put("registered" + kind + "-primary", primary);
      counts.put("registered" + kind + "-secondary", secondary);
      counts.put("registered" + kind, primary + secondary);
      counts.put("active" + kind + "-primary", activePrimary);
      counts.put("active" + kind + "-secondary", activeSecondary);
      counts.put("active" + kind, activePrimary + activeSecondary);
    }
    related(unit, counts.keySet());
    return counts;
  }
}

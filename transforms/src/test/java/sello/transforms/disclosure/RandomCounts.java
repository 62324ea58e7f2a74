package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small seeded systems of four shapes, bounded by a public cell "most", so that all that fits can
 * be listed: regions in countries, areas by regions, two stages by region, applied and failed.
 */
final class RandomCounts {
  private final Random random;
  private final int threshold;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Derived> derived = new ArrayList<>();

  private RandomCounts(long seed) {
    this.random = new Random(seed);
    this.threshold = seed % 3 == 0 ? 4 : 3;
  }

  static Counts of(long seed) {
    RandomCounts drawn = new RandomCounts(seed);
    switch ((int) (seed % 4)) {
      case 0 -> drawn.regionsInCountries();
      case 1 -> drawn.areasByRegions();
      case 2 -> drawn.twoStages();
      default -> drawn.appliedAndFailed();
    }
    return new Counts(drawn.cells, drawn.relations, drawn.derived);
  }

  private long leaf(String id) {
    long value = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(3);
    return cell(id, value, random.nextInt(12) == 0);
  }

  private long cell(String id, long value, boolean isPublic) {
    cells.add(new Cell(id, value, threshold, isPublic));
    return value;
  }

  private void most(String total, long value) {
    cell("most", value + random.nextInt(3), true);
    relations.add(Relation.atMost(total, "most"));
  }

  private long total(String id, List<String> parts, long value) {
    relations.add(Relation.total(id, parts));
    return cell(id, value, random.nextInt(8) == 0);
  }

  private void regionsInCountries() {
    long first = total("A", List.of("A1", "A2"), leaf("A1") + leaf("A2"));
    long second = total("B", List.of("B1", "B2", "B3"), leaf("B1") + leaf("B2") + leaf("B3"));
    most("E", total("E", List.of("A", "B"), first + second));
  }

  private void areasByRegions() {
    long ax = leaf("Ax");
    long ay = leaf("Ay");
    long bx = leaf("Bx");
    long by = leaf("By");
    total("A", List.of("Ax", "Ay"), ax + ay);
    total("B", List.of("Bx", "By"), bx + by);
    total("x", List.of("Ax", "Bx"), ax + bx);
    total("y", List.of("Ay", "By"), ay + by);
    relations.add(Relation.total("E", List.of("x", "y")));
    most("E", total("E", List.of("A", "B"), ax + ay + bx + by));
  }

  private void twoStages() {
    long a = leaf("a1");
    long b = leaf("b1");
    long c = leaf("c1");
    long later = within("a2", a) + within("b2", b) + within("c2", c);
    relations.add(Relation.atMost("a2", "a1"));
    relations.add(Relation.atMost("b2", "b1"));
    relations.add(Relation.atMost("c2", "c1"));
    total("t2", List.of("a2", "b2", "c2"), later);
    most("t1", total("t1", List.of("a1", "b1", "c1"), a + b + c));
  }

  private long within(String id, long whole) {
    return cell(id, random.nextInt((int) whole + 1), random.nextInt(8) == 0);
  }

  private void appliedAndFailed() {
    long applied = 0;
    for (String region : List.of("a", "b", "c")) {
      long won = cell(region + "-won", random.nextInt(3), true);
      applied += cell(region + "-applied", won + random.nextInt(3), false);
      relations.add(Relation.atMost(region + "-won", region + "-applied"));
      derived.add(
          Derived.difference(region + "-failed", region + "-applied", region + "-won", threshold));
    }
    most("t", total("t", List.of("a-applied", "b-applied", "c-applied"), applied));
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Measure;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** What must hold of every table whatever the inputs, over the whole plan on seeded random rows. */
final class InvariantsTest {
  private static final int SEEDS = 3;
  private static final int SHUFFLED_EVERY = 4;

  private static final List<Node> RAW =
      List.of(Pipeline.RAW_PUBLISHED_FIGURES, Pipeline.RAW_AWARDED_SCHOOLS, Pipeline.LIST_COVERAGE);
  private static final List<Node> DERIVED =
      Pipeline.PLAN.nodes().stream().filter(node -> !node.isSource() && !node.isEarlier()).toList();

  @TempDir static Path folder;
  private static Folders folders;
  private static World reference;

  @BeforeAll
  static void readTheReference() {
    folders = Folders.toy(folder);
    reference = World.sources(folders.inputs(), Pipeline.PLAN.nodes());
  }

  private static World world() {
    return reference.with(World.sources(folders.inputs(), RAW)).derived();
  }

  @Test
  void every_table_keeps_its_rules_and_does_not_depend_on_the_order_of_rows_in_the_files() {
    for (int seed = 0; seed < SEEDS; seed++) {
      new RandomInputs(seed).write(folders);
      World world = world();
      for (Node node : DERIVED) {
        String table = "seed %d, %s".formatted(seed, node.name());
        checkRows(table, node.table().spec(), world.tables().get(node.name()));
      }
      checkSums(seed, world);

      if (seed % SHUFFLED_EVERY != 0) {
        continue;
      }
      RandomInputs.shuffle(folders, seed);
      World mixed = world();
      for (Node node : DERIVED) {
        assertThat(figures(mixed, node))
            .as("seed %d, %s from shuffled files", seed, node.name())
            .isEqualTo(figures(world, node));
      }
    }
  }

  @Test
  void the_same_inputs_twice_give_the_same_hash_of_every_table_and_no_audit_finds_a_fault() {
    new RandomInputs(2019).write(folders);
    World once = world();
    World twice = world().shuffled(7);
    for (Node node : DERIVED) {
      TableAudit audit = once.audit(node);
      assertThat(audit.violations()).as(node.name()).isEmpty();
      assertThat(twice.audit(node).contentHash()).as(node.name()).isEqualTo(audit.contentHash());
    }
  }

  /** What TableAudit asks, asked once more in plain Java. */
  private static void checkRows(String table, Spec spec, List<Row> rows) {
    Set<List<Object>> keys = new HashSet<>();
    for (Row row : rows) {
      String at = table + " " + row;
      List<Object> key = spec.key().stream().<Object>map(f -> row.getAs(f.name())).toList();
      assertThat(key).as(at).doesNotContainNull();
      assertThat(keys.add(key)).as(at + " repeats a key").isTrue();
      spec.measures().forEach(measure -> checkMeasure(at, measure, row));
    }
  }

  private static void checkMeasure(String at, Measure measure, Row row) {
    String name = measure.field().name();
    Number value = row.getAs(name);
    if (value == null) {
      assertThat(measure.flagged()).as(at + " lacks " + name).isTrue();
      assertThat(row.<String>getAs(name + "_flag"))
          .as(at + ": " + name)
          .isIn(":", "m", "bm", "C", "bC", "pC", "bpC");
    } else {
      double number = value.doubleValue();
      assertThat(number).as(at + ": " + name).isFinite();
      assertThat(measure.signed() || number >= 0).as(at + ": " + name).isTrue();
      assertThat(measure.field().unit() != Unit.SHARE || number <= 1).as(at + name).isTrue();
    }
    if (measure.limits()) {
      Number low = row.getAs(name + "_low");
      Number high = row.getAs(name + "_high");
      double from = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
      double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
      assertThat(from).as(at + ": ends of " + name).isLessThanOrEqualTo(to);
      if (value != null) {
        assertThat(value.doubleValue()).as(at + ": " + name).isBetween(from, to);
      }
    }
  }

  private static void checkSums(int seed, World world) {
    Map<String, Long> regions = sums(world, "awards_by_region", "edition", "country_code");
    Map<String, Long> countries = sums(world, "awards_by_country", "edition", "country_code");
    Map<String, Long> ofRegionsAlone = new TreeMap<>(regions);
    ofRegionsAlone.keySet().removeAll(countries.keySet());
    regions.keySet().retainAll(countries.keySet());
    assertThat(regions).as("seed %d: regions sum to countries", seed).isEqualTo(countries);
    assertThat(ofRegionsAlone.values()).as("seed %d: regions alone", seed).allMatch(n -> n == 0);
    Map<String, Long> lists = sums(world, "award_lists", "edition", "country_code");
    Map<String, Long> neverSent = new TreeMap<>(lists);
    neverSent.keySet().removeAll(countries.keySet());
    lists.keySet().retainAll(countries.keySet());
    assertThat(lists)
        .as("seed %d: countries count what their lists name", seed)
        .isEqualTo(countries);
    assertThat(neverSent.values()).as("seed %d: lists never sent", seed).allMatch(n -> n == 0);
    assertThat(sums(world, "awards_by_country", "edition"))
        .as("seed %d: countries sum to Europe", seed)
        .isEqualTo(sums(world, "awards_by_edition", "edition"));
    checkAwards(seed, world.tables().get("awards"), world.tables().get("raw_awarded_schools"));
  }

  /** Each school once in an edition, and each row of a list in one award. */
  private static void checkAwards(int seed, List<Row> awards, List<Row> listed) {
    Set<String> schools = new HashSet<>();
    long rows = 0;
    for (Row award : awards) {
      String edition = award.getAs("edition");
      String school = edition + " " + award.getAs("school_key");
      assertThat(edition == null || schools.add(school)).as("seed %d: %s", seed, school).isTrue();
      rows += award.<Long>getAs("listings");
    }
    assertThat(rows).as("seed %d: rows of lists", seed).isEqualTo(listed.size());
  }

  /** The awards counted, as far as they are known, summed by fields. */
  private static Map<String, Long> sums(World world, String table, String... fields) {
    Map<String, Long> sums = new TreeMap<>();
    for (Row row : world.tables().get(table)) {
      Long counted = row.getAs("awards_counted");
      if (counted != null) {
        String key = Stream.of(fields).map(row::<String>getAs).collect(Collectors.joining(" "));
        sums.merge(key, counted, Long::sum);
      }
    }
    return sums;
  }

  /** The rows of a table as text in a fixed order, without the line on which each was read. */
  private static List<String> figures(World world, Node node) {
    List<String> names =
        node.table().spec().columns().stream()
            .map(f -> f.name())
            .filter(name -> !name.equals("source_line") && !name.equals("first_line"))
            .toList();
    return world.tables().get(node.name()).stream()
        .map(
            row ->
                IntStream.range(0, names.size())
                    .mapToObj(i -> names.get(i) + "=" + row.getAs(names.get(i)))
                    .toList()
                    .toString())
        .sorted()
        .toList();
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.AwardWorld.Award;

/** Labels of seeded random lists, followed a second time in plain Java, label by label. */
final class ActiveLabelsRandomTest {
  private static final int SEEDS = 3;

  @Test
  void labels_of_regions_are_those_that_a_list_names_and_their_years_hold() {
    for (int seed = 0; seed < SEEDS; seed++) {
      AwardWorld world = new AwardWorld(seed);
      Dataset<Row> histories = world.histories().cache();
      List<Row> rows =
          new ActiveLabelsByRegion().compute(world.editions(), histories).collectAsList();
      assertThat(rows).anyMatch(row -> !row.isNullAt(row.fieldIndex("active_labels_counted")));
      for (Row row : rows) {
        check(world, row, "active_labels_counted", row.getAs("region_code"));
      }
      checkFlows(rows, "active_labels_counted");
      checkSums(rows);
    }
  }

  @Test
  void labels_of_countries_are_those_of_the_year_before_and_the_new_ones_less_the_expired() {
    for (int seed = 0; seed < SEEDS; seed++) {
      AwardWorld world = new AwardWorld(seed);
      Dataset<Row> histories = world.histories().cache();
      Dataset<Row> byEdition = world.byEdition(histories).cache();
      Dataset<Row> byCountry = world.byCountry(histories).cache();
      Dataset<Row> byYear =
          new ActiveLabelsByYear()
              .compute(world.editions(), byEdition, byCountry, world.noTotals());
      List<Row> rows =
          new ActiveLabelsByCountry()
              .compute(world.editions(), byEdition, byCountry, byYear)
              .collectAsList();
      for (Row row : rows) {
        if (!row.getAs("country_code").equals("EUR")) {
          check(world, row, "active_labels", "");
        }
      }
      assertThat(checkFlows(rows, "active_labels")).isPositive();
    }
  }

  /** The four figures of a row; no region: the whole country. */
  private static void check(AwardWorld world, Row row, String stock, String region) {
    int year = row.getAs("year");
    IntPredicate isNow = edition -> edition <= year && year <= edition + 1;
    IntPredicate wasBefore = edition -> edition <= year - 1 && year - 1 <= edition + 1;
    IntPredicate willBe = edition -> edition <= year + 1 && year + 1 <= edition + 1;
    compare(row, stock, labels(world, row, region, isNow, isNow));
    compare(
        row,
        "new_labels",
        labels(world, row, region, isNow, e -> isNow.test(e) && !wasBefore.test(e)));
    compare(
        row,
        "expired_labels",
        labels(world, row, region, wasBefore, e -> wasBefore.test(e) && !isNow.test(e)));
    compare(
        row,
        "expiring_labels",
        labels(world, row, region, isNow, e -> isNow.test(e) && !willBe.test(e)));
  }

  private static void compare(Row row, String column, Optional<Long> expected) {
    assertThat(row.<Long>getAs(column)).as(column + row).isEqualTo(expected.orElse(null));
  }

  /**
   * The labels of some editions; nothing where one of them has no complete list, or where the
   * country took part in none of those that the labels are a part of.
   */
  private static Optional<Long> labels(
      AwardWorld world, Row row, String region, IntPredicate ofWhich, IntPredicate some) {
    String country = row.getAs("country_code");
    boolean isPossible =
        world.held.stream().anyMatch(e -> ofWhich.test(e) && world.takesPart(country, e));
    IntStream editions =
        world.held.stream()
            .mapToInt(e -> e)
            .filter(e -> some.test(e) && world.takesPart(country, e));
    long labels = 0;
    for (int edition : editions.toArray()) {
      List<Award> list =
          world.awards.stream()
              .filter(a -> a.school().country().equals(country) && a.year() == edition)
              .toList();
      boolean places = list.stream().anyMatch(a -> !a.school().region().isEmpty());
      boolean tellsRegions =
          places || list.isEmpty() || region.isEmpty() || region.equals("unknown");
      if (!world.isComplete(country, edition) || !tellsRegions) {
        return Optional.empty();
      }
      labels += list.stream().filter(a -> isIn(a, region)).count();
    }
    return isPossible ? Optional.of(labels) : Optional.empty();
  }

  private static boolean isIn(Award award, String region) {
    String own = award.school().region().isEmpty() ? "unknown" : award.school().region();
    return region.isEmpty() || own.equals(region);
  }

  /** The stock of a year from that of the year before; how often all four are known. */
  private static int checkFlows(List<Row> rows, String stock) {
    Map<String, Row> byPlace = new HashMap<>();
    rows.forEach(row -> byPlace.put(place(row) + row.<Integer>getAs("year"), row));
    int checked = 0;
    for (Row row : rows) {
      Row before = byPlace.get(place(row) + (row.<Integer>getAs("year") - 1));
      Long now = row.getAs(stock);
      Long added = row.getAs("new_labels");
      Long expired = row.getAs("expired_labels");
      Long then = before == null ? null : before.<Long>getAs(stock);
      if (now != null && added != null && expired != null && then != null) {
        assertThat(now).as(row.toString()).isEqualTo(then + added - expired);
        assertThat(expired).as(row.toString()).isEqualTo(before.<Long>getAs("expiring_labels"));
        checked++;
      }
    }
    return checked;
  }

  private static String place(Row row) {
    boolean hasRegion = List.of(row.schema().fieldNames()).contains("region_code");
    return row.<String>getAs("country_code") + (hasRegion ? row.<String>getAs("region_code") : "");
  }

  /** Regions, as far as they are known, never exceed the country, and make it up where all are. */
  private static void checkSums(List<Row> rows) {
    Map<String, Long> sums = new HashMap<>();
    Map<String, Boolean> areAllKnown = new HashMap<>();
    for (Row row : rows) {
      String unit = row.<String>getAs("country_code") + row.<Integer>getAs("year");
      Long labels = row.getAs("active_labels_counted");
      sums.merge(unit, labels == null ? 0 : labels, Long::sum);
      areAllKnown.merge(unit, labels != null, Boolean::logicalAnd);
    }
    for (Row row : rows) {
      String unit = row.<String>getAs("country_code") + row.<Integer>getAs("year");
      Long whole = row.getAs("active_labels_counted_country");
      if (areAllKnown.getOrDefault(unit, false)) {
        assertThat(whole).as(row.toString()).isEqualTo(sums.get(unit));
      } else if (whole != null) {
        assertThat(whole).as(row.toString()).isGreaterThanOrEqualTo(sums.get(unit));
      }
    }
  }
}

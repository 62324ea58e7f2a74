package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sello.transforms.method.Confidence;
import sello.transforms.method.PoissonRate;

/** Both tables from seeded random schools, added up a second time in plain Java. */
final class ParticipationRandomTest {
  private record School(
      String country,
      String id,
      int year,
      String region,
      @Nullable Long active,
      @Nullable Long labels) {}

  private static List<School> draw(Random random) {
    List<School> schools = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String country = random.nextInt(3) == 0 ? "PT" : "ES";
      String region = country.equals("ES") ? List.of("ES61", "ES62", "").get(i % 3) : "";
      for (int year = 2018; year < 2021; year++) {
        if (random.nextBoolean()) {
          schools.add(new School(country, "S" + i, year, region, cell(random, 3), cell(random, 4)));
        }
      }
    }
    return schools;
  }

  private static @Nullable Long cell(Random random, int bound) {
    return random.nextInt(5) == 0 ? null : (Long) (long) random.nextInt(bound);
  }

  @Test
  void sums_and_rates_are_those_of_the_schools() {
    for (int seed = 0; seed < 3; seed++) {
      List<School> schools = draw(new Random(seed));
      StringBuilder did =
          new StringBuilder("country_code | school_id | year | teachers_active | quality_labels\n");
      StringBuilder register = new StringBuilder("country_code | school_id | region_code\n");
      for (School s : schools) {
        did.append(
            "%s | %s | %d | %s | %s\n"
                .formatted(s.country, s.id, s.year, text(s.active), text(s.labels)));
        register.append("%s | %s | %s\n".formatted(s.country, s.id, s.region));
      }
      Dataset<Row> rows = ParticipationWorld.participation(did.toString()).repartition(3);
      check(
          schools,
          ParticipationWorld.byCountry(rows),
          row -> s -> row.getAs("country_code").equals("EUR") || sameCountry(row, s));
      check(
          schools,
          ParticipationWorld.byRegion(register.toString(), rows),
          row ->
              s ->
                  sameCountry(row, s)
                      && row.getAs("region_code")
                          .equals(s.region.isEmpty() ? "unknown" : s.region));
    }
  }

  private static String text(@Nullable Long value) {
    return value == null ? "" : value.toString();
  }

  private static boolean sameCountry(Row row, School school) {
    return row.getAs("country_code").equals(school.country);
  }

  private static void check(
      List<School> schools, Dataset<Row> table, Function<Row, Predicate<School>> unit) {
    List<Row> found = table.collectAsList();
    assertThat(found).isNotEmpty();
    for (Row row : found) {
      List<School> own =
          schools.stream()
              .filter(s -> row.getAs("year").equals(s.year) && unit.apply(row).test(s))
              .toList();
      if (own.isEmpty()) {
        assertThat(row.<Long>getAs("registered_schools")).as(row.toString()).isIn(null, 0L);
        continue;
      }
      List<Long> labels = own.stream().map(School::labels).filter(Objects::nonNull).toList();
      List<Long> active = own.stream().map(School::active).filter(Objects::nonNull).toList();
      assertThat(row.<Long>getAs("registered_schools")).isEqualTo(own.size());
      compare(row, labels, active);
    }
  }

  private static void compare(Row row, List<Long> labels, List<Long> active) {
    assertThat(row.<Long>getAs("schools_reporting_quality_labels")).isEqualTo(labels.size());
    if (!labels.isEmpty()) {
      long sum = labels.stream().mapToLong(Long::longValue).sum();
      var limits = PoissonRate.limits(sum, Confidence.P95);
      assertThat(row.<Long>getAs("total_quality_labels")).isEqualTo(sum);
      near(row, "quality_labels_per_1000_schools", 1000.0 * sum / labels.size());
      near(row, "quality_labels_per_1000_schools_low", 1000.0 * limits.low() / labels.size());
      near(row, "quality_labels_per_1000_schools_high", 1000.0 * limits.high() / labels.size());
    }
    if (!active.isEmpty()) {
      long withOne = active.stream().filter(teachers -> teachers > 0).count();
      assertThat(row.<Long>getAs("active_schools")).isEqualTo(withOne);
      near(row, "active_school_share", (double) withOne / active.size());
    }
  }

  private static void near(Row row, String column, double expected) {
    assertThat(row.<Double>getAs(column)).as(column).isCloseTo(expected, within(1e-9));
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sello.transforms.AwardWorld.Award;
import sello.transforms.AwardWorld.School;

/** The awards of seeded random lists, counted a second time in plain Java, school by school. */
final class AwardsByRegionRandomTest {
  private static final int SEEDS = 3;
  private static final List<String> COUNTS =
      List.of("awards_counted", "first_awards", "renewals", "returns", "schools_to_date");

  @Test
  void regions_are_counted_school_by_school_and_add_up_to_their_country() {
    for (int seed = 0; seed < SEEDS; seed++) {
      AwardWorld world = new AwardWorld(seed);
      Dataset<Row> histories = world.histories().cache();
      Dataset<Row> countries = world.byCountry(histories).cache();
      List<Row> regions =
          new AwardsByRegion()
              .compute(
                  histories,
                  Drawn.rows(new PublishedFigures().spec(), "figure_id | metric | period_kind"),
                  countries)
              .collectAsList();
      assertThat(regions).hasSize(7 * 5);
      regions.forEach(row -> checkRegion(world, row));
      if (seed % 2 == 0) {
        assertThat(regions).anyMatch(row -> positive(row, "returns"));
        assertThat(regions).anyMatch(row -> positive(row, "renewals"));
      }
      checkSums(regions, countries.collectAsList());
      checkEurope(countries.collectAsList(), world.byEdition(histories).collectAsList());
    }
  }

  private static boolean positive(Row row, String column) {
    Long value = row.getAs(column);
    return value != null && value > 0;
  }

  private static void checkRegion(AwardWorld world, Row row) {
    String country = row.getAs("country_code");
    String region = row.getAs("region_code");
    int year = Integer.parseInt(row.<String>getAs("edition").substring(0, 4));
    String at = row.toString();
    if (!world.takesPart(country, year)) {
      COUNTS.forEach(column -> assertThat(row.<Long>getAs(column)).as(at).isNull());
      assertThat(row.<String>getAs("awards_counted_flag")).as(at).isEqualTo("m");
      return;
    }
    Optional<Long> counted = counted(world, country, region, year);
    assertThat(row.<Long>getAs("awards_counted")).as(at).isEqualTo(counted.orElse(null));
    boolean isKnown = hasHistory(world, country, year) && counted.isPresent();
    for (String kind : List.of("first_awards", "renewals", "returns")) {
      long schools =
          inRegion(world, country, region)
              .filter(s -> awarded(world, s).anyMatch(y -> y == year))
              .filter(s -> kind(world, s, year).equals(kind))
              .count();
      assertThat(row.<Long>getAs(kind)).as(at + kind).isEqualTo(isKnown ? schools : null);
    }
    checkToDate(world, row, isKnown, year);
    checkShare(world, row, counted, year);
  }

  private static void checkToDate(AwardWorld world, Row row, boolean isKnown, int year) {
    String country = row.getAs("country_code");
    String region = row.getAs("region_code");
    boolean isAllKnown =
        isKnown
            && world.held.stream()
                .filter(y -> y <= year && world.takesPart(country, y))
                .allMatch(y -> counted(world, country, region, y).isPresent());
    long schools =
        inRegion(world, country, region)
            .filter(s -> awarded(world, s).anyMatch(y -> y <= year))
            .count();
    assertThat(row.<Long>getAs("schools_to_date"))
        .as(row.toString())
        .isEqualTo(isAllKnown ? schools : null);
  }

  private static void checkShare(AwardWorld world, Row row, Optional<Long> counted, int year) {
    String country = row.getAs("country_code");
    long all = awards(world, country).filter(a -> a.year() == year).count();
    Double share = row.getAs("share_of_country");
    if (world.isComplete(country, year) && counted.isPresent() && all > 0) {
      assertThat(share).isCloseTo((double) counted.get() / all, within(1e-12));
    } else {
      assertThat(share).as(row.toString()).isNull();
    }
  }

  /** Rows of the list, or nothing where the list cannot say that there are none. */
  private static Optional<Long> counted(AwardWorld world, String country, String region, int year) {
    List<Award> list = awards(world, country).filter(a -> a.year() == year).toList();
    long rows = list.stream().filter(a -> isIn(a.school(), region)).count();
    boolean isComplete = world.isComplete(country, year);
    boolean places = list.stream().anyMatch(a -> !a.school().region().isEmpty());
    boolean saysNone =
        region.equals("unknown")
            ? isComplete || !list.isEmpty()
            : isComplete && (places || list.isEmpty());
    return rows > 0 || saysNone ? Optional.of(rows) : Optional.empty();
  }

  private static boolean hasHistory(AwardWorld world, String country, int year) {
    return world.held.stream()
        .filter(y -> y <= year && world.takesPart(country, y))
        .allMatch(y -> world.isComplete(country, y));
  }

  /** A label of two years is renewed by the first edition held after its second. */
  private static String kind(AwardWorld world, School school, int year) {
    Optional<Integer> before = awarded(world, school).filter(y -> y < year).max(Integer::compareTo);
    if (before.isEmpty()) {
      return "first_awards";
    }
    int window =
        world.held.stream().filter(y -> y > before.get() + 1).min(Integer::compareTo).orElse(9999);
    return year <= window ? "renewals" : "returns";
  }

  private static Stream<Integer> awarded(AwardWorld world, School school) {
    return world.awards.stream().filter(a -> a.school().equals(school)).map(Award::year);
  }

  private static Stream<Award> awards(AwardWorld world, String country) {
    return world.awards.stream().filter(a -> a.school().country().equals(country));
  }

  private static Stream<School> inRegion(AwardWorld world, String country, String region) {
    return world.schools.stream().filter(s -> s.country().equals(country) && isIn(s, region));
  }

  private static boolean isIn(School school, String region) {
    return (school.region().isEmpty() ? "unknown" : school.region()).equals(region);
  }

  private static void checkSums(List<Row> parts, List<Row> wholes) {
    for (Row whole : wholes) {
      for (String column : COUNTS.subList(0, 4)) {
        Map<String, Long> sums = sums(parts, column, "edition", "country_code");
        assertThat(sums.get(whole.getAs("edition") + whole.<String>getAs("country_code")))
            .as(whole + column)
            .isEqualTo(whole.<Long>getAs(column));
      }
    }
  }

  private static void checkEurope(List<Row> parts, List<Row> wholes) {
    for (Row whole : wholes) {
      for (String column : COUNTS) {
        assertThat(sums(parts, column, "edition").get(whole.<String>getAs("edition")))
            .as(whole + column)
            .isEqualTo(whole.<Long>getAs(column));
      }
      assertThat(whole.<Long>getAs("countries_with_history"))
          .isEqualTo(
              parts.stream()
                  .filter(row -> row.getAs("edition").equals(whole.getAs("edition")))
                  .map(row -> row.<Long>getAs("first_awards"))
                  .filter(Objects::nonNull)
                  .count());
    }
  }

  /** The known values summed by fields; missing where none is known. */
  private static Map<String, @Nullable Long> sums(List<Row> rows, String column, String... fields) {
    Map<String, @Nullable Long> sums = new HashMap<>();
    for (Row row : rows) {
      Long value = row.getAs(column);
      StringBuilder key = new StringBuilder();
      for (String field : fields) {
        key.append(row.<String>getAs(field));
      }
      if (value != null) {
        sums.merge(key.toString(), value, Long::sum);
      }
    }
    return sums;
  }
}

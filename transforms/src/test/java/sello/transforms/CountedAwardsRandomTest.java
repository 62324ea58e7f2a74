package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.AwardWorld.Award;

/** Counts of seeded random winners' lists, worked out a second time in plain Java. */
final class CountedAwardsRandomTest {
  private record Count(long n, boolean complete) {}

  @Test
  void counts_are_those_of_the_lists_and_as_complete_as_they_are() {
    for (int seed = 0; seed < 3; seed++) {
      AwardWorld world = new AwardWorld(seed);
      Dataset<Row> histories = world.histories().cache();
      Dataset<Row> countries = world.byCountry(histories).cache();
      Map<String, Count> found = new TreeMap<>();
      for (Row row : new CountedAwards().compute(countries, histories).collectAsList()) {
        double n = row.<Double>getAs("counted");
        found.put(
            key(
                row.getAs("metric"),
                row.getAs("period"),
                row.getAs("country_code"),
                row.getAs("place_code")),
            new Count((long) n, row.<Boolean>getAs("is_complete")));
      }
      assertThat(found).isEqualTo(expected(world));
    }
  }

  private static String key(String metric, String period, String country, String place) {
    return String.join(" ", metric, period, country, place);
  }

  private static Map<String, Count> expected(AwardWorld world) {
    Map<String, Count> all = new TreeMap<>();
    Map<Integer, Map<String, Count>> earlier = new TreeMap<>();
    for (int year : world.held) {
      Map<String, Count> awards = awards(world, year);
      earlier.put(year, awards);
      String edition = AwardWorld.edition(year);
      awards.forEach(
          (place, count) -> all.put(key("awards", edition, country(place), place), count));
      cumulative(world, earlier)
          .forEach(
              (place, count) ->
                  all.put(key("awards_cumulative", ".." + edition, country(place), place), count));
      List<String> members = members(world, year);
      Count taking = new Count(members.size(), true);
      all.put(key("member_countries", edition, "EUR", "EUR"), taking);
      all.put(key("member_countries", Integer.toString(year), "EUR", "EUR"), taking);
      others(world, year, awards, all);
    }
    return all;
  }

  private static String country(String place) {
    return place.equals("EUR") ? place : place.substring(0, 2);
  }

  private static List<String> members(AwardWorld world, int year) {
    return AwardWorld.COUNTRIES.stream().filter(c -> world.takesPart(c, year)).toList();
  }

  /** By place: awards of an edition. */
  private static Map<String, Count> awards(AwardWorld world, int year) {
    Map<String, Count> places = new LinkedHashMap<>();
    for (String country : members(world, year)) {
      boolean complete = world.isComplete(country, year);
      long n = count(world, year, a -> a.school().country().equals(country));
      if (n > 0 || complete) {
        places.put(country, new Count(n, complete));
      }
      Predicate<Award> isUnplaced =
          a -> a.school().country().equals(country) && a.school().region().isEmpty();
      long unplaced = count(world, year, isUnplaced);
      for (String region : world.regions(country)) {
        long own = count(world, year, a -> a.school().region().equals(region));
        boolean isKnown = own > 0 || (complete && (n == 0 || n > unplaced));
        if (isKnown && !region.equals("unknown")) {
          places.put(region, new Count(own, complete && unplaced == 0));
        }
      }
    }
    boolean all = members(world, year).stream().allMatch(c -> world.isComplete(c, year));
    if (!places.isEmpty()) {
      places.put("EUR", new Count(count(world, year, a -> true), all));
    }
    return places;
  }

  private static long count(AwardWorld world, int year, Predicate<Award> which) {
    return world.awards.stream().filter(a -> a.year() == year && which.test(a)).count();
  }

  private static Map<String, Count> cumulative(
      AwardWorld world, Map<Integer, Map<String, Count>> editions) {
    Map<String, Count> sums = new TreeMap<>();
    for (Map<String, Count> one : editions.values()) {
      one.forEach(
          (place, count) -> {
            boolean each =
                editions.entrySet().stream()
                    .filter(e -> could(world, place, e.getKey()))
                    .allMatch(e -> e.getValue().containsKey(place));
            Count before = sums.getOrDefault(place, new Count(0, each));
            sums.put(place, new Count(before.n + count.n, before.complete && count.complete));
          });
    }
    return sums;
  }

  private static boolean could(AwardWorld world, String place, int year) {
    return place.equals("EUR") || world.takesPart(country(place), year);
  }

  private static void others(
      AwardWorld world, int year, Map<String, Count> awards, Map<String, Count> all) {
    List<String> members = members(world, year);
    String edition = AwardWorld.edition(year);
    boolean areAll = members.stream().allMatch(c -> world.isComplete(c, year));
    List<Long> listed =
        members.stream().filter(awards::containsKey).map(c -> awards.get(c).n).toList();
    if (!listed.isEmpty()) {
      long some = listed.stream().filter(n -> n > 0).count();
      all.put(key("countries_with_awards", edition, "EUR", "EUR"), new Count(some, areAll));
    }
    if (areAll) {
      for (String country : members) {
        long above = listed.stream().filter(n -> n > awards.get(country).n).count();
        all.put(key("country_rank", edition, country, country), new Count(1 + above, true));
      }
    }
    regions(world, year, awards, all);
  }

  /** Spain alone has regions. */
  private static void regions(
      AwardWorld world, int year, Map<String, Count> awards, Map<String, Count> all) {
    long some =
        awards.entrySet().stream()
            .filter(place -> place.getKey().startsWith("ES6") && place.getValue().n > 0)
            .count();
    boolean complete =
        world.isComplete("ES", year)
            && count(
                    world,
                    year,
                    a -> a.school().country().equals("ES") && a.school().region().isEmpty())
                == 0;
    if (world.takesPart("ES", year) && (some > 0 || complete)) {
      all.put(
          key("regions_with_awards", AwardWorld.edition(year), "ES", "ES"),
          new Count(some, complete));
    }
  }
}

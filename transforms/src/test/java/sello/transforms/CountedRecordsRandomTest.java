package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.RawQualityLabels;
import sello.ingest.RawSchools;

/** Counts of seeded random registers, worked out a second time in plain Java, school by school. */
final class CountedRecordsRandomTest {
  private static final int FIRST = 2016;
  private static final int LAST = 2019;
  private static final List<String> PLACES = List.of("ES", "ES61", "ES62", "PT", "EUR");

  /** A school; year 0: no day, teachers below 0: it reports none. */
  private record School(
      String country, String id, String region, String level, int year, int teachers, int label) {
    boolean isIn(String place) {
      return place.equals("EUR") || place.equals(country) || place.equals(region);
    }
  }

  private static List<School> draw(Random random) {
    List<School> schools = new ArrayList<>();
    schools.add(new School("ES", "S0", "ES61", "primary", FIRST, 1, FIRST));
    schools.add(new School("PT", "S1", "", "primary", LAST, 1, LAST));
    for (int i = 2; i < 60; i++) {
      String country = random.nextInt(3) == 0 ? "PT" : "ES";
      schools.add(
          new School(
              country,
              "S" + i,
              country.equals("ES") ? List.of("ES61", "ES62", "").get(i % 3) : "",
              List.of("primary", "upper_secondary", i % 7 == 0 ? "" : "other").get(i % 3),
              i % 5 == 0 && country.equals("PT") ? 0 : FIRST + random.nextInt(LAST - FIRST + 1),
              random.nextInt(6) - 1,
              FIRST + random.nextInt(LAST - FIRST + 1)));
    }
    return schools;
  }

  @Test
  void counts_are_those_of_the_schools() {
    for (int seed = 0; seed < 3; seed++) {
      List<School> schools = draw(new Random(seed));
      Map<String, Double> found = new TreeMap<>();
      for (Row row : table(schools)) {
        found.put(
            String.join(
                " ", row.getAs("metric"), row.getAs("period"), row.<String>getAs("place_code")),
            row.<Double>getAs("counted"));
      }
      assertThat(found).isEqualTo(expected(schools));
    }
  }

  private static List<Row> table(List<School> schools) {
    StringBuilder register =
        new StringBuilder(
            "source_line | country_code | school_id | region_code | level | registered_on\n");
    StringBuilder labels =
        new StringBuilder(
            "source_line | country_code | region_code | school_name | year | label\n");
    for (School s : schools) {
      String day = s.year == 0 ? "" : s.year + "-12-31";
      register.append(
          "1 | %s | %s | %s | %s | %s\n".formatted(s.country, s.id, s.region, s.level, day));
      String kind = s.teachers % 2 == 0 ? "national" : "european";
      for (int twice = 0; twice < 2; twice++) {
        labels.append(
            "1 | %s | %s | %s | %d | %s\n".formatted(s.country, s.region, s.id, s.label, kind));
      }
    }
    return new CountedRecords()
        .compute(
            Drawn.rows(new RawSchools().spec(), register.toString()).repartition(3),
            Drawn.rows(new RawQualityLabels().spec(), labels.toString()),
            Drawn.rows(new Countries().spec(), "iso2\nES\nPT\n"))
        .collectAsList();
  }

  private static Map<String, Double> expected(List<School> schools) {
    Map<String, Double> all = new TreeMap<>();
    for (String place : PLACES) {
      List<School> own = schools.stream().filter(s -> s.isIn(place)).toList();
      for (int year = FIRST; year <= LAST; year++) {
        int now = year;
        String there = " " + year + " " + place;
        List<School> joined = own.stream().filter(s -> s.year != 0 && s.year <= now).toList();
        all.put("registered_schools" + there, (double) joined.size());
        all.put("new_schools" + there, count(own, s -> s.year == now));
        all.put("registered_schools_upper_secondary" + there, of(joined, "upper_secondary"));
        shares(all, there, own, joined);
        others(all, there, own.stream().filter(s -> s.label == now).toList());
      }
    }
    return all;
  }

  private static double count(List<School> schools, Predicate<School> which) {
    return schools.stream().filter(which).count();
  }

  private static double of(List<School> schools, String level) {
    return count(schools, s -> s.level.equals(level));
  }

  private static void shares(
      Map<String, Double> all, String there, List<School> own, List<School> joined) {
    boolean isDated = own.stream().allMatch(s -> s.year != 0);
    boolean saysLevels = joined.stream().noneMatch(s -> s.level.isEmpty());
    if (isDated && saysLevels && !joined.isEmpty()) {
      for (String level :
          List.of(
              "upper_secondary", "comprehensive", "lower_secondary", "primary", "pre_primary")) {
        all.put("type_share_" + level + there, of(joined, level) * 100.0 / joined.size());
      }
    }
  }

  /** Labels of the schools of a year; each school has two labels of one kind. */
  private static void others(Map<String, Double> all, String there, List<School> schools) {
    if (!schools.isEmpty()) {
      double national = count(schools, s -> s.teachers % 2 == 0);
      all.put("quality_labels" + there, 2.0 * schools.size());
      all.put("national_quality_labels" + there, 2 * national);
      all.put("european_quality_labels" + there, 2 * (schools.size() - national));
      all.put("national_quality_label_schools" + there, national);
    }
  }
}

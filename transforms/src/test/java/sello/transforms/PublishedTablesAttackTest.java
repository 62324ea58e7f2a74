package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.protection.PlainAttack;

/**
 * An attack on what is published by one who shares nothing with the program but a solver: for each
 * withheld count the least and the greatest value that fits, of which there must be several.
 */
final class PublishedTablesAttackTest {
  private static final int ATTACKED = 12;

  private static void attack(String measure, String topic, String period, String... slice) {
    Map<List<Object>, List<Row>> countries = byTime(topic + "_by_country", period, slice);
    Map<List<Object>, List<Row>> regions = byTime(topic + "_by_region", period, slice);
    int hidden = 0;
    for (List<Object> time : regions.keySet()) {
      PlainAttack attack = new PlainAttack(measure, regions.get(time), countries.get(time));
      List<String> places = new ArrayList<>(attack.hidden());
      hidden += places.size();
      Collections.shuffle(places, new Random(7));
      for (String place : places.subList(0, Math.min(ATTACKED, places.size()))) {
        double[] range = attack.range(place);
        String at = "%s of %s, %s".formatted(measure, place, time);
        assertThat(Math.floor(range[1] + 1e-6) - Math.ceil(range[0] - 1e-6))
            .as(at)
            .isGreaterThanOrEqualTo(1);
      }
    }
    assertThat(hidden).as("withheld counts of " + measure).isPositive();
  }

  private static Map<List<Object>, List<Row>> byTime(String table, String period, String... slice) {
    return SampleWorld.get().tables().get(table).stream()
        .collect(
            Collectors.groupingBy(
                row -> {
                  List<Object> time = new ArrayList<>(List.of(row.<Object>getAs(period)));
                  List.of(slice).forEach(field -> time.add(row.getAs(field)));
                  return time;
                }));
  }

  @Test
  void no_count_of_applications_can_be_worked_out_from_regions_countries_and_europe() {
    attack("schools_listed", "application_stages", "edition");
    attack("passed_stage_one", "application_stages", "edition");
  }

  @Test
  void no_count_of_assessed_schools_can_be_worked_out() {
    attack("assessed_schools", "criterion_profile", "edition", "area_code");
    attack("leader_schools", "criterion_profile", "edition", "area_code");
  }

  @Test
  void no_count_of_participation_can_be_worked_out() {
    attack("registered_schools", "participation", "year");
    attack("total_teachers_active", "participation", "year");
    attack("total_projects_started", "participation", "year");
  }

  @Test
  void no_count_of_one_or_two_schools_or_up_to_four_teachers_is_shown() {
    for (String table : List.of("application_stages", "criterion_profile", "participation")) {
      for (String grain : List.of("_by_country", "_by_region")) {
        for (Row row : SampleWorld.get().tables().get(table + grain)) {
          Pipeline.PLAN.node(table + grain).table().spec().disclosure().counts().stream()
              .map(count -> count.measure())
              .filter(measure -> !measure.startsWith("total_") || measure.contains("teachers"))
              .filter(measure -> !measure.equals("score_sum"))
              .forEach(
                  measure -> {
                    Long count = row.getAs(measure);
                    int threshold = measure.startsWith("total_teachers") ? 5 : 3;
                    assertThat(count == null || count == 0 || count >= threshold)
                        .as(table + grain + " " + measure + " " + row)
                        .isTrue();
                  });
        }
      }
    }
  }
}

package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sello.transforms.method.Confidence;
import sello.transforms.method.Summary;

/** The three profiles from seeded random scores, worked out a second time from lists of scores. */
final class CriterionProfilesRandomTest {
  private record Score(String edition, String country, String region, String area, double score) {}

  private static List<Score> draw(Random random) {
    List<Score> scores = new ArrayList<>();
    for (String edition : List.of("2018-2019", "2019-2020", "2021-2022", "2022-2023")) {
      String area = edition.compareTo("2020") < 0 ? "tools" : "model";
      int schools = random.nextInt(60);
      for (int i = 0; i < schools; i++) {
        String country = random.nextInt(3) == 0 ? "PT" : "ES";
        String region = List.of("ES61", "ES62", "").get(random.nextInt(3));
        scores.add(
            new Score(
                edition,
                country,
                country.equals("ES") ? region : "",
                area,
                random.nextInt(1001) / 100.0));
      }
    }
    return scores;
  }

  private static Dataset<Row> rows(List<Score> scores) {
    StringBuilder drawn =
        new StringBuilder("edition | country_code | region_code | school_id | area_code | score\n");
    for (int i = 0; i < scores.size(); i++) {
      Score s = scores.get(i);
      drawn.append(
          String.format(
              Locale.ROOT,
              "%s | %s | %s | S%d | %s | %s\n",
              s.edition,
              s.country,
              s.region,
              i,
              s.area,
              s.score));
    }
    return CriterionWorld.scores(drawn.toString()).repartition(3);
  }

  @Test
  void sums_and_percentiles_say_what_lists_say() {
    for (int seed = 0; seed < 3; seed++) {
      List<Score> scores = draw(new Random(seed));
      Dataset<Row> rows = rows(scores);
      check(scores, CriterionWorld.europe(rows), row -> s -> true);
      check(scores, CriterionWorld.byCountry(rows), row -> sameCountry(row));
      check(
          scores,
          CriterionWorld.byRegion(rows),
          row ->
              sameCountry(row)
                  .and(
                      s ->
                          row.getAs("region_code")
                              .equals(s.region.isEmpty() ? "unknown" : s.region)));
    }
  }

  private static Predicate<Score> sameCountry(Row row) {
    return s -> s.country.equals(row.getAs("country_code"));
  }

  private static void check(
      List<Score> scores, Dataset<Row> table, Function<Row, Predicate<Score>> unit) {
    List<Row> found = table.collectAsList();
    assertThat(found).isNotEmpty();
    for (Row row : found) {
      Predicate<Score> ofEdition =
          s -> s.edition.equals(row.getAs("edition")) && s.area.equals(row.getAs("area_code"));
      double[] all = listed(scores, ofEdition);
      double[] own = listed(scores, ofEdition.and(unit.apply(row)));
      Long assessed = row.getAs("assessed_schools");
      assertThat(assessed == null ? 0 : assessed).as(row.toString()).isEqualTo(own.length);
      if (own.length > 0) {
        compare(row, own, all);
      }
    }
  }

  private static double[] listed(List<Score> scores, Predicate<Score> which) {
    return scores.stream().filter(which).mapToDouble(Score::score).toArray();
  }

  private static void compare(Row row, double[] own, double[] all) {
    Summary summary = Summary.of(own, Confidence.P95).orElseThrow();
    Summary europe = Summary.of(all, Confidence.P95).orElseThrow();
    near(row, "score_sum", Arrays.stream(own).sum());
    near(row, "mean_score", summary.mean().value());
    near(
        row, "mean_score_low", summary.mean().limits().map(i -> Math.max(0, i.low())).orElse(null));
    near(
        row,
        "mean_score_high",
        summary.mean().limits().map(i -> Math.min(10, i.high())).orElse(null));
    near(row, "score_standard_deviation", orNull(summary.standardDeviation()));
    near(row, "score_lower_quartile", summary.quartiles().map(q -> q.first()).orElse(null));
    near(row, "score_median", summary.quartiles().map(q -> q.median()).orElse(null));
    near(row, "score_upper_quartile", summary.quartiles().map(q -> q.third()).orElse(null));
    long leaders = Arrays.stream(own).filter(score -> score >= 8).count();
    assertThat(row.<Long>getAs("leader_schools")).isEqualTo(leaders);
    near(row, "leader_share", (double) leaders / own.length);
    if (row.schema().getFieldIndex("standardised_difference").isDefined()) {
      near(row, "standardised_difference", orNull(summary.standardisedDifference(europe)));
    }
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? (Double) value.getAsDouble() : null;
  }

  private static void near(Row row, String column, @Nullable Double expected) {
    Double found = row.getAs(column);
    if (expected == null || found == null) {
      assertThat(found).as(column + " of " + row).isEqualTo(expected);
    } else {
      assertThat(found).as(column + " of " + row).isCloseTo(expected, within(1e-9));
    }
  }
}

package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.name.SchoolCode;

/**
 * Kinds of school in English and first names as initials, in nine countries where primaries and
 * secondaries of one patron stand in one town. A pair is a row and a registered school; recall
 * counts the rows that say enough to tell the school from all others of its town.
 */
final class HardSpellingsTest {
  private record Found(HardSpellings invented, Map<String, String> schoolOf) {
    static Found of(HardSpellings invented) {
      List<Named> all = new ArrayList<>(invented.register);
      invented.rows.forEach(row -> all.add(row.named()));
      Dataset<Row> mentions = Named.mentions(all).cache();
      Dataset<Row> matches =
          new SchoolMatches().compute(mentions, Named.decisions(Named.NO_DECISION)).cache();
      Map<String, String> schools = new HashMap<>();
      new SchoolIdentities()
          .compute(mentions, matches)
          .collectAsList()
          .forEach(r -> schools.put(r.getAs("mention_id"), r.getAs("school_key")));
      Map<String, String> found = new HashMap<>();
      Named.mentionIds(all).forEach((place, id) -> found.put(place, schools.get(id)));
      return new Found(invented, found);
    }

    private String school(HardSpellings.Row row) {
      return schoolOf.get(row.named().place());
    }

    private boolean isMerged(HardSpellings.Row row) {
      return school(row).contains(":id:");
    }

    private boolean isRight(HardSpellings.Row row) {
      String country = row.school().country();
      return school(row)
          .equals(country + ":id:" + SchoolCode.canonical(country, row.school().id()));
    }

    double precision() {
      long merged = invented.rows.stream().filter(this::isMerged).count();
      long right = invented.rows.stream().filter(this::isRight).count();
      invented.rows.stream()
          .filter(row -> isMerged(row) && !isRight(row))
          .forEach(row -> System.out.println("wrong " + row + " found " + school(row)));
      System.out.printf("precision %.4f (%d of %d)%n", (double) right / merged, right, merged);
      return (double) right / merged;
    }

    double recall() {
      List<HardSpellings.Row> enough = invented.rows.stream().filter(invented::saysEnough).toList();
      long right = enough.stream().filter(this::isRight).count();
      double recall = (double) right / enough.size();
      System.out.printf(
          "%d rows, %d say enough, recall %.4f%n", invented.rows.size(), enough.size(), recall);
      return recall;
    }
  }

  @Test
  void beside_a_whole_register_no_row_is_given_to_another_school_and_most_find_theirs() {
    Found found = Found.of(new HardSpellings(2018, 120, 0));

    assertThat(found.precision()).isEqualTo(1);
    assertThat(found.recall()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void beside_a_register_with_gaps_hardly_a_row_is_given_to_another_school() {
    Found found = Found.of(new HardSpellings(2019, 120, 0.05));

    assertThat(found.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(found.recall()).isGreaterThanOrEqualTo(0.85);
  }
}

package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sello.ingest.name.SchoolCode;

/**
 * A register of 2,500 invented schools, many of one name in several towns, and about 1,000 rows of
 * winners' lists in other spellings and without codes. A pair is a row and a registered school.
 * Recall counts the rows that say enough: that have their town, in its column or in the name, or
 * whose name no other school of the country has. The others cannot be told and must not be merged.
 */
final class GeneratedSpellingsTest {
  private static final InventedSchools INVENTED = new InventedSchools(2019, 250);
  private static List<Row> matches;
  private static Map<String, String> schools;
  private static Map<String, String> mentionIds;

  @BeforeAll
  static void match() {
    Dataset<Row> mentions = Named.mentions(all()).cache();
    Dataset<Row> found = matches(mentions).cache();
    matches = found.collectAsList();
    schools = new HashMap<>();
    new SchoolIdentities()
        .compute(mentions, found)
        .collectAsList()
        .forEach(r -> schools.put(r.getAs("mention_id"), r.getAs("school_key")));
    mentionIds = Named.mentionIds(all());
  }

  private static List<Named> all() {
    List<Named> all = new ArrayList<>(INVENTED.register);
    INVENTED.rows.forEach(row -> all.add(row.named()));
    return all;
  }

  private static Dataset<Row> matches(Dataset<Row> mentions) {
    return new SchoolMatches().compute(mentions, Named.decisions(Named.NO_DECISION));
  }

  private static String found(InventedSchools.Row row) {
    return schools.get(mentionIds.get(row.named().place()));
  }

  private static String truth(InventedSchools.Row row) {
    String country = row.school().country();
    return country + ":id:" + SchoolCode.canonical(country, row.school().id());
  }

  @Test
  void precision_and_recall_are_what_statistics_on_schools_need() {
    long merged = INVENTED.rows.stream().filter(r -> found(r).contains(":id:")).count();
    long right = INVENTED.rows.stream().filter(r -> found(r).equals(truth(r))).count();
    List<InventedSchools.Row> telling =
        INVENTED.rows.stream().filter(INVENTED::saysEnough).toList();
    List<InventedSchools.Row> missed =
        telling.stream().filter(r -> !found(r).equals(truth(r))).toList();
    double precision = (double) right / merged;
    double recall = 1 - (double) missed.size() / telling.size();

    System.out.printf(
        "%d rows, %d say enough; precision %.4f (%d of %d), recall %.4f%n",
        INVENTED.rows.size(), telling.size(), precision, right, merged, recall);
    missed.forEach(r -> System.out.println("missed " + r + " found " + found(r)));
    INVENTED.rows.stream()
        .filter(r -> found(r).contains(":id:") && !found(r).equals(truth(r)))
        .forEach(r -> System.out.println("wrong " + r + " found " + found(r)));
    assertThat(precision).isGreaterThanOrEqualTo(0.995);
    assertThat(recall).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void a_row_that_could_be_several_schools_is_not_merged_but_shown() {
    Set<String> shown = new HashSet<>();
    for (Row match : matches) {
      if (Set.of("check", "cannot_tell").contains(match.<String>getAs("outcome"))) {
        shown.add(match.getAs("left_mention_id"));
        shown.add(match.getAs("right_mention_id"));
      }
    }
    List<InventedSchools.Row> unclear =
        INVENTED.rows.stream().filter(row -> !INVENTED.saysEnough(row)).toList();

    assertThat(unclear).hasSizeGreaterThan(30);
    assertThat(unclear).allSatisfy(row -> assertThat(found(row)).doesNotContain(":id:"));
    assertThat(unclear)
        .allSatisfy(row -> assertThat(shown).contains(mentionIds.get(row.named().place())));
  }

  @Test
  void neither_the_order_of_rows_nor_their_partitions_change_an_outcome() {
    List<Named> mixed = new ArrayList<>(all());
    Collections.shuffle(mixed, new Random(7));

    assertThat(lines(matches(Named.mentions(mixed).repartition(5)).collectAsList()))
        .isEqualTo(lines(matches));
  }

  private static Set<String> lines(List<Row> rows) {
    Set<String> lines = new TreeSet<>();
    rows.forEach(row -> lines.add(row.toString()));
    return lines;
  }
}

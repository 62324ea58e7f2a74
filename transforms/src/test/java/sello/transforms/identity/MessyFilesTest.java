package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five invented files with the dirt of real ones, of which it is known what is one school. */
final class MessyFilesTest {
  private static final List<Named> ROWS = Named.messy();
  private static final Map<String, String> OUTCOMES = new HashMap<>();
  private static Map<String, String> mentionIds;
  private static Map<String, String> schools;

  @BeforeAll
  static void match() {
    Dataset<Row> mentions = Named.mentions(ROWS).cache();
    Dataset<Row> matches =
        new SchoolMatches().compute(mentions, Named.decisions(Named.NO_DECISION)).cache();
    for (Row row : matches.collectAsList()) {
      OUTCOMES.put(
          row.getAs("left_mention_id") + " " + row.getAs("right_mention_id"), row.getAs("outcome"));
    }
    schools = new HashMap<>();
    new SchoolIdentities()
        .compute(mentions, matches)
        .collectAsList()
        .forEach(r -> schools.put(r.getAs("mention_id"), r.getAs("school_key")));
    mentionIds = Named.mentionIds(ROWS);
  }

  private static String school(String file, String line) {
    return schools.get(mentionIds.get(file + " " + line));
  }

  @Test
  void every_pair_is_merged_told_apart_or_left_for_checking_as_expected() {
    for (NamedCsvRecord pair : Named.csv("messy_pairs.csv")) {
      String file = pair.getField("file");
      String left = school(file, pair.getField("left_line"));
      String right = school(file, pair.getField("right_line"));

      assertThat(left.equals(right))
          .as(pair.getFields().toString())
          .isEqualTo(pair.getField("expected").equals("same"));
    }
  }

  @Test
  void pairs_for_review_are_in_the_table_as_check() {
    for (NamedCsvRecord pair : Named.csv("messy_pairs.csv")) {
      String left = mentionIds.get(pair.getField("file") + " " + pair.getField("left_line"));
      String right = mentionIds.get(pair.getField("file") + " " + pair.getField("right_line"));
      String key = left.compareTo(right) < 0 ? left + " " + right : right + " " + left;
      if (pair.getField("expected").equals("check")) {
        assertThat(OUTCOMES.get(key)).as(pair.getFields().toString()).isEqualTo("check");
      }
    }
  }

  @Test
  void each_file_has_as_many_schools_as_expected() {
    for (NamedCsvRecord row : Named.csv("messy_schools.csv")) {
      Set<String> found = new HashSet<>();
      ROWS.stream()
          .filter(r -> r.file().equals(row.getField("file")))
          .forEach(r -> found.add(school(r.file(), String.valueOf(r.line()))));

      assertThat(found)
          .as(row.getField("file"))
          .hasSize(Integer.parseInt(row.getField("distinct_schools")));
    }
  }
}

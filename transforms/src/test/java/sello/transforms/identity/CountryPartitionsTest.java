package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.transforms.Drawn;

final class CountryPartitionsTest {
  private static final String HEAD =
      "mention_id | publication | country_code | school_name | first_file | first_line\n";

  private static List<String> parts(String mentions) {
    Dataset<Row> rows = FoldedNames.added(Drawn.rows(new SchoolMentions().spec(), HEAD + mentions));
    return SchoolMatches.byCountry(rows)
        .mapPartitions(
            (MapPartitionsFunction<Row, String>)
                part -> {
                  List<String> countries = new ArrayList<>();
                  part.forEachRemaining(row -> countries.add(row.getAs("country_code")));
                  return List.of(String.join(", ", countries)).iterator();
                },
            Encoders.STRING())
        .collectAsList();
  }

  @Test
  void each_country_is_a_partition_and_the_largest_is_first() {
    assertThat(
            parts(
                """
                a | schools | PT | Uma  | s.csv | 1
                b | schools | ES | Una  | s.csv | 2
                c | schools | ES | Otra | s.csv | 3
                e | schools | TR | Bir  | s.csv | 5
                f | schools | TR | İki  | s.csv | 6
                g | schools | TR | Üç   | s.csv | 7
                """))
        .containsExactly("TR, TR, TR", "ES, ES", "PT");
  }

  @Test
  void no_mention_is_no_country() {
    assertThat(parts("")).allMatch(String::isEmpty);
  }
}

package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.RawAwardedSchools;
import sello.transforms.Drawn;

/** Which rows of one publication are one mention, before any two mentions are compared. */
final class SchoolMentionsTest {
  /** Of rows drawn in, the lines of each mention. */
  private static List<List<Long>> lines(String drawn) {
    Dataset<Row> rows = Drawn.rows(new RawAwardedSchools().spec(), drawn);
    Map<String, List<Long>> lines = new java.util.TreeMap<>();
    SchoolMentions.withMentionId(rows, "awarded_schools")
        .orderBy("source_line")
        .collectAsList()
        .forEach(
            row ->
                lines
                    .computeIfAbsent(row.getAs("mention_id"), id -> new ArrayList<>())
                    .add(row.<Long>getAs("source_line")));
    List<List<Long>> found = new ArrayList<>(lines.values());
    found.sort(Comparator.comparing((List<Long> all) -> all.get(0)));
    assertThat(SchoolMentions.mentions(rows, "awarded_schools").count()).isEqualTo(found.size());
    return found;
  }

  @Test
  void a_page_of_the_platform_is_one_school_and_any_other_link_joins_nothing() {
    assertThat(
            lines(
                """
                source_line | country_code | locality | school_name | school_link
                1           | ES           |          | CEIP Uno    | /en/connect/schools-organisations/uno
                2           | ES           |          | Uno         | https://x.example/es/schools-organisations/Uno/
                3           | ES           | Nava     | CEIP Uno    | https://a.example/ficha.php?id=1
                4           | ES           | Nava     | CEIP Dos    | https://a.example/ficha.php?id=2
                5           | ES           |          | CEIP Tres   | https://x.example/index.html
                6           | ES           |          | CEIP Cuatro | https://x.example/index.html
                7           | ES           |          | CEIP Tres   | https://x.example/index.html
                8           | ES           |          | CEIP Cinco  | https://y.example/home?id=5
                9           | ES           |          | CEIP Cinco  | https://y.example/home?id=6
                """))
        .isEqualTo(
            List.of(
                List.of(1L, 2L),
                List.of(3L),
                List.of(4L),
                List.of(5L, 7L),
                List.of(6L),
                List.of(8L),
                List.of(9L)));
  }

  @Test
  void a_name_without_a_town_is_named_anew_in_every_edition_and_region() {
    assertThat(
            lines(
                """
                source_line | edition   | country_code | region_code | locality | school_name
                1           | 2018-2019 | ES           | ES61        | Nava     | CEIP Cervantes
                2           | 2020-2021 | ES           | ES61        | Nava     | CEIP Cervantes
                3           | 2018-2019 | ES           | ES61        |          | CEIP Cervantes
                4           | 2020-2021 | ES           | ES61        |          | CEIP Cervantes
                5           | 2020-2021 | ES           | ES30        |          | CEIP Cervantes
                """))
        .isEqualTo(List.of(List.of(1L, 2L), List.of(3L), List.of(4L), List.of(5L)));
  }

  @Test
  void whether_editions_mean_one_school_by_a_name_without_a_town_is_decided_in_sight() {
    Dataset<Row> rows =
        Drawn.rows(
            new RawAwardedSchools().spec(),
            """
            source_file | source_line | edition   | country_code | region_code | school_name
            a.csv       | 1           | 2018-2019 | ES           | ES61        | CEIP Cervantes
            b.csv       | 1           | 2020-2021 | ES           | ES61        | CEIP Cervantes
            a.csv       | 2           | 2018-2019 | ES           | ES61        | CEIP Bosque Inventado
            b.csv       | 2           | 2020-2021 | ES           | ES61        | CEIP Bosque Inventado
            """);
    Dataset<Row> matches =
        new SchoolMatches()
            .compute(
                SchoolMentions.mentions(rows, "awarded_schools"),
                Named.decisions(Named.NO_DECISION));

    assertThat(matches.collectAsList())
        .extracting(
            row -> row.getAs("left_name") + ": " + row.getAs("outcome") + " " + row.getAs("reason"))
        .containsExactlyInAnyOrder(
            "CEIP Cervantes: cannot_tell common_name", "CEIP Bosque Inventado: same unique_name");
  }

  @Test
  void a_school_that_several_files_name_stands_once_as_the_first_of_them_names_it() {
    Dataset<Row> rows =
        Drawn.rows(
            new RawAwardedSchools().spec(),
            """
            source_file | source_line | edition   | country_code | school_id | locality | school_name
            b.csv       | 1           | 2020-2021 | ES           | 41000001  | Nava     | Uno
            a.csv       | 10          | 2018-2019 | ES           | 41000001  | Nava     | CEIP Uno
            a.csv       | 9           | 2018-2019 | ES           | 41000001  | Nava     | Colegio Uno
            b.csv       | 2           | 2020-2021 | ES           | 41000002  | Nava     | CEIP Dos
            """);
    Dataset<Row> none = rows.limit(0);
    Dataset<Row> mentions =
        new SchoolMentions()
            .compute(
                SchoolMentions.mentions(none, SchoolMentions.REGISTER), rows, none, none, none);
    assertThat(mentions.collectAsList())
        .extracting(
            row ->
                row.getAs("first_file")
                    + " "
                    + row.getAs("first_line")
                    + " "
                    + row.getAs("school_name"))
        .containsExactlyInAnyOrder("a.csv 9 Colegio Uno", "b.csv 2 CEIP Dos");
    assertThat(mentions.collectAsList())
        .containsExactlyInAnyOrderElementsOf(
            SchoolMentions.mentions(rows, "awarded_schools").collectAsList());
  }
}

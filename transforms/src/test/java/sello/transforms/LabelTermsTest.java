package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import sello.ingest.RawAwardedSchools;
import sello.transforms.identity.SchoolMentions;

final class LabelTermsTest {
  private static final LabelTerms TERMS = new LabelTerms();
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | valid_to
      2020-2021 | 2020       | yes     | 2021-12-31
      2021-2022 | 2021       | yes     | 2022-12-31
      2022-2023 | 2022       | no      |
      2023-2024 | 2023       | yes     | 2024-12-31
      """;
  private static final String LISTS =
      """
      edition   | country_code | list_coverage
      2020-2021 | ES           | complete
      2023-2024 | ES           | complete
      2023-2024 | DE           | partial
      """;

  /** Schools under one name are one school here. */
  static Dataset<Row> identities(Dataset<Row> awarded) {
    return SchoolMentions.withMentionId(awarded, "awarded_schools")
        .select(
            functions.col("mention_id"),
            functions
                .concat(
                    functions.col("country_code"),
                    functions.lit(":mention:"),
                    functions.col("school_name"))
                .as("school_key"))
        .distinct();
  }

  @Test
  void a_label_is_followed_to_the_next_edition_held_behind_its_end() {
    Dataset<Row> awarded =
        Drawn.rows(
            new RawAwardedSchools().spec(),
            """
            source_file | source_line | edition   | country_code | school_name
            a           | 2           | 2020-2021 | ES           | Uno
            a           | 3           | 2020-2021 | ES           | Dos
            b           | 2           | 2020-2021 | DE           | Eins
            c           | 2           | 2023-2024 | ES           | Uno
            c           | 3           | 2023-2024 | ES           | Uno
            d           | 2           |           | ES           | Tres
            """);

    Drawn.check(
        TERMS.compute(
            new Awards().compute(awarded, identities(awarded)),
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new AwardLists().spec(), LISTS)),
        TERMS.spec(),
        """
        school_key      | edition   | country_code | spell | term | renewal_edition | ending    | is_decided | listings
        DE:mention:Eins | 2020-2021 | DE           | 1     | 1    | 2023-2024       | not_known | false      | 1
        ES:mention:Dos  | 2020-2021 | ES           | 1     | 1    | 2023-2024       | lapsed    | true       | 1
        ES:mention:Uno  | 2020-2021 | ES           | 1     | 1    | 2023-2024       | renewed   | true       | 1
        ES:mention:Uno  | 2023-2024 | ES           | 1     | 2    |                 | not_yet   | false      | 2
        """);
  }
}

package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.Countries;

final class KnownAwardsTest {
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | is_break | valid_from | valid_to
      2019-2020 | 2019       | yes     | no       | 2019-01-01 | 2020-12-31
      2020-2021 | 2020       | yes     | no       | 2020-01-01 | 2021-12-31
      """;

  private static Dataset<Row> byCountry(String countries, String totals, String lists) {
    return new AwardsByCountry()
        .compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new Countries().spec(), countries),
            Drawn.rows(new PublishedTotals().spec(), totals),
            Drawn.rows(new AwardHistories().spec(), lists));
  }

  /** About 74: 70.3 to 77.7; about 20: 19 to 21; DK is printed as about 74 and about 80. */
  @Test
  void a_rounded_figure_gives_way_to_a_complete_list_whose_count_it_may_mean() {
    Drawn.check(
        byCountry(
                """
                iso2 | name_en
                AT   | Austria
                BE   | Belgium
                BG   | Bulgaria
                CZ   | Czechia
                DE   | Germany
                DK   | Denmark
                EE   | Estonia
                EL   | Greece
                ES   | Spain
                FI   | Finland
                FR   | France
                HR   | Croatia
                IT   | Italy
                LT   | Lithuania
                LV   | Latvia
                """,
                """
                metric | period_kind | period    | country_code | bound | published | published_low | published_high
                awards | edition     | 2019-2020 | AT           | ~     | 74        | 74            | 74
                awards | edition     | 2019-2020 | BE           | ~     | 74        | 74            | 74
                awards | edition     | 2019-2020 | BG           | ~     | 74        | 74            | 74
                awards | edition     | 2019-2020 | CZ           | ~     | 74        | 74            | 74
                awards | edition     | 2019-2020 | DE           | =     | 2216      | 2211          | 2216
                awards | edition     | 2019-2020 | DK           | ~     | 80        | 74            | 80
                awards | edition     | 2019-2020 | EE           | ~     | 20        | 20            | 20
                awards | edition     | 2019-2020 | EL           | ~     | 20        | 20            | 20
                awards | edition     | 2019-2020 | ES           | >     |           | 70            |
                awards | edition     | 2019-2020 | FI           | <     |           |               | 70
                awards | edition     | 2019-2020 | FR           | ~     | 74        | 74            | 74
                awards | edition     | 2019-2020 | LV           | <     |           |               | 80
                """,
                """
                edition   | country_code | region_code | takes_part | list_coverage | awards_counted
                2019-2020 | AT           | unknown     | yes        | complete      | 71
                2019-2020 | BE           | unknown     | yes        | complete      | 70
                2019-2020 | BG           | unknown     | yes        | complete      | 71
                2019-2020 | CZ           | unknown     | yes        | partial       | 71
                2019-2020 | DE           | unknown     | yes        | complete      | 2134
                2019-2020 | DK           | unknown     | yes        | complete      | 71
                2019-2020 | EE           | unknown     | yes        | complete      | 19
                2019-2020 | EL           | unknown     | yes        | complete      | 22
                2019-2020 | ES           | unknown     | yes        | complete      | 71
                2019-2020 | FI           | unknown     | yes        | complete      | 71
                2019-2020 | FR           | unknown     | yes        | none          |
                2019-2020 | HR           | unknown     | yes        | complete      | 0
                2019-2020 | IT           | unknown     | yes        | partial       | 71
                2019-2020 | LV           | unknown     | yes        | partial       | 71
                """)
            .where("edition = '2019-2020'"),
        new AwardsByCountry().spec(),
        """
        country_code | awards_published_bound | awards_published | awards_published_flag | awards_counted | list_coverage | awards_basis
        AT           | ~                      | 74               | e                     | 71             | complete      | counted
        BE           | ~                      | 74               | e                     | 70             | complete      | published
        BG           | ~                      | 74               | e                     | 71             | complete      | counted
        CZ           | ~                      | 74               | e                     | 71             | partial       | published
        DE           | =                      | 2216             |                       | 2134           | complete      | published
        DK           | ~                      | 80               | e                     | 71             | complete      | counted
        EE           | ~                      | 20               | e                     | 19             | complete      | counted
        EL           | ~                      | 20               | e                     | 22             | complete      | published
        ES           | >                      |                  | :                     | 71             | complete      | counted
        FI           | <                      |                  | :                     | 71             | complete      | counted
        FR           | ~                      | 74               | e                     |                | none          | published
        HR           |                        |                  | :                     | 0              | complete      | counted
        IT           |                        |                  | :                     | 71             | partial       |
        LT           |                        |                  | :                     |                | none          |
        LV           | <                      |                  | :                     | 71             | partial       |
        """);
  }

  @Test
  void a_trend_and_the_labels_in_force_are_made_of_the_count_as_exact() {
    Dataset<Row> awards =
        byCountry(
            """
            iso2 | name_en
            AT   | Austria
            BE   | Belgium
            """,
            """
            metric | period_kind | period    | country_code | bound | published | published_low | published_high
            awards | edition     | 2019-2020 | AT           | ~     | 74        | 74            | 74
            awards | edition     | 2020-2021 | AT           | =     | 80        | 80            | 80
            awards | edition     | 2019-2020 | BE           | ~     | 74        | 74            | 74
            awards | edition     | 2020-2021 | BE           | =     | 80        | 80            | 80
            """,
            """
            edition   | country_code | region_code | takes_part | list_coverage | awards_counted
            2019-2020 | AT           | unknown     | yes        | complete      | 71
            2019-2020 | BE           | unknown     | yes        | complete      | 60
            """);
    Drawn.check(
        new AwardTrendByCountry().compute(Drawn.rows(new Editions().spec(), EDITIONS), awards),
        new AwardTrendByCountry().spec(),
        """
        edition   | country_code | awards_known | awards_known_flag | awards_change | awards_change_flag
        2019-2020 | AT           | 71           |                   |               | m
        2019-2020 | BE           | 74           | e                 |               | m
        2020-2021 | AT           | 80           | p                 | 9             | p
        2020-2021 | BE           | 80           | p                 | 6             | ep
        """);
    Drawn.check(
        new ActiveLabelsByYear()
            .compute(
                Drawn.rows(new Editions().spec(), EDITIONS),
                Drawn.rows(new AwardsByEdition().spec(), "edition"),
                awards,
                Drawn.rows(
                    new PublishedTotals().spec(), "metric | period_kind | period | country_code"))
            .where("year < 2021"),
        new ActiveLabelsByYear().spec(),
        """
        year | country_code | active_labels | active_labels_low | active_labels_high | active_labels_flag
        2019 | AT           | 71            | 71                | 71                 |
        2019 | BE           | 74            | 74                | 74                 | e
        2020 | AT           | 151           | 151               | 151                | p
        2020 | BE           | 154           | 154               | 154                | ep
        """);
  }
}

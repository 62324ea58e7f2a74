package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.Countries;

final class RetentionByCountryTest {
  private static final RetentionByCountry RETENTION = new RetentionByCountry();

  private static Dataset<Row> countries() {
    return Drawn.rows(
        new Countries().spec(),
        """
        iso2 | name_en
        ES   | Spain
        EE   | Estonia
        """);
  }

  /** Of the editions of the rows below only one is here, so that no label meets other rules. */
  private static Dataset<Row> editions() {
    return Drawn.rows(
        new Editions().spec(),
        """
        edition   | first_year | is_held | is_break | valid_to
        2018-2019 | 2018       | yes     | no       | 2019-12-31
        """);
  }

  /**
   * The eleven schools of the methods' known answers: lapsed at term 1 four, censored at 1 two,
   * lapsed at 2 one, censored at 2 two, lapsed at 3 one, censored at 3 one; who is censored at a
   * term has been seen to outlast it. The twelfth could not renew yet, and takes no part.
   */
  private static Dataset<Row> eleven() {
    String[] ends = {"lapsed", "not_yet", "lapsed", "not_known", "lapsed", "not_yet", "not_yet"};
    int[] terms = {1, 2, 2, 3, 3, 4, 1};
    int[] schools = {4, 2, 1, 2, 1, 1, 1};
    StringBuilder rows =
        new StringBuilder("school_key|edition|country_code|spell|term|ending|is_decided\n");
    int school = 0;
    for (int i = 0; i < ends.length; i++) {
      for (int j = 0; j < schools[i]; j++) {
        school++;
        for (int term = 1; term <= terms[i]; term++) {
          rows.append(
              "ES:id:%d|%d-%d|ES|1|%d|%s|%s\n"
                  .formatted(
                      school,
                      2016 + 2 * term,
                      2017 + 2 * term,
                      term,
                      term == terms[i] ? ends[i] : "renewed",
                      term < terms[i] || ends[i].equals("lapsed") ? "yes" : "no"));
        }
      }
    }
    return Drawn.rows(new LabelTerms().spec(), rows.toString());
  }

  @Test
  void survival_is_that_of_kaplan_and_meier_and_europe_is_all_countries() {
    Drawn.check(
        RETENTION.compute(countries(), editions(), eleven()),
        RETENTION.spec(),
        """
        country_code | term | country_name | median_terms | spells_at_risk | spells_at_risk_flag | spells_lapsed | spells_censored | survival_share | survival_share_low | survival_share_high | survival_share_flag
        EE           | 1    | Estonia      |              |                | :                   |               |                 |                |                    |                     | :
        ES           | 1    | Spain        | 3            | 11             |                     | 4             | 2               | 0.6364    | 0.2969        | 0.8452         |
        ES           | 2    | Spain        | 3            | 5              |                     | 1             | 2               | 0.5091    | 0.1816 | 0.7655 | u
        ES           | 3    | Spain        | 3            | 2              |                     | 1             | 1               | 0.2545    | 0.0156 | 0.6374 | u
        EUR          | 1    | Europe       | 3            | 11             |                     | 4             | 2               | 0.6364    | 0.2969        | 0.8452         |
        EUR          | 2    | Europe       | 3            | 5              |                     | 1             | 2               | 0.5091    | 0.1816 | 0.7655 | u
        EUR          | 3    | Europe       | 3            | 2              |                     | 1             | 1               | 0.2545    | 0.0156 | 0.6374 | u
        """);
  }

  /** Otherwise only the renewals of such countries would be seen, and all labels would last. */
  @Test
  void a_spell_is_followed_only_as_long_as_a_loss_would_be_seen() {
    Drawn.check(
        RETENTION.compute(
            countries(),
            editions(),
            Drawn.rows(
                new LabelTerms().spec(),
                """
                school_key | edition   | country_code | spell | term | ending  | is_decided
                EE:id:1    | 2018-2019 | EE           | 1     | 1    | renewed | no
                EE:id:1    | 2020-2021 | EE           | 1     | 2    | lapsed  | yes
                EE:id:2    | 2018-2019 | EE           | 1     | 1    | lapsed  | yes
                EE:id:2    | 2021-2022 | EE           | 2     | 1    | not_yet | no
                """)),
        RETENTION.spec(),
        """
        country_code | term | spells_at_risk | spells_lapsed | spells_censored | survival_share
        EE           | 1    | 1              | 1             | 0               | 0.0000
        ES           | 1    |                |               |                 |
        EUR          | 1    | 1              | 1             | 0               | 0.0000
        """);
  }

  /** EE's second term is the first that meets the break; the label that lapsed before does not. */
  @Test
  void a_term_up_to_which_labels_met_other_rules_at_their_renewal_has_b() {
    Drawn.check(
        RETENTION.compute(
            countries(),
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break | valid_to
                2018-2019 | 2018       | yes     | no       | 2019-12-31
                2020-2021 | 2020       | yes     | no       | 2021-12-31
                2022-2023 | 2022       | no      | no       |
                2023-2024 | 2023       | yes     | yes      | 2024-12-31
                2025-2026 | 2025       | yes     | no       | 2026-12-31
                """),
            Drawn.rows(
                new LabelTerms().spec(),
                """
                school_key | edition   | country_code | spell | term | renewal_edition | ending    | is_decided
                EE:id:1    | 2018-2019 | EE           | 1     | 1    | 2020-2021       | renewed   | yes
                EE:id:1    | 2020-2021 | EE           | 1     | 2    | 2023-2024       | renewed   | yes
                EE:id:1    | 2023-2024 | EE           | 1     | 3    | 2025-2026       | lapsed    | yes
                EE:id:2    | 2018-2019 | EE           | 1     | 1    | 2020-2021       | lapsed    | yes
                ES:id:1    | 2018-2019 | ES           | 1     | 1    | 2020-2021       | not_known | no
                ES:id:1    | 2020-2021 | ES           | 2     | 1    | 2023-2024       | renewed   | yes
                ES:id:1    | 2023-2024 | ES           | 2     | 2    | 2025-2026       | lapsed    | yes
                """)),
        RETENTION.spec(),
        """
        country_code | term | spells_at_risk | spells_at_risk_flag | spells_lapsed_flag | spells_censored_flag | survival_share_flag
        EE           | 1    | 2              |                     |                    |                      | u
        EE           | 3    | 1              | b                   | b                  | b                    | bu
        ES           | 2    | 1              | b                   | b                  | b                    | bu
        EUR          | 1    | 3              | b                   | b                  | b                    | bu
        EUR          | 2    | 2              | b                   | b                  | b                    | bu
        EUR          | 3    | 1              | b                   | b                  | b                    | bu
        """);
  }

  /** EE has no row of term 2, and is followed through it all the same. */
  @Test
  void europe_is_of_so_many_countries_as_have_labels_at_risk() {
    Drawn.check(
        RETENTION
            .compute(
                countries(),
                editions(),
                Drawn.rows(
                    new LabelTerms().spec(),
                    """
                    school_key | edition   | country_code | spell | term | ending  | is_decided
                    EE:id:1    | 2018-2019 | EE           | 1     | 1    | renewed | yes
                    EE:id:1    | 2020-2021 | EE           | 1     | 2    | renewed | yes
                    EE:id:1    | 2023-2024 | EE           | 1     | 3    | lapsed  | yes
                    EE:id:2    | 2018-2019 | EE           | 1     | 1    | lapsed  | yes
                    ES:id:1    | 2020-2021 | ES           | 2     | 1    | renewed | yes
                    ES:id:1    | 2023-2024 | ES           | 2     | 2    | lapsed  | yes
                    """))
            .where("country_code <> 'ES'"),
        RETENTION.spec(),
        """
        country_code | term | countries_reporting | spells_at_risk
        EE           | 1    | 1                   | 2
        EE           | 3    | 1                   | 1
        EUR          | 1    | 2                   | 3
        EUR          | 2    | 2                   | 2
        EUR          | 3    | 1                   | 1
        """);
    Drawn.check(
        RETENTION
            .compute(
                countries(), editions(), Drawn.rows(new LabelTerms().spec(), "school_key | term\n"))
            .where("country_code = 'EUR'"),
        RETENTION.spec(),
        """
        country_code | term | countries_reporting | spells_at_risk | spells_at_risk_flag
        EUR          | 1    | 0                   |                | :
        """);
  }

  /** Real lists are partial: of most labels neither is seen. A label that was renewed lasted. */
  @Test
  void where_no_end_was_seen_survival_is_not_known_rather_than_whole() {
    Drawn.check(
        RETENTION.compute(
            countries(),
            editions(),
            Drawn.rows(
                new LabelTerms().spec(),
                """
                school_key | edition   | country_code | spell | term | ending    | is_decided
                EE:id:1    | 2018-2019 | EE           | 1     | 1    | not_known | no
                EE:id:2    | 2018-2019 | EE           | 1     | 1    | renewed   | no
                ES:id:1    | 2018-2019 | ES           | 1     | 1    | renewed   | yes
                ES:id:1    | 2020-2021 | ES           | 1     | 2    | not_yet   | no
                ES:id:2    | 2020-2021 | ES           | 1     | 1    | not_yet   | no
                """)),
        RETENTION.spec(),
        """
        country_code | term | spells_at_risk | spells_lapsed | spells_censored | survival_share | survival_share_flag
        EE           | 1    |                |               |                 |                | :
        ES           | 1    | 1              | 0             | 1               | 1.0000         | u
        EUR          | 1    | 1              | 0             | 1               | 1.0000         | u
        """);
  }
}

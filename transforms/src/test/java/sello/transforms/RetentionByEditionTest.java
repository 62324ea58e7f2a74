package sello.transforms;

import org.junit.jupiter.api.Test;

final class RetentionByEditionTest {
  private static final RetentionByEdition RETENTION = new RetentionByEdition();

  @Test
  void schools_whose_loss_could_not_be_seen_are_in_neither_part_of_the_share() {
    Drawn.check(
        RETENTION.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break | valid_to
                2019-2020 | 2019       | yes     | no       | 2020-12-31
                2020-2021 | 2020       | yes     | no       | 2021-12-31
                2021-2022 | 2021       | yes     | no       | 2022-12-31
                2022-2023 | 2022       | no      | no       |
                2023-2024 | 2023       | yes     | yes      | 2024-12-31
                2024-2025 | 2024       | yes     | no       | 2025-12-31
                """),
            Drawn.rows(
                new LabelTerms().spec(),
                """
                school_key   | edition   | country_code | spell | term | renewal_edition | ending    | is_decided
                ES:id:1      | 2020-2021 | ES           | 1     | 1    | 2023-2024       | renewed   | yes
                ES:id:2      | 2020-2021 | ES           | 1     | 1    | 2023-2024       | lapsed    | yes
                ES:mention:a | 2020-2021 | ES           | 1     | 1    | 2023-2024       | lapsed    | yes
                DE:mention:b | 2020-2021 | DE           | 1     | 1    | 2023-2024       | not_known | no
                DE:mention:c | 2020-2021 | DE           | 1     | 1    | 2023-2024       | renewed   | no
                ES:id:1      | 2023-2024 | ES           | 1     | 2    |                 | not_yet   | no
                """)),
        RETENTION.spec(),
        """
        edition   | renewal_edition | schools_awarded | schools_awarded_flag | schools_renewed | schools_decided | schools_not_yet | schools_not_known | schools_by_name_only | retention_share | retention_share_flag
        2019-2020 | 2021-2022       |                 | :                    |                 |                 |                 |                   |                      |                 | :
        2020-2021 | 2023-2024       | 5               |                      | 1               | 3               | 0               | 2                 | 3                    | 0.3333     | bu
        2021-2022 | 2023-2024       |                 | :                    |                 |                 |                 |                   |                      |                 | :
        2022-2023 |                 |                 | m                    |                 |                 |                 |                   |                      |                 | m
        2023-2024 |                 | 1               | b                    | 0               | 0               | 1               | 0                 | 0                    |                 | :
        2024-2025 |                 |                 | :                    |                 |                 |                 |                   |                      |                 | :
        """);
  }

  /** 2023-2024 is awarded and renewed by the new rules, the two before it by old ones and new. */
  @Test
  void a_cohort_awarded_before_the_break_and_renewed_after_it_has_b_and_the_newest_has_p() {
    Drawn.check(
        RETENTION.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break | valid_to
                2019-2020 | 2019       | yes     | no       | 2020-12-31
                2021-2022 | 2021       | yes     | no       | 2022-12-31
                2022-2023 | 2022       | no      | no       |
                2023-2024 | 2023       | yes     | yes      | 2024-12-31
                2025-2026 | 2025       | yes     | no       | 2026-12-31
                """),
            Drawn.rows(
                new LabelTerms().spec(),
                """
                school_key | edition   | country_code | spell | term | renewal_edition | ending  | is_decided
                ES:id:1    | 2019-2020 | ES           | 1     | 1    | 2021-2022       | renewed | yes
                ES:id:1    | 2021-2022 | ES           | 1     | 2    | 2023-2024       | renewed | yes
                ES:id:1    | 2023-2024 | ES           | 1     | 3    | 2025-2026       | renewed | yes
                ES:id:1    | 2025-2026 | ES           | 1     | 4    |                 | not_yet | no
                """)),
        RETENTION.spec(),
        """
        edition   | renewal_edition | schools_awarded_flag | schools_renewed_flag | schools_decided_flag | schools_not_yet_flag | schools_not_known_flag | schools_by_name_only_flag | retention_share_flag
        2019-2020 | 2021-2022       |                      |                      |                      |                      |                        |                           | u
        2021-2022 | 2023-2024       |                      | b                    | b                    | b                    | b                      |                           | bu
        2022-2023 |                 | m                    | m                    | m                    | m                    | m                      | m                         | m
        2023-2024 | 2025-2026       | b                    | p                    | p                    | p                    | p                      | b                         | pu
        2025-2026 |                 | p                    | p                    | p                    | p                    | p                      | p                         | :
        """);
  }

  /** 40 of 87: Wilson 0.3589709416 to 0.56403. */
  @Test
  void the_share_has_the_wilson_interval() {
    StringBuilder terms =
        new StringBuilder(
            "school_key | edition | country_code | renewal_edition | ending | is_decided\n");
    for (int i = 0; i < 87; i++) {
      terms.append(
          "ES:id:%d | 2020-2021 | ES | 2023-2024 | %s | yes\n"
              .formatted(i, i < 40 ? "renewed" : "lapsed"));
    }
    Drawn.check(
        RETENTION.compute(
            Drawn.rows(
                new Editions().spec(),
                """
                edition   | first_year | is_held | is_break
                2020-2021 | 2020       | yes     | no
                2021-2022 | 2021       | no      | no
                """),
            Drawn.rows(new LabelTerms().spec(), terms.toString())),
        RETENTION.spec(),
        """
        edition   | retention_share | retention_share_low | retention_share_high | retention_share_flag
        2020-2021 | 0.4598     | 0.3590         | 0.5640          |
        2021-2022 |            |                |                 | m
        """);
  }
}

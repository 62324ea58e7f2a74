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
                edition   | first_year | is_held | is_break
                2020-2021 | 2020       | yes     | no
                2021-2022 | 2021       | yes     | no
                2022-2023 | 2022       | no      | no
                2023-2024 | 2023       | yes     | yes
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
        2020-2021 | 2023-2024       | 5               |                      | 1               | 3               | 0               | 2                 | 3                    | 0.3333     | u
        2021-2022 |                 |                 | :                    |                 |                 |                 |                   |                      |                 | :
        2022-2023 |                 |                 | m                    |                 |                 |                 |                   |                      |                 | m
        2023-2024 |                 | 1               | b                    | 0               | 0               | 1               | 0                 | 0                    |                 | :
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
                """),
            Drawn.rows(new LabelTerms().spec(), terms.toString())),
        RETENTION.spec(),
        """
        edition   | retention_share | retention_share_low | retention_share_high | retention_share_flag
        2020-2021 | 0.4598     | 0.3590         | 0.5640          |
        """);
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat_ws;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.ingest.Areas;
import sello.ingest.Countries;
import sello.ingest.Regions;

/** Two schemes, three countries and two regions, and the profiles of scores drawn in. */
final class CriterionWorld {
  static final String EDITIONS =
      """
      edition   | first_year | is_held | is_area_break | area_scheme
      2018-2019 | 2018       | yes     | no            | old
      2019-2020 | 2019       | yes     | no            | old
      2020-2021 | 2020       | no      | no            |
      2021-2022 | 2021       | yes     | yes           | new
      2022-2023 | 2022       | yes     | no            | new
      """;
  private static final String COUNTRIES =
      """
      iso2 | name_en    | member_from | member_to
      ES   | Spain      |             |
      ME   | Montenegro | 2022-04     |
      """;
  private static final String AREAS =
      """
      scheme | area_code | name_en
      old    | tools     | Digital tools
      new    | model     | Model for others
      """;
  private static final String REGIONS =
      """
      country_code | region_code | region_name | level
      ES           | ES6         | Sur         | 1
      ES           | ES61        | Andalucía   | 2
      ES           | ES62        | Murcia      | 2
      """;

  private CriterionWorld() {}

  /** Scores of schools, each of which is one by its code, else by name and town. */
  static Dataset<Row> scores(String drawn) {
    return Drawn.rows(new CriterionScores().spec(), drawn)
        .withColumn(
            SCHOOL_KEY.name(),
            coalesce(
                col(SCHOOL_KEY), col(SCHOOL_ID), concat_ws("|", col(SCHOOL_NAME), col(LOCALITY))));
  }

  static Dataset<Row> editions() {
    return Drawn.rows(new Editions().spec(), EDITIONS);
  }

  static Dataset<Row> europe(Dataset<Row> scores) {
    return new CriterionProfileEurope()
        .compute(editions(), Drawn.rows(new Areas().spec(), AREAS), scores);
  }

  static Dataset<Row> byCountry(Dataset<Row> scores) {
    return new CriterionProfileByCountry()
        .compute(editions(), Drawn.rows(new Countries().spec(), COUNTRIES), scores, europe(scores));
  }

  static Dataset<Row> byRegion(Dataset<Row> scores) {
    return new CriterionProfileByRegion()
        .compute(editions(), Drawn.rows(new Regions().spec(), REGIONS), scores, byCountry(scores));
  }
}

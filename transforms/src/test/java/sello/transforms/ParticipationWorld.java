package sello.transforms;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.ingest.Countries;
import sello.ingest.RawSchools;
import sello.ingest.Regions;

/** Two editions, three countries and two regions, and the tables of participation drawn in. */
final class ParticipationWorld {
  private static final String EDITIONS =
      """
      edition   | first_year | is_held | is_break
      2018-2019 | 2018       | yes     | no
      2019-2020 | 2019       | no      | no
      """;
  private static final String COUNTRIES =
      """
      iso2 | name_en    | member_from | member_to
      ES   | Spain      |             |
      ME   | Montenegro | 2022-04     |
      PT   | Portugal   |             |
      """;
  private static final String REGIONS =
      """
      country_code | region_code | region_name | level
      ES           | ES6         | Sur         | 1
      ES           | ES61        | Andalucía   | 2
      ES           | ES62        | Murcia      | 2
      """;

  private ParticipationWorld() {}

  static Dataset<Row> participation(String drawn) {
    return Drawn.rows(new Participation().spec(), drawn);
  }

  static Dataset<Row> byCountry(Dataset<Row> participation) {
    return new ParticipationByCountry()
        .compute(
            Drawn.rows(new Editions().spec(), EDITIONS),
            Drawn.rows(new Countries().spec(), COUNTRIES),
            participation);
  }

  static Dataset<Row> byRegion(String schools, Dataset<Row> participation) {
    return new ParticipationByRegion()
        .compute(
            Drawn.rows(new Regions().spec(), REGIONS),
            Drawn.rows(new RawSchools().spec(), schools),
            participation,
            byCountry(participation));
  }
}

package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.Countries;
import sello.ingest.RegionNames;
import sello.ingest.Regions;

final class RegionSpellingsTest {
  private static final RegionSpellings SPELLINGS = new RegionSpellings();
  private static final String COUNTRIES =
      """
      iso2 | region_level
      ES   | 2
      IT   | 2
      """;
  private static final String REGIONS =
      """
      country_code | region_code | region_name | level
      ES           | ES3         | Madrid      | 1
      ES           | ES30        | Madrid      | 2
      ES           | ES6         | Sur         | 1
      ES           | ES61        | Andalucía   | 2
      IT           | ITG1        | Sicilia     | 2
      """;

  private static void check(String regionNames, String regions, String expected) {
    Drawn.check(
        SPELLINGS.compute(
            Drawn.rows(new RegionNames().spec(), regionNames),
            Drawn.rows(new Regions().spec(), regions),
            Drawn.rows(new Countries().spec(), COUNTRIES)),
        SPELLINGS.spec(),
        expected);
  }

  @Test
  void a_region_is_known_by_its_own_name_and_by_each_spelling() {
    check(
        """
        country_code | spelling  | region_code
        ES           | Andalusia | ES61
        ES           | Andalucía | ES61
        """,
        REGIONS,
        """
        country_code | spelling  | region_code
        ES           | Andalucía | ES61
        ES           | Andalusia | ES61
        ES           | Madrid    | ES30
        IT           | Sicilia   | ITG1
        """);
  }

  @Test
  void names_of_regions_of_another_level_are_not_taken() {
    check(
        """
        country_code | spelling | region_code
        """,
        REGIONS,
        """
        country_code | spelling  | region_code
        ES           | Andalucía | ES61
        ES           | Madrid    | ES30
        IT           | Sicilia   | ITG1
        """);
  }

  @Test
  void a_name_that_could_be_two_regions_of_its_country_is_left_out() {
    check(
        """
        country_code | spelling  | region_code
        ES           | Sur       | ES61
        ES           | Sur       | ES30
        ES           | Madrid    | ES61
        IT           | Andalucía | ITG1
        """,
        REGIONS,
        """
        country_code | spelling  | region_code
        ES           | Andalucía | ES61
        IT           | Andalucía | ITG1
        IT           | Sicilia   | ITG1
        """);
  }
}

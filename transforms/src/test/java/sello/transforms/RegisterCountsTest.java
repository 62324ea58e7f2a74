package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.RawSchools;

final class RegisterCountsTest {
  private static final RegisterCounts TABLE = new RegisterCounts();

  private static void check(String register, String expected) {
    Drawn.check(
        TABLE.compute(Drawn.rows(new RawSchools().spec(), register)), TABLE.spec(), expected);
  }

  @Test
  void schools_are_counted_by_place_and_year_and_those_without_either_are_unknown() {
    check(
        """
        source_file | source_line | country_code | school_id | region_code | registered_on
        a           | 2           | ES           | 1         | ES61        | 2019-01-01
        a           | 3           | ES           | 2         | ES61        | 2019-12-31
        a           | 4           | ES           | 3         | ES61        | 2020-01-01
        a           | 5           | ES           | 4         |             | 2020-01-01
        a           | 6           | PT           | 1         | PT11        | 2019-05-01
        a           | 7           | PT           | 2         | PT11        |
        a           | 8           | PT           | 3         |             |
        """,
        """
        country_code | region_code | registered_in | schools_joined
        ES           | ES61        | 2019          | 2
        ES           | ES61        | 2020          | 1
        ES           | unknown     | 2020          | 1
        PT           | PT11        | 2019          | 1
        PT           | PT11        | unknown       | 1
        PT           | unknown     | unknown       | 1
        """);
  }

  @Test
  void a_school_in_several_registers_counts_once_with_its_first_day_and_region() {
    check(
        """
        source_file | source_line | country_code | school_id | region_code | registered_on
        a           | 2           | ES           | 1         | ES62        | 2019-05-01
        b           | 2           | ES           | 1         | ES61        | 2018-05-01
        c           | 2           | ES           | 1         |             |
        a           | 3           | ES           | 2         | ES61        | 2019-05-01
        b           | 3           | ES           | 3         | ES61        | 2019-05-01
        """,
        """
        country_code | region_code | registered_in | schools_joined
        ES           | ES61        | 2018          | 1
        ES           | ES61        | 2019          | 2
        """);
  }
}

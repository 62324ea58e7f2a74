package sello.transforms;

import org.junit.jupiter.api.Test;

final class RegisterCountsBySchoolTypeTest {
  private static final RegisterCountsBySchoolType TABLE = new RegisterCountsBySchoolType();

  @Test
  void a_school_counts_once_in_each_dimension_and_those_of_an_unknown_kind_too() {
    Drawn.check(
        TABLE.compute(
            Drawn.rows(
                new RegisteredSchoolTypes().spec(),
                """
                country_code | school_id | level   | ownership | size_class | registered_on | is_illustrative
                ES           | 1         | primary | public    | under_100  | 2019-01-01    | no
                ES           | 2         | primary | private   |            | 2019-12-31    | yes
                ES           | 3         |         | private   |            |               | yes
                PT           | 1         | primary | public    | under_100  | 2019-05-01    | no
                """)),
        TABLE.spec(),
        """
        country_code | type_dimension | school_type | registered_in | register_origin | schools_joined
        ES           | level          | primary     | 2019          | mixed           | 2
        ES           | level          | unknown     | unknown       | illustrative    | 1
        ES           | ownership      | private     | 2019          | illustrative    | 1
        ES           | ownership      | private     | unknown       | illustrative    | 1
        ES           | ownership      | public      | 2019          | real            | 1
        ES           | size           | under_100   | 2019          | real            | 1
        ES           | size           | unknown     | 2019          | illustrative    | 1
        ES           | size           | unknown     | unknown       | illustrative    | 1
        PT           | level          | primary     | 2019          | real            | 1
        PT           | ownership      | public      | 2019          | real            | 1
        PT           | size           | under_100   | 2019          | real            | 1
        """);
  }
}

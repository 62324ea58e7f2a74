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
                country_code | school_id | level   | ownership | size_class | registered_on
                ES           | 1         | primary | public    | under_100  | 2019-01-01
                ES           | 2         | primary | private   |            | 2019-12-31
                ES           | 3         |         | private   |            |
                PT           | 1         | primary | public    | under_100  | 2019-05-01
                """)),
        TABLE.spec(),
        """
        country_code | type_dimension | school_type | registered_in | schools_joined
        ES           | level          | primary     | 2019          | 2
        ES           | level          | unknown     | unknown       | 1
        ES           | ownership      | private     | 2019          | 1
        ES           | ownership      | private     | unknown       | 1
        ES           | ownership      | public      | 2019          | 1
        ES           | size           | under_100   | 2019          | 1
        ES           | size           | unknown     | 2019          | 1
        ES           | size           | unknown     | unknown       | 1
        PT           | level          | primary     | 2019          | 1
        PT           | ownership      | public      | 2019          | 1
        PT           | size           | under_100   | 2019          | 1
        """);
  }
}

package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.RawSchools;

final class RegisteredSchoolTypesTest {
  private static final RegisteredSchoolTypes TYPES = new RegisteredSchoolTypes();

  private static void check(String schools, String expected) {
    Drawn.check(
        TYPES.compute(Drawn.rows(new RawSchools().spec(), schools)), TYPES.spec(), expected);
  }

  @Test
  void size_classes_begin_at_100_250_500_and_1000_pupils() {
    check(
        """
        source_file | source_line | country_code | school_id | school_name | pupils | level   | ownership
        s.csv       | 1           | PT           | 1         | A           | 0      | primary | public
        s.csv       | 2           | PT           | 2         | A           | 99     |         |
        s.csv       | 3           | PT           | 3         | A           | 100    |         |
        s.csv       | 4           | PT           | 4         | A           | 250    |         |
        s.csv       | 5           | PT           | 5         | A           | 500    |         |
        s.csv       | 6           | PT           | 6         | A           | 999    |         |
        s.csv       | 7           | PT           | 7         | A           | 1000   |         |
        s.csv       | 8           | PT           | 8         | A           |        |         |
        """,
        """
        school_id | level   | ownership | size_class
        1         | primary | public    | under_100
        2         |         |           | under_100
        3         |         |           | 100_to_249
        4         |         |           | 250_to_499
        5         |         |           | 500_to_999
        6         |         |           | 500_to_999
        7         |         |           | 1000_or_more
        8         |         |           |
        """);
  }

  @Test
  void of_two_rows_with_one_code_the_first_holds() {
    check(
        """
        source_file | source_line | country_code | school_id | school_name | pupils
        t.csv       | 1           | ES           | 00008001  | A           | 50
        s.csv       | 9           | ES           | 8001      | A           | 700
        s.csv       | 12          | ES           | 8001      | A           | 100
        """,
        """
        country_code | size_class | source_file | source_line
        ES           | 500_to_999 | s.csv       | 9
        """);
  }
}

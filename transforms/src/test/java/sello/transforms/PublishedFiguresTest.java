package sello.transforms;

import org.junit.jupiter.api.Test;
import sello.ingest.RawPublishedFigures;

final class PublishedFiguresTest {
  private static final PublishedFigures FIGURES = new PublishedFigures();

  private static void check(String raw, String expected) {
    Drawn.check(
        FIGURES.compute(Drawn.rows(new RawPublishedFigures().spec(), raw)),
        FIGURES.spec(),
        expected);
  }

  @Test
  void the_period_is_an_edition_a_year_or_neither() {
    check(
        """
        figure_id | period      | period_kind   | country_code
        F1        | 2018-2019   | edition       | EUR
        F2        | active 2019 | stock         | EUR
        F3        | 2019        | stock         | EUR
        F4        | 2020        | calendar_year | EUR
        F5        | 2018/2019   | school_year   | EUR
        F6        | 2014..2020  | cumulative    | EUR
        F7        | 2020        | cumulative    | EUR
        F8        | unknown     | unknown       | EUR
        F9        | May 2019    | stock         | EUR
        """,
        """
        figure_id | period      | period_kind   | edition   | year
        F1        | 2018-2019   | edition       | 2018-2019 |
        F2        | active 2019 | stock         |           | 2019
        F3        | 2019        | stock         |           | 2019
        F4        | 2020        | calendar_year |           | 2020
        F5        | 2018/2019   | school_year   |           |
        F6        | 2014..2020  | cumulative    |           |
        F7        | 2020        | cumulative    |           |
        F8        | unknown     | unknown       |           |
        F9        | May 2019    | stock         |           |
        """);
  }

  @Test
  void figures_that_contradict_each_other_are_all_kept_as_printed() {
    check(
        """
        figure_id | period    | period_kind | country_code | metric | bound | value  | source_url | source_kind | note | source_file | source_line
        F1        | 2018-2019 | edition     | EUR          | awards | =     | 1211   | http://a   | press       | n    | a.csv       | 2
        F2        | 2018-2019 | edition     | EUR          | awards | ~     | 1212.5 | http://b   | official    |      | a.csv       | 3
        """,
        """
        figure_id | metric | period    | country_code | bound | value  | source_url | source_kind | note | source_file | source_line
        F1        | awards | 2018-2019 | EUR          | =     | 1211   | http://a   | press       | n    | a.csv       | 2
        F2        | awards | 2018-2019 | EUR          | ~     | 1212.5 | http://b   | official    |      | a.csv       | 3
        """);
  }
}

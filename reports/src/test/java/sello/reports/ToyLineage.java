package sello.reports;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Tables of the toy release that are made from each other: two from files, two from these. */
final class ToyLineage {
  private static final String FILE = ToyRelease.SOURCE.file();
  private static final Field<String> TOY = Field.text("toy", "Toy", "Name of a toy");
  private static final Field<Long> LISTED =
      Field.count("listed", Unit.NONE, "Listed", "Figures that are named");
  private static final Field<Long> COUNTED =
      Field.count("counted", Unit.NONE, "Counted", "Lines of the edition");

  private ToyLineage() {}

  static ToyTable rawToys() {
    return new ToyTable(
        Spec.named("raw_toys")
            .title("Toys, as printed")
            .description("One row per line.")
            .key(Fields.SOURCE_FILE, Fields.SOURCE_LINE)
            .attributes(Fields.FIGURE_ID, Fields.EDITION)
            .build(),
        """
        source_file | source_line | figure_id | edition
        %1$s        | 2           | F1        | 2018-2019
        %1$s        | 3           | F2        | 2018-2019
        %1$s        | 4           | F3        | 2019-2020
        %1$s        | 5           | F4        |
        %1$s        | 10          | F5        |
        """
            .formatted(FILE));
  }

  static ToyTable toyEditions() {
    return new ToyTable(
        Spec.named("toy_editions")
            .title("Editions of toys")
            .description("One row per edition.")
            .key(Fields.EDITION)
            .attributes(Fields.VALID_FROM, Fields.VALID_TO, Fields.SOURCE_FILE, Fields.SOURCE_LINE)
            .build(),
        """
        edition   | valid_from | valid_to   | source_file | source_line
        2017-2018 | 2017-01-01 | 2018-12-31 | %1$s        | 7
        2018-2019 | 2018-01-01 | 2019-12-31 | %1$s        | 8
        2019-2020 | 2019-12-31 | 2020-12-31 | %1$s        | 9
        """
            .formatted(FILE));
  }

  static ToyTable toyTotals() {
    return new ToyTable(
        Spec.named("toy_totals")
            .title("Totals of toys")
            .description("One row per toy.")
            .key(TOY)
            .attributes(Fields.EDITION, Fields.AWARDS_PUBLISHED_FIGURES)
            .measures(Measure.exact(LISTED), Measure.exact(COUNTED))
            .formula("As drawn.")
            .build(),
        """
        toy | edition   | awards_published_figures | listed | counted
        T1  | 2018-2019 | F2 F1                    | 2      | 2
        T2  | 2019-2020 |                          | 0      | 1
        T3  |           | F4                       | 1      | 2
        """,
        List.of(
            Trace.to("raw_toys")
                .listed(Fields.AWARDS_PUBLISHED_FIGURES, Fields.FIGURE_ID)
                .giving(LISTED)
                .because("The figures that are named"),
            Trace.to("raw_toys").same(Fields.EDITION).giving(COUNTED)));
  }

  static ToyTable toysToDate() {
    return new ToyTable(
        Spec.named("toys_to_date")
            .title("Toys to date")
            .description("One row per period, from the first edition to one of them.")
            .key(Fields.PERIOD)
            .measures(Measure.exact(LISTED))
            .build(),
        """
        period      | listed
        ..2017-2018 | 0
        ..2018-2019 | 2
        ..2019-2020 | 3
        """,
        List.of(Trace.to("raw_toys").upTo(Fields.PERIOD, "..", Fields.EDITION)));
  }

  static ToyTable toysByYear() {
    return new ToyTable(
        Spec.named("toys_by_year")
            .title("Toys by year")
            .description("One row per year and kind of toys.")
            .key(Fields.YEAR, TOY)
            .measures(Measure.exact(LISTED))
            .build(),
        """
        year | toy    | listed
        2019 | listed | 2
        2019 | other  | 0
        2030 | listed | 0
        """,
        List.of(
            Trace.to("toy_editions").validAtEndOf(Fields.YEAR, Fields.VALID_FROM, Fields.VALID_TO),
            Trace.to("toy_editions")
                .validAtEndOf(Fields.YEAR, Fields.VALID_FROM, Fields.VALID_TO)
                .giving(LISTED),
            Trace.to("toy_totals")
                .through("toy_editions")
                .ofRows(TOY, "listed")
                .same(Fields.EDITION)
                .taking(LISTED)));
  }
}

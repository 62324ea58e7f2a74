package sello.transforms.protection;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.transforms.Drawn;

/** Figures of single values are shown of ten schools at least. */
final class SpreadsTest {
  private static final Field<Long> SCHOOLS =
      Field.count("schools", Unit.SCHOOLS, "Schools", "Schools with a score");
  private static final Field<Double> MEAN = points("mean");
  private static final Field<Double> DEVIATION = points("deviation");
  private static final Field<Double> OF_EUROPE = points("europe_deviation");
  private static final Spec REGIONS = spec(Fields.COUNTRY_CODE, Fields.REGION_CODE);
  private static final Spec COUNTRIES = spec(Fields.COUNTRY_CODE, Fields.AREA_CODE);
  private static final String NOTHING =
      "family | quantity | cell_period | slice | country_code | cell_region | cell_status\n";

  private record Toy(Spec spec) implements Table.From1 {
    @Override
    public Dataset<Row> compute(Dataset<Row> first) {
      return first;
    }
  }

  private static Field<Double> points(String name) {
    return new Field<>(name, Type.DOUBLE, Unit.POINTS, name, name, 1);
  }

  private static Spec spec(Field<?>... place) {
    return Spec.named("toys")
        .title("Toys")
        .description("One row per edition and place.")
        .key(Fields.EDITION)
        .key(place)
        .measures(
            Measure.flagged(SCHOOLS),
            Measure.withLimits(MEAN),
            Measure.flagged(DEVIATION),
            Measure.flagged(OF_EUROPE))
        .disclosure(
            Disclosure.protecting("toy")
                .twin("assessed", SCHOOLS)
                .derived(MEAN, SCHOOLS)
                .derived(DEVIATION, SCHOOLS)
                .derivedOfEurope(OF_EUROPE, SCHOOLS)
                .limits(MEAN, SCHOOLS)
                .spread(DEVIATION, SCHOOLS)
                .spreadOfEurope(OF_EUROPE, SCHOOLS)
                .build())
        .build();
  }

  private static void check(Spec spec, String rows, String expected) {
    Drawn.check(
        new Protected(new Toy(spec))
            .compute(Drawn.rows(spec, rows), Drawn.rows(DisclosureCells.SPEC, NOTHING)),
        spec,
        expected);
  }

  @Test
  void of_few_schools_the_mean_is_shown_but_neither_its_limits_nor_the_spread() {
    check(
        COUNTRIES,
        """
        edition   | country_code | area_code | schools | mean | mean_low | mean_high | mean_flag | deviation | deviation_flag | europe_deviation
        2023-2024 | DE           | A         | 40      | 6    | 5.5      | 6.5       | b         | 1         | b              | 1.2
        2023-2024 | ES           | A         | 9       | 7    | 6        | 8         | bu        | 1.5       | bu             | 1.2
        2023-2024 | FR           | A         | 10      | 5    | 4        | 6         | b         | 1.4       | b              | 1.2
        2023-2024 | PT           | A         | 0       |      |          |           | m         |           | m              | 1.2
        """,
        """
        edition   | country_code | area_code | schools | mean | mean_low | mean_high | mean_flag | deviation | deviation_flag | europe_deviation | europe_deviation_flag
        2023-2024 | DE           | A         | 40      | 6   | 5.5      | 6.5       | b         | 1        | b              | 1.2              |
        2023-2024 | ES           | A         | 9       | 7   |          |           | bu        |           | bC             | 1.2              |
        2023-2024 | FR           | A         | 10      | 5   |          |           | b         |           | bC             | 1.2              |
        2023-2024 | PT           | A         | 0       |      |          |           | m         |           | m              | 1.2              |
        """);
  }

  /** FR hides what ES did: Europe's sum of squares less Germany's is that of both. */
  @Test
  void those_withheld_together_are_many_enough_and_no_more_are_withheld() {
    check(
        COUNTRIES,
        """
        edition   | country_code | area_code | schools | deviation
        2023-2024 | AT           | A         | 4       | 1
        2023-2024 | BE           | A         | 6       | 1
        2023-2024 | DE           | A         | 12      | 1
        2023-2024 | ES           | B         | 3       | 1
        2023-2024 | FR           | B         | 11      | 1
        2023-2024 | IT           | B         | 11      | 1
        """,
        """
        country_code | area_code | schools | deviation | deviation_flag
        AT           | A         | 4       |           | C
        BE           | A         | 6       |           | C
        DE           | A         | 12      | 1        |
        ES           | B         | 3       |           | C
        FR           | B         | 11      |           | C
        IT           | B         | 11      | 1        |
        """);
  }

  @Test
  void what_is_withheld_of_one_slice_is_so_of_all() {
    check(
        COUNTRIES,
        """
        edition   | country_code | area_code | schools | deviation
        2023-2024 | ES           | A         | 9       | 1
        2023-2024 | ES           | B         | 20      | 1
        2023-2024 | FR           | B         | 30      | 1
        2024-2025 | ES           | B         | 20      | 1
        """,
        """
        edition   | country_code | area_code | deviation | deviation_flag
        2023-2024 | ES           | A         |           | C
        2023-2024 | ES           | B         |           | C
        2023-2024 | FR           | B         | 1        |
        2024-2025 | ES           | B         | 1        |
        """);
  }

  /** Of the one region of a country follows what is withheld of the country. */
  @Test
  void regions_are_compared_within_their_country_and_follow_it() {
    check(
        REGIONS,
        """
        edition   | country_code | region_code | schools | deviation
        2023-2024 | DE           | DE1         | 30      | 1
        2023-2024 | DE           | DE2         | 5       | 1
        2023-2024 | DE           | DE3         | 12      | 1
        2023-2024 | EE           | EE0         | 8       | 1
        2023-2024 | FR           | FR1         | 14      | 1
        2023-2024 | PT           | PT1         | 60      | 1
        """,
        """
        region_code | deviation | deviation_flag
        DE1         | 1        |
        DE2         |           | C
        DE3         |           | C
        EE0         |           | C
        FR1         |           | C
        PT1         | 1        |
        """);
  }

  @Test
  void the_spread_of_a_europe_of_few_is_in_no_row() {
    check(
        COUNTRIES,
        """
        edition   | country_code | area_code | schools | deviation | europe_deviation
        2023-2024 | ES           | A         | 4       | 1         | 1
        2023-2024 | FR           | A         | 5       | 1         | 1
        2023-2024 | PT           | A         | 0       |           | 1
        """,
        """
        country_code | europe_deviation | europe_deviation_flag
        ES           |                  | C
        FR           |                  | C
        PT           |                  | C
        """);
  }
}

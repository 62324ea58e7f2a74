package sello.transforms.protection;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Unit;

/** Two protected tables of one family: who applied, by region and by country, and the share won. */
final class ToyTables {
  static final Field<Long> APPLIED =
      Field.count("applied", Unit.SCHOOLS, "Applied", "Schools that applied");
  static final Field<Long> WON = Field.count("won", Unit.SCHOOLS, "Won", "Schools that won");
  static final Field<Long> POINTS =
      Field.count("points", Unit.POINTS, "Points", "Points of all that applied");
  static final Field<Double> WIN_RATE = Field.share("win_rate", "Win rate", "won / applied");

  private static final Disclosure DISCLOSURE =
      Disclosure.protecting("toy")
          .counts(APPLIED, WON)
          .sum(POINTS, APPLIED)
          .derived(WIN_RATE, WON, APPLIED)
          .ordered(WON, APPLIED)
          .build();

  static final Table BY_REGION =
      new Toy(spec("by_region", Fields.COUNTRY_CODE, Fields.REGION_CODE));
  static final Table BY_COUNTRY = new Toy(spec("by_country", Fields.COUNTRY_CODE));

  private ToyTables() {}

  private record Toy(Spec spec) implements Table.From1 {
    @Override
    public Dataset<Row> compute(Dataset<Row> first) {
      return first;
    }
  }

  private static Spec spec(String name, Field<?>... place) {
    return Spec.named(name)
        .title(name)
        .description("One row per edition and place.")
        .key(Fields.EDITION)
        .key(place)
        .measures(
            Measure.flagged(APPLIED),
            Measure.withLimits(WON),
            Measure.flagged(POINTS),
            Measure.withLimits(WIN_RATE))
        .disclosure(DISCLOSURE)
        .build();
  }
}

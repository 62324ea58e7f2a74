package sello.transforms;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.ingest.Population.POPULATION;
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Unit;

/**
 * A step of one table: how large a country is, and all countries together, in the columns of {@link
 * PlaceSizes}.
 */
final class CountrySizes {
  static final Field<Long> SCHOOLS =
      Field.count(
          "schools_in_country",
          Unit.SCHOOLS,
          "Schools in the country",
          "Schools that there are by the education statistics of schools_year, in eTwinning or not");
  static final Field<Integer> SCHOOLS_YEAR =
      Field.year(
          "schools_year",
          "Year of the schools",
          "Year of schools_in_country; empty: not known, or not one year for all countries");
  static final Field<Integer> POPULATION_YEAR =
      Field.year(
          "population_year",
          "Year of the inhabitants",
          "Year of population; empty: not known, or not one year for all countries");

  /** The sizes, each the field whose name its columns bear. */
  static final List<Field<Long>> ALL =
      List.of(REGISTERED_SCHOOLS, ELIGIBLE_SCHOOLS, SCHOOLS, POPULATION);

  private CountrySizes() {}

  /** The sizes of all countries that could have awards together; missing where one is. */
  static List<Column> sums() {
    Column isIn = not(col("impossible"));
    List<Column> sums = new ArrayList<>();
    for (Field<Long> size : ALL) {
      Column known = when(isIn, col(size));
      Column areAllKnown = count(known).equalTo(count(when(isIn, 1)));
      Column year = when(isIn, col(PlaceSizes.year(size)));
      sums.add(when(areAllKnown, sum(known)).as(size.name()));
      sums.add(
          when(areAllKnown.and(min(year).equalTo(max(year))), min(year)).as(PlaceSizes.year(size)));
      Column flags = collect_set(when(isIn, col(PlaceSizes.flags(size))));
      sums.add(array_join(array_sort(flags), "").as(PlaceSizes.flags(size)));
    }
    sums.add(
        bool_or(isIn.and(col(PlaceSizes.withheld(ELIGIBLE_SCHOOLS))))
            .as(PlaceSizes.withheld(ELIGIBLE_SCHOOLS)));
    return sums;
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.AwardsByCountry.AWARDS_PUBLISHED_EUROPE;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Trace;

/**
 * A step of one table: the countries that could have awards in an edition, with the awards of each.
 */
final class CountriesTakingPart {
  private CountriesTakingPart() {}

  /**
   * By edition and country: {@code awards} as known; {@code rounded}; {@code basis}, on which the
   * awards of all countries of the edition are known, or missing; {@code all}, the awards with the
   * zeros that follow from the basis.
   */
  static Dataset<Row> of(Dataset<Row> awardsByCountry) {
    Column couldNot =
        has(AWARDS_PUBLISHED, Flag.CANNOT_EXIST).and(has(AWARDS_COUNTED, Flag.CANNOT_EXIST));
    Column known = col("awards");

    return awardsByCountry
        .where(not(couldNot))
        .withColumn("awards", KnownAwards.value())
        .withColumn("rounded", Flags.has(KnownAwards.flag(), Flag.ESTIMATED))
        .withColumn("basis", basis())
        .withColumn(
            "all", when(col("basis").isNotNull(), coalesce(known, lit(0L))).otherwise(known));
  }

  /** Where they come from, for a table that is made of all countries of an edition. */
  static List<Trace> traces() {
    Trace countries = Trace.to("awards_by_country").same(EDITION);
    List<Trace> all = new ArrayList<>(KnownAwards.traces(countries));
    all.add(countries.taking(AWARDS_PUBLISHED_EUROPE));
    return all;
  }

  /** Every country is known; or those that are make up the exact total, and the others have 0. */
  private static Column basis() {
    WindowSpec edition = Window.partitionBy(col(EDITION));
    Column known = col("awards");
    Column areAllKnown = count(known).over(edition).equalTo(count(lit(1)).over(edition));
    Column addUp =
        sum(known)
            .over(edition)
            .equalTo(col(AWARDS_PUBLISHED_EUROPE))
            .and(not(has(AWARDS_PUBLISHED_EUROPE, Flag.ESTIMATED)))
            .and(not(bool_or(col("rounded")).over(edition)));
    return when(areAllKnown, "countries").when(addUp, "remainder");
  }

  private static Column has(Field<?> measure, String code) {
    return Flags.has(col(measure.flag()), code);
  }
}

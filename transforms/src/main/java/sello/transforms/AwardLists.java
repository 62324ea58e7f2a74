package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.Awards.LISTINGS;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** The winners' lists that were loaded: how many awards each names, and whether it names all. */
final class AwardLists implements Table.From3 {
  @Override
  public Spec spec() {
    return Spec.named("award_lists")
        .title("Winners' lists")
        .description(
            """
            Winners' lists by edition and country: how many awards they name, in how many rows, and
            whether that is all of them. A school named more than once in an edition counts once.
            One row per edition and country with a list.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(LIST_COVERAGE)
        .measures(Measure.exact(AWARDS_COUNTED), Measure.exact(LISTINGS))
        .disclosure(
            Disclosure.open(
                "Of refused rows it tells at most that there are some in an edition's public lists."))
        .formula(
            """
            A list is complete where list_coverage says so of the whole country, else partial. That
            a country has no award is told by a list of several countries of the edition, of whose
            lists no row was refused; else the list of a country that no row names is partial too.
            listings - awards_counted: rows that name a school once more.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("awards").same(EDITION).same(COUNTRY_CODE).taking(LISTINGS),
        Trace.to("list_coverage").same(EDITION).same(COUNTRY_CODE).whereMissing(REGION_CODE),
        RefusedListings.trace());
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> awards, Dataset<Row> listCoverage, Dataset<Row> qualityOfRows) {
    Dataset<Row> counted =
        awards
            .where(col(EDITION).isNotNull())
            .groupBy(col(EDITION), col(COUNTRY_CODE))
            .agg(count(lit(1)).as("counted"), as(sum(col(LISTINGS)), LISTINGS));
    Dataset<Row> complete =
        listCoverage
            .where(col(REGION_CODE).isNull())
            .groupBy(col(EDITION), col(COUNTRY_CODE))
            .agg(lit(true).as("claimed"))
            .join(RefusedListings.editions(qualityOfRows, listCoverage), names(EDITION), "left")
            .join(ofSeveralCountries(awards), names(EDITION), "left");
    Column isNoneTold = col("of_several").isNotNull().and(col("refused").isNull());
    Column isNamed = col("counted").isNotNull();
    Column isComplete = col("claimed").isNotNull().and(isNamed.or(isNoneTold));

    return counted
        .join(complete, names(EDITION, COUNTRY_CODE), "full")
        .select(
            col(EDITION),
            col(COUNTRY_CODE),
            as(when(isComplete, "complete").otherwise("partial"), LIST_COVERAGE),
            as(coalesce(col("counted"), lit(0)), AWARDS_COUNTED),
            as(coalesce(col(LISTINGS), lit(0)), LISTINGS));
  }

  /**
   * Editions of which a list names schools of several countries, so that it may name none of one.
   */
  private static Dataset<Row> ofSeveralCountries(Dataset<Row> awards) {
    return awards
        .groupBy(col(EDITION), col(SOURCE_FILE))
        .agg(count_distinct(col(COUNTRY_CODE)).as("countries"))
        .where(col("countries").gt(1))
        .select(col(EDITION))
        .distinct()
        .withColumn("of_several", lit(true));
  }
}

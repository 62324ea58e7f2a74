package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.transforms.AwardHistoryFields.FIRST_AWARDS;
import static sello.transforms.AwardHistoryFields.RENEWALS;
import static sello.transforms.AwardHistoryFields.RETURNS;
import static sello.transforms.Awards.LISTINGS;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.LabelTerms.SPELL;
import static sello.transforms.LabelTerms.TERM;
import static sello.transforms.RegionEditions.HAS_HISTORY;
import static sello.transforms.RegionEditions.IS_COUNTRY_LISTED;
import static sello.transforms.RegionEditions.IS_REGION_LISTED;
import static sello.transforms.RegionEditions.TAKES_PART;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Awards counted on winners' lists by region, and whether the schools had the label before. */
final class AwardHistories implements Table.From3 {
  @Override
  public Spec spec() {
    return Spec.named("award_histories")
        .title("Awards on lists and their histories")
        .description(
            """
            Awards on the winners' lists by the region in which a source places the school, and how
            many are first awards, renewals and returns. Schools that no source places stand in the
            country's region unknown, so that the regions of a country add up to its list. One row
            per edition, country and region, also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(COUNTRY_NAME, REGION_NAME, FIRST_YEAR, IS_BREAK, TAKES_PART, LIST_COVERAGE)
        .measures(
            Measure.flagged(AWARDS_COUNTED),
            Measure.flagged(FIRST_AWARDS),
            Measure.flagged(RENEWALS),
            Measure.flagged(RETURNS))
        .formula(
            """
            A region that no listed school is in counts 0 where its country's list is complete and
            places schools in other regions or names none; else it is not known: a list of the
            region alone that names nobody may never have been sent. The region unknown counts 0 where
            the country's list is complete, and where a partial one names schools that are all placed:
            nothing on it lacks a region. list_coverage of the region unknown is that of the country.
            """
                + AwardHistoryFields.FORMULA)
        .disclosure(
            Disclosure.open(
                "Awards on public lists of winners; of a school only its region is taken."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace terms =
        Trace.to("label_terms")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .because("The schools of the country, of which those of the region are used");
    Trace lists =
        Trace.to("region_editions")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .because("Which lists name every award, of this edition and of earlier ones");
    return List.of(
        terms.giving(AWARDS_COUNTED).taking(LISTINGS),
        terms.giving(FIRST_AWARDS, RENEWALS, RETURNS).taking(SPELL, TERM),
        Trace.to("schools")
            .through("label_terms")
            .same(SCHOOL_KEY)
            .because("Where a source places them"),
        lists.giving(AWARDS_COUNTED).taking(IS_COUNTRY_LISTED, IS_REGION_LISTED),
        lists
            .giving(FIRST_AWARDS, RENEWALS, RETURNS)
            .taking(IS_COUNTRY_LISTED, IS_REGION_LISTED, HAS_HISTORY));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> regionEditions, Dataset<Row> labelTerms, Dataset<Row> schools) {
    Dataset<Row> units =
        regionEditions
            .withColumn("newest", Editions.isNewest())
            .join(
                counted(regionEditions, labelTerms, schools),
                names(EDITION, COUNTRY_CODE, REGION_CODE),
                "left")
            .withColumn("counted", coalesce(col("listed"), when(isZero(), lit(0L))));
    List<Column> columns = new ArrayList<>();
    List.of(EDITION, COUNTRY_CODE, REGION_CODE, COUNTRY_NAME, REGION_NAME, FIRST_YEAR, IS_BREAK)
        .forEach(field -> columns.add(col(field)));
    columns.add(col(TAKES_PART));
    columns.add(as(coverage(), LIST_COVERAGE));
    columns.addAll(flagged(col("counted"), AWARDS_COUNTED));
    for (Field<Long> kind : List.of(FIRST_AWARDS, RENEWALS, RETURNS)) {
      Column isKnown = col(HAS_HISTORY).and(col("counted").isNotNull());
      columns.addAll(flagged(when(isKnown, coalesce(col(kind), lit(0L))), kind));
    }
    return FirstAfterBreak.in(spec(), EDITION)
        .all(col(IS_BREAK))
        .mark(units.select(columns.toArray(Column[]::new)));
  }

  /** By what the award was to the school. */
  private static Dataset<Row> counted(
      Dataset<Row> regionEditions, Dataset<Row> labelTerms, Dataset<Row> schools) {
    Column begins = col(TERM).equalTo(1);
    Column isFirstSpell = col(SPELL).equalTo(1);
    return ReportingRegions.placed(
            labelTerms.join(
                schools.select(col(SCHOOL_KEY), col(REGION_CODE)), names(SCHOOL_KEY), "left"),
            regionEditions.select(col(COUNTRY_CODE), col(REGION_CODE)).distinct())
        .groupBy(col(EDITION), col(COUNTRY_CODE), col(REGION_CODE))
        .agg(
            count(lit(1)).as("listed"),
            as(count(when(isFirstSpell.and(begins), 1)), FIRST_AWARDS),
            as(count(when(not(begins), 1)), RENEWALS),
            as(count(when(not(isFirstSpell).and(begins), 1)), RETURNS));
  }

  private static Column isZero() {
    Column isComplete = col(IS_COUNTRY_LISTED);
    Column isPlacing = coalesce(placed().gt(0).or(listed().equalTo(0)), lit(false));
    return when(isUnknown(), isComplete.or(listed().gt(0))).otherwise(isComplete.and(isPlacing));
  }

  private static Column coverage() {
    Column isNamed = when(isUnknown(), listed().gt(0)).otherwise(col("listed").isNotNull());
    return when(col(IS_COUNTRY_LISTED).or(col(IS_REGION_LISTED).and(isNamed)), "complete")
        .when(isNamed, "partial")
        .otherwise("none");
  }

  private static Column isUnknown() {
    return col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
  }

  /** Awards on the list of the whole country. */
  private static Column listed() {
    return coalesce(sum(col("listed")).over(country()), lit(0L));
  }

  /** Of these, those in a known region. */
  private static Column placed() {
    return coalesce(sum(when(not(isUnknown()), col("listed"))).over(country()), lit(0L));
  }

  private static WindowSpec country() {
    return Window.partitionBy(col(EDITION), col(COUNTRY_CODE));
  }

  private static List<Column> flagged(Column value, Field<Long> field) {
    Flags flags =
        Flags.missingWhen(value.isNull())
            .cannotExistWhen(not(col(TAKES_PART)))
            .breakWhen(col(IS_BREAK))
            .provisionalWhen(col("newest"));
    return List.of(as(value, field), as(flags.text(), field.flag()));
  }
}

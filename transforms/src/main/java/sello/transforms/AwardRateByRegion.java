package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.EducationCounts.MEASURE;
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardRateFields.PER_1000_ELIGIBLE;
import static sello.transforms.AwardRateFields.PER_1000_REGISTERED;
import static sello.transforms.AwardRateFields.PER_1000_SCHOOLS;
import static sello.transforms.AwardRateFields.REGION_SCHOOLS_YEAR;
import static sello.transforms.AwardRateFields.SCHOOLS_IN_REGION;
import static sello.transforms.Flags.has;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Awards of a region per 1,000 of its schools. */
final class AwardRateByRegion implements Table.From3 {
  private static final List<AwardRate> RATES =
      List.of(
          new AwardRate(REGISTERED_SCHOOLS, PER_1000_REGISTERED, 1_000, true),
          new AwardRate(ELIGIBLE_SCHOOLS, PER_1000_ELIGIBLE, 1_000, true),
          new AwardRate(SCHOOLS_IN_REGION, PER_1000_SCHOOLS, 1_000, false));

  private static final List<Field<?>> AWARDED =
      List.of(EDITION, COUNTRY_CODE, REGION_CODE, COUNTRY_NAME, REGION_NAME, AWARDS);

  @Override
  public Spec spec() {
    return Spec.named("award_rate_by_region")
        .title("Award rates by region")
        .description(
            """
            Awards of an edition in relation to the size of the region: per 1,000 schools registered
            in eTwinning, per 1,000 schools eligible for the call, and per 1,000 schools that there
            are. Awards are those that awards_by_region knows, published or on winners' lists that
            name every award; a school has at most one in an edition; those that no source places
            stand in the region unknown. The inputs do not hold the inhabitants of regions. One row
            per edition, country and region at the reporting level, or unknown, also where nothing
            is known.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(COUNTRY_NAME, REGION_NAME, REGION_SCHOOLS_YEAR)
        .measures(Measure.flagged(AWARDS))
        .measures(RATES.stream().flatMap(AwardRate::measures).toArray(Measure[]::new))
        .formula(
            AwardRate.FORMULA
                + """
                \nRegistered schools are those of today's register that had joined before the
                edition's first year; eligible ones those of the edition's call; schools_in_region
                those of the nearest year that is known, the earlier of two. The rate of a larger
                place is the sum of awards over the sum of schools, never a mean of these rates. e:
                awards of the country are in the region unknown, so that those of its regions may be
                more; or schools of another year than the edition's first. The region unknown has no
                rates (m): its awards and its schools lack a region for different reasons.""")
        .reference(AwardRate.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("awards_by_region")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .taking(AWARDS)
            .giving(AWARDS, PER_1000_REGISTERED, PER_1000_ELIGIBLE, PER_1000_SCHOOLS),
        Trace.to("application_stages_by_region")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .taking(REGISTERED_SCHOOLS)
            .giving(REGISTERED_SCHOOLS, PER_1000_REGISTERED),
        Trace.to("application_stages_by_region")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .taking(ELIGIBLE_SCHOOLS)
            .giving(ELIGIBLE_SCHOOLS, PER_1000_ELIGIBLE),
        Trace.to("education_counts")
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .same(REGION_SCHOOLS_YEAR, YEAR)
            .where(MEASURE, "schools")
            .giving(SCHOOLS_IN_REGION, PER_1000_SCHOOLS));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> awardsByRegion, Dataset<Row> stages, Dataset<Row> educationCounts) {
    Dataset<Row> awards = awards(awardsByRegion);
    Dataset<Row> schools =
        PlaceSizes.nearest(
            awards,
            PlaceSizes.schools(educationCounts).where(col(REGION_CODE).isNotNull()),
            SCHOOLS_IN_REGION,
            COUNTRY_CODE,
            REGION_CODE);
    List<Column> columns = new ArrayList<>();
    AWARDED.subList(0, AWARDED.size() - 1).forEach(field -> columns.add(col(field)));
    columns.add(as(col(PlaceSizes.year(SCHOOLS_IN_REGION)), REGION_SCHOOLS_YEAR));
    columns.add(col(AWARDS));
    columns.add(as(AwardRate.ofAwards(col(AWARDS)).text(), AWARDS.flag()));
    Column isNone = col("impossible").or(isUnknown());
    RATES.forEach(rate -> rate.columns(isNone).forEach(columns::add));

    Dataset<Row> units =
        awards
            .join(
                PlaceSizes.ofTheCall(stages, EDITION, COUNTRY_CODE, REGION_CODE),
                names(EDITION, COUNTRY_CODE, REGION_CODE),
                "left")
            .join(schools, names(EDITION, COUNTRY_CODE, REGION_CODE), "left")
            .select(columns.toArray(Column[]::new));
    return AwardRate.marked(spec(), units, has(col(AWARDS.flag()), Flag.BREAK), RATES);
  }

  /** By edition and region: awards as they are known, and what is to be said of them. */
  private static Dataset<Row> awards(Dataset<Row> awardsByRegion) {
    Column unplaced = max(when(isUnknown(), col(AWARDS_COUNTED)));
    var country = Window.partitionBy(col(EDITION), col(COUNTRY_CODE));
    Column isCounted = col(AWARDS_PUBLISHED).isNull().and(not(isUnknown()));
    Column flag = coalesce(col(AWARDS.flag()), lit(""));
    return awardsByRegion
        .withColumn("unplaced", unplaced.over(country))
        .withColumn(
            "remarks",
            concat(flag, when(isCounted.and(col("unplaced").gt(0)), Flag.ESTIMATED).otherwise("")))
        .withColumn("impossible", flag.equalTo(Flag.CANNOT_EXIST))
        .select(
            Stream.concat(
                    AWARDED.stream().map(field -> col(field)),
                    Stream.of(col("remarks"), col("impossible")))
                .toArray(Column[]::new));
  }

  private static Column isUnknown() {
    return col(REGION_CODE).equalTo(ReportingRegions.UNKNOWN);
  }
}

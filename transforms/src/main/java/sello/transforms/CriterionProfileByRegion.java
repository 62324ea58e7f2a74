package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.transforms.CriterionFields.AREA_NAME;
import static sello.transforms.CriterionFields.ASSESSED_SCHOOLS;
import static sello.transforms.CriterionFields.LEADER_SCHOOLS;
import static sello.transforms.EuropeDifference.EUROPE_DEVIATION;
import static sello.transforms.EuropeDifference.EUROPE_MEAN;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Flag;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Profile of the criterion areas: the scores of a region's assessed schools by area. */
final class CriterionProfileByRegion implements Table.From4 {
  @Override
  public Spec spec() {
    return Spec.named("criterion_profile_by_region")
        .title("Profile of the criterion areas by region")
        .description(
            """
            How the assessed schools of each region scored in each area of the edition's scheme,
            with the distance from all assessed schools of Europe; schools of no known region are
            the region unknown of their country. It describes those who applied, never all schools.
            Where a country's scores are loaded, a region without any counts 0 schools, so that
            regions add up to their country. One row per edition held, region at the reporting level
            or unknown, and area of the edition's scheme.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE, AREA_CODE)
        .attributes(REGION_NAME, AREA_SCHEME, AREA_NAME)
        .measures(EuropeDifference.measures())
        .formula(
            """
            As criterion_profile_europe, over the schools of the region. %s m: the country was no
            member, or the region has too few schools for the figure."""
                .formatted(EuropeDifference.FORMULA))
        .reference(CriterionFields.REFERENCE)
        .disclosure(EuropeDifference.disclosure())
        .build();
  }

  @Override
  public List<Trace> traces() {
    Trace scores = Trace.to("criterion_scores").same(EDITION).same(COUNTRY_CODE).same(AREA_CODE);
    return List.of(
        Trace.to("regions").same(REGION_CODE),
        scores.same(REGION_CODE),
        scores.ofRows(REGION_CODE, ReportingRegions.UNKNOWN).whereMissing(REGION_CODE),
        Trace.to("criterion_profile_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(AREA_CODE)
            .taking(ASSESSED_SCHOOLS, EUROPE_MEAN, EUROPE_DEVIATION)
            .because("Whether scores of the country are known, and Europe's figures"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> regions,
      Dataset<Row> criterionScores,
      Dataset<Row> criterionProfileByCountry) {
    Dataset<Row> reporting = ReportingRegions.of(regions, criterionProfileByCountry);
    Dataset<Row> profile =
        CriterionProfile.of(
            ReportingRegions.placed(SchoolScores.of(criterionScores), reporting),
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            AREA_CODE);
    Dataset<Row> countries =
        criterionProfileByCountry
            .withColumn("is_known", col(ASSESSED_SCHOOLS).isNotNull())
            .withColumn(
                "impossible",
                coalesce(
                    col(ASSESSED_SCHOOLS)
                        .isNull()
                        .and(col(ASSESSED_SCHOOLS.flag()).equalTo(Flag.CANNOT_EXIST)),
                    lit(false)))
            .select(
                col(EDITION),
                col(COUNTRY_CODE),
                col(AREA_CODE),
                col(AREA_SCHEME),
                col(AREA_NAME),
                col(EUROPE_MEAN),
                col(EUROPE_MEAN.flag()),
                col(EUROPE_DEVIATION),
                col(EUROPE_DEVIATION.flag()),
                col("is_known"),
                col("impossible"));

    Dataset<Row> units =
        SchemeEditions.of(editions)
            .drop(AREA_SCHEME.name())
            .join(countries, names(EDITION))
            .join(reporting, names(COUNTRY_CODE))
            .join(profile, names(EDITION, COUNTRY_CODE, REGION_CODE, AREA_CODE), "left")
            .withColumn(ASSESSED_SCHOOLS.name(), zeroWhereKnown(col(ASSESSED_SCHOOLS)))
            .withColumn(LEADER_SCHOOLS.name(), zeroWhereKnown(col(LEADER_SCHOOLS)))
            .select(
                Stream.concat(
                        Stream.of(
                            col(EDITION),
                            col(COUNTRY_CODE),
                            col(REGION_CODE),
                            col(AREA_CODE),
                            col(REGION_NAME),
                            col(AREA_SCHEME),
                            col(AREA_NAME),
                            col("breaks")),
                        EuropeDifference.columns())
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), EDITION).all(col("breaks")).mark(units);
  }

  private static Column zeroWhereKnown(Column count) {
    return coalesce(count, when(col("is_known"), lit(0L)));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.NAME_EN;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.transforms.CriterionFields.AREA_NAME;
import static sello.transforms.Editions.FIRST_YEAR;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Profile of the criterion areas: the scores of a country's assessed schools by area. */
final class CriterionProfileByCountry implements Table.From4 {
  @Override
  public Spec spec() {
    return Spec.named("criterion_profile_by_country")
        .title("Profile of the criterion areas by country")
        .description(
            """
            How the assessed schools of each country scored in each area of the edition's scheme:
            mean, spread, share at leader level, and the distance from all assessed schools of
            Europe. It describes those who applied and whose scores were loaded, never all schools
            of the country; areas of different schemes do not compare. One row per edition held,
            country and area of the edition's scheme, also where no score is known.""")
        .key(EDITION, COUNTRY_CODE, AREA_CODE)
        .attributes(COUNTRY_NAME, AREA_SCHEME, AREA_NAME)
        .measures(EuropeDifference.measures())
        .formula(
            """
            As criterion_profile_europe, over the schools of the country. %s A country that was no
            member in the edition's first year has m; so has a figure for which there are too few
            schools: one school has a mean only."""
                .formatted(EuropeDifference.FORMULA))
        .reference(CriterionFields.REFERENCE)
        .disclosure(EuropeDifference.disclosure())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("countries").same(COUNTRY_CODE, ISO2), EuropeDifference.trace());
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> countries,
      Dataset<Row> criterionScores,
      Dataset<Row> criterionProfileEurope) {
    Dataset<Row> profile =
        CriterionProfile.of(SchoolScores.of(criterionScores), EDITION, COUNTRY_CODE, AREA_CODE);
    Dataset<Row> coded =
        countries
            .withColumn(COUNTRY_CODE.name(), col(ISO2))
            .withColumn(COUNTRY_NAME.name(), col(NAME_EN));

    Dataset<Row> units =
        SchemeEditions.of(editions)
            .drop(AREA_SCHEME.name())
            .join(EuropeDifference.reference(criterionProfileEurope), names(EDITION))
            .crossJoin(coded)
            .withColumn("impossible", not(Membership.in(col(FIRST_YEAR))))
            .join(profile, names(EDITION, COUNTRY_CODE, AREA_CODE), "left")
            .select(
                Stream.concat(
                        Stream.of(
                            col(EDITION),
                            col(COUNTRY_CODE),
                            col(AREA_CODE),
                            col(COUNTRY_NAME),
                            col(AREA_SCHEME),
                            col(AREA_NAME),
                            col("breaks")),
                        EuropeDifference.columns())
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), EDITION).all(col("breaks")).mark(units);
  }
}

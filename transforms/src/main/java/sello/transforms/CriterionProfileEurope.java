package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.NAME_EN;
import static sello.catalog.Fields.SCHEME;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.transforms.CriterionFields.AREA_NAME;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Profile of the criterion areas: the scores of all assessed schools of an edition by area. */
final class CriterionProfileEurope implements Table.From3 {
  static final Field<Long> COUNTRIES_REPORTING =
      Field.count(
          "countries_reporting",
          Unit.COUNTRIES,
          "Countries reporting",
          "Countries of which scores of the edition in the area were loaded");

  @Override
  public Spec spec() {
    return Spec.named("criterion_profile_europe")
        .title("Profile of the criterion areas, Europe")
        .description(
            """
            How all schools that were assessed scored in each area of the edition's scheme: mean,
            spread and share at leader level. It describes those who applied and whose scores were
            loaded, never all schools; areas of different schemes do not compare. One row per
            edition held and area of its scheme, also where no score is known.""")
        .key(EDITION, AREA_CODE)
        .attributes(AREA_SCHEME, AREA_NAME)
        .measures(Measure.exact(COUNTRIES_REPORTING))
        .measures(CriterionFields.measures().toArray(Measure[]::new))
        .formula(
            """
            Over distinct schools. %s Quartiles by linear interpolation (type 7); 95 %% t interval of
            the mean, cut at the ends of the scale, 0 and 10, beyond which there is no mean;
            leader_share = leader_schools / assessed_schools with the 95 %% Wilson interval, where a
            school leads with %.0f of 10 points or more. Standard deviation, quartiles and limits of the
            mean are withheld of fewer schools than disclosure_spread, 10 unless the release names
            another number, and of the next smallest place where the schools of all places withheld
            together are fewer; score_sum and mean also where they tell how many of few schools lead. Intervals show how far a figure could move by
            chance if the same process ran again."""
                .formatted(SchoolScores.FORMULA, CriterionFields.LEADER_LEVEL))
        .reference(CriterionFields.REFERENCE)
        .disclosure(CriterionFields.disclosure().build())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("areas").same(AREA_SCHEME, SCHEME).same(AREA_CODE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions, Dataset<Row> areas, Dataset<Row> criterionScores) {
    Dataset<Row> named =
        areas.select(as(col(SCHEME), AREA_SCHEME), col(AREA_CODE), as(col(NAME_EN), AREA_NAME));
    Dataset<Row> scores = SchoolScores.of(criterionScores);
    Dataset<Row> countries =
        scores
            .groupBy(col(EDITION), col(AREA_CODE))
            .agg(count_distinct(col(COUNTRY_CODE)).as("countries"));
    Dataset<Row> profile = CriterionProfile.of(scores, EDITION, AREA_CODE);

    Dataset<Row> units =
        SchemeEditions.of(editions)
            .join(named, names(AREA_SCHEME))
            .join(profile, names(EDITION, AREA_CODE), "left")
            .join(countries, names(EDITION, AREA_CODE), "left")
            .withColumn("impossible", lit(false))
            .select(
                Stream.concat(
                        Stream.of(
                            col(EDITION),
                            col(AREA_CODE),
                            col(AREA_SCHEME),
                            col(AREA_NAME),
                            as(coalesce(col("countries"), lit(0)), COUNTRIES_REPORTING),
                            col("breaks")),
                        CriterionProfile.columns())
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), EDITION).all(col("breaks")).mark(units);
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Columns.none;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.NAME_EN;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.Countries.MEMBER_FROM;
import static sello.ingest.Countries.MEMBER_TO;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.ParticipationTotals.REGISTERED_SCHOOLS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Participation: what the registered schools of a country did in eTwinning in a year. */
final class ParticipationByCountry implements Table.From3 {
  static final Field<Long> COUNTRIES_REPORTING =
      Field.count(
          "countries_reporting",
          Unit.COUNTRIES,
          "Countries reporting",
          "Countries of which participation of the year was loaded: of a country 0 or 1");

  @Override
  public Spec spec() {
    return Spec.named("participation_by_country")
        .title("Participation by country")
        .description(
            """
            What registered schools did in eTwinning, in each country and in Europe (EUR): schools,
            teachers, projects, partners, quality labels and training, with rates per school or per
            1,000 schools. What several schools share, such as a project, counts at each of them.
            Europe is the sum of the countries that report. One row per year and country, also where
            nothing is known.""")
        .key(YEAR, COUNTRY_CODE)
        .attributes(COUNTRY_NAME)
        .measures(
            Stream.concat(
                    Stream.of(Measure.exact(COUNTRIES_REPORTING)),
                    Stream.of(ParticipationTotals.measures()))
                .toArray(Measure[]::new))
        .formula(ParticipationTotals.FORMULA)
        .reference(ParticipationTotals.REFERENCE)
        .disclosure(ParticipationTotals.disclosure())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("editions").same(YEAR, FIRST_YEAR).because("The years that the table holds"),
        Trace.to("countries").same(COUNTRY_CODE, ISO2),
        Trace.to("participation").same(YEAR).same(COUNTRY_CODE),
        Trace.to("participation")
            .ofRows(COUNTRY_CODE, EUROPE)
            .same(YEAR)
            .because("The schools of all countries"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions, Dataset<Row> countries, Dataset<Row> participation) {
    Dataset<Row> ofCountries = ofCountries(participation);
    Dataset<Row> ofEurope =
        ParticipationTotals.ofPlaces(ofCountries, YEAR)
            .join(europe(ofCountries), names(YEAR))
            .withColumn(COUNTRY_CODE.name(), lit(EUROPE));
    Dataset<Row> totals = ofCountries.unionByName(ofEurope);
    Column newest = max(when(col(REGISTERED_SCHOOLS).isNotNull(), col(YEAR)));

    return years(editions, ofCountries)
        .crossJoin(places(countries))
        .withColumn("impossible", not(Membership.in(col(YEAR))))
        .join(totals, names(YEAR, COUNTRY_CODE), "left")
        .withColumn("newest", col(YEAR).equalTo(newest.over(Window.partitionBy())))
        .select(
            Stream.concat(
                    Stream.of(
                        col(YEAR),
                        col(COUNTRY_CODE),
                        col(COUNTRY_NAME),
                        as(coalesce(col(COUNTRIES_REPORTING), lit(0L)), COUNTRIES_REPORTING)),
                    ParticipationTotals.columns())
                .toArray(Column[]::new));
  }

  /** Few rows that are used several times: the schools are read once. */
  private static Dataset<Row> ofCountries(Dataset<Row> participation) {
    Dataset<Row> totals =
        ParticipationTotals.ofSchools(participation, YEAR, COUNTRY_CODE)
            .withColumn(COUNTRIES_REPORTING.name(), lit(1L));
    return totals.sparkSession().createDataFrame(totals.collectAsList(), totals.schema());
  }

  private static Dataset<Row> europe(Dataset<Row> ofCountries) {
    return ofCountries.groupBy(col(YEAR)).agg(as(count(lit(1)), COUNTRIES_REPORTING));
  }

  /** The years of editions and those that somebody reports. */
  private static Dataset<Row> years(Dataset<Row> editions, Dataset<Row> ofCountries) {
    return editions
        .select(as(col(FIRST_YEAR), YEAR))
        .union(ofCountries.select(col(YEAR)))
        .distinct();
  }

  private static Dataset<Row> places(Dataset<Row> countries) {
    Dataset<Row> members =
        countries.select(
            as(col(ISO2), COUNTRY_CODE),
            as(col(NAME_EN), COUNTRY_NAME),
            col(MEMBER_FROM),
            col(MEMBER_TO));
    Dataset<Row> europe =
        members
            .sparkSession()
            .range(1)
            .select(
                as(lit(EUROPE), COUNTRY_CODE),
                as(lit("Europe"), COUNTRY_NAME),
                none(MEMBER_FROM),
                none(MEMBER_TO));
    return members.union(europe);
  }
}

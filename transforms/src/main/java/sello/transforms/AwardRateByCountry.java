package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.EducationCounts.MEASURE;
import static sello.ingest.Population.POPULATION;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardRateFields.PER_1000_REGISTERED;
import static sello.transforms.AwardRateFields.PER_1000_SCHOOLS;
import static sello.transforms.AwardRateFields.PER_MILLION;
import static sello.transforms.AwardsByCountry.AWARDS_PUBLISHED_EUROPE;
import static sello.transforms.CountrySizes.has;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Awards of a country per 1,000 of its schools, and per million inhabitants. */
final class AwardRateByCountry implements Table.From4 {
  @Override
  public Spec spec() {
    return Spec.named("award_rate_by_country")
        .title("Award rates by country")
        .description(
            """
            Awards of an edition in relation to the size of the country: per 1,000 schools
            registered in eTwinning, per 1,000 schools that there are, and per million inhabitants.
            It counts awards; it does not say which schools could have won. Europe (EUR) has its own
            published total over the sizes of all countries that take part. One row per edition and
            country, also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, CountrySizes.SCHOOLS_YEAR, CountrySizes.POPULATION_YEAR)
        .measures(
            Measure.flagged(AWARDS),
            Measure.flagged(REGISTERED_SCHOOLS),
            Measure.withLimits(PER_1000_REGISTERED),
            Measure.flagged(CountrySizes.SCHOOLS),
            Measure.withLimits(PER_1000_SCHOOLS),
            Measure.flagged(POPULATION),
            Measure.withLimits(PER_MILLION))
        .formula(
            """
            rate = per * awards / denominator, with 95 % limits of the count of awards, the
            denominator taken as fixed: exact Poisson limits below 10 awards, Byar's from 10. They
            show how far the rate could move by chance if the same process ran again; all awards are
            counted. Schools and inhabitants are those of the nearest year that is known, the earlier
            of two; e: another year than the edition's first, or rounded. u: fewer than 10 awards.
            schools: the largest range of levels below higher education printed for the year, the
            total of all levels only where there is no range; levels are never added, for a school may have several.""")
        .reference(
            """
            Garwood 1936, doi:10.1093/biomet/28.3-4.437; Breslow and Day 1987, Statistical Methods
            in Cancer Research II, p. 69 (Byar)""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("awards_by_country").same(EDITION).same(COUNTRY_CODE).taking(AWARDS_PUBLISHED),
        Trace.to("awards_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .where(LIST_COVERAGE, "complete")
            .whereMissing(AWARDS_PUBLISHED)
            .taking(AWARDS_COUNTED)
            .because("A complete list, which stands in where no total is published"),
        Trace.to("application_stages_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(REGISTERED_SCHOOLS)
            .giving(REGISTERED_SCHOOLS, PER_1000_REGISTERED),
        Trace.to("education_counts")
            .same(COUNTRY_CODE)
            .same(CountrySizes.SCHOOLS_YEAR, YEAR)
            .where(MEASURE, "schools")
            .whereMissing(REGION_CODE)
            .giving(CountrySizes.SCHOOLS, PER_1000_SCHOOLS),
        Trace.to("population")
            .same(COUNTRY_CODE)
            .same(CountrySizes.POPULATION_YEAR, YEAR)
            .giving(POPULATION, PER_MILLION),
        ofEurope("awards_by_country").same(EDITION).taking(AWARDS_PUBLISHED_EUROPE),
        ofEurope("application_stages_by_country")
            .same(EDITION)
            .taking(REGISTERED_SCHOOLS)
            .giving(REGISTERED_SCHOOLS, PER_1000_REGISTERED),
        ofEurope("education_counts")
            .same(CountrySizes.SCHOOLS_YEAR, YEAR)
            .where(MEASURE, "schools")
            .whereMissing(REGION_CODE)
            .giving(CountrySizes.SCHOOLS, PER_1000_SCHOOLS),
        ofEurope("population")
            .same(CountrySizes.POPULATION_YEAR, YEAR)
            .giving(POPULATION, PER_MILLION));
  }

  private static Trace ofEurope(String input) {
    return Trace.to(input)
        .ofRows(COUNTRY_CODE, EUROPE)
        .because("Europe: its own total of awards, the sizes of all countries that take part");
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> awardsByCountry,
      Dataset<Row> stages,
      Dataset<Row> educationCounts,
      Dataset<Row> population) {
    Dataset<Row> units = RatedUnits.of(awardsByCountry, stages, educationCounts, population);
    List<Column> columns = new ArrayList<>();
    columns.add(col(EDITION));
    columns.add(col(COUNTRY_CODE));
    columns.add(col(COUNTRY_NAME));
    columns.add(as(col(CountrySizes.year(CountrySizes.SCHOOLS)), CountrySizes.SCHOOLS_YEAR));
    columns.add(as(col(CountrySizes.year(POPULATION)), CountrySizes.POPULATION_YEAR));
    columns.add(col(AWARDS));
    columns.add(as(flags(col(AWARDS)).text(), AWARDS.flag()));
    columns.addAll(rate(REGISTERED_SCHOOLS, PER_1000_REGISTERED, 1_000));
    columns.addAll(rate(CountrySizes.SCHOOLS, PER_1000_SCHOOLS, 1_000));
    columns.addAll(rate(POPULATION, PER_MILLION, 1_000_000));
    return units.select(columns.toArray(Column[]::new));
  }

  /** A size, and the awards in relation to it. */
  private static List<Column> rate(Field<Long> size, Field<Double> rate, int per) {
    Column n = col(size);
    EstimateColumns found = RowMethods.rate(col(AWARDS), n, per);
    Column isEstimated = col(CountrySizes.estimated(size));
    Column isProvisional = col(CountrySizes.provisional(size));
    Flags ofSize =
        Flags.missingWhen(n.isNull())
            .cannotExistWhen(col("impossible"))
            .estimatedWhen(isEstimated)
            .provisionalWhen(isProvisional);
    Flags ofRate =
        flags(found.value())
            .cannotExistWhen(col("impossible").or(coalesce(n.equalTo(0), lit(false))))
            .estimatedWhen(
                has(col("remarks"), Flag.ESTIMATED).or(coalesce(isEstimated, lit(false))))
            .provisionalWhen(
                has(col("remarks"), Flag.PROVISIONAL).or(coalesce(isProvisional, lit(false))))
            .lowReliabilityWhen(LowReliability.DEFAULTS.rate(col(AWARDS)));
    return List.of(
        n,
        as(ofSize.text(), size.flag()),
        as(found.value(), rate),
        as(found.low(), rate.low()),
        as(found.high(), rate.high()),
        as(ofRate.text(), rate.flag()));
  }

  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(col("impossible"))
        .breakWhen(has(col("remarks"), Flag.BREAK))
        .estimatedWhen(has(col("remarks"), Flag.ESTIMATED))
        .provisionalWhen(has(col("remarks"), Flag.PROVISIONAL));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.YEAR;
import static sello.ingest.EducationCounts.MEASURE;
import static sello.ingest.Population.POPULATION;
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardRateFields.PER_1000_ELIGIBLE;
import static sello.transforms.AwardRateFields.PER_1000_REGISTERED;
import static sello.transforms.AwardRateFields.PER_1000_SCHOOLS;
import static sello.transforms.AwardRateFields.PER_MILLION;
import static sello.transforms.AwardsByCountry.AWARDS_PUBLISHED_EUROPE;
import static sello.transforms.Editions.IS_BREAK;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Awards of a country per 1,000 of its schools, and per million inhabitants. */
final class AwardRateByCountry implements Table.From5 {
  private static final List<AwardRate> RATES =
      List.of(
          new AwardRate(REGISTERED_SCHOOLS, PER_1000_REGISTERED, 1_000, true),
          new AwardRate(ELIGIBLE_SCHOOLS, PER_1000_ELIGIBLE, 1_000, true),
          new AwardRate(CountrySizes.SCHOOLS, PER_1000_SCHOOLS, 1_000, false),
          new AwardRate(POPULATION, PER_MILLION, 1_000_000, false));

  @Override
  public Spec spec() {
    return Spec.named("award_rate_by_country")
        .title("Award rates by country")
        .description(
            """
            Awards of an edition in relation to the size of the country: per 1,000 schools
            registered in eTwinning, per 1,000 schools eligible for the call, per 1,000 schools that
            there are, and per million inhabitants. It counts awards, of which a school has at most
            one in an edition. Europe (EUR) has its own published total over the sizes of all
            countries that take part. One row per edition and country, also where nothing is
            known.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, CountrySizes.SCHOOLS_YEAR, CountrySizes.POPULATION_YEAR)
        .measures(Measure.flagged(AWARDS))
        .measures(RATES.stream().flatMap(AwardRate::measures).toArray(Measure[]::new))
        .formula(
            AwardRate.FORMULA
                + """
                \nRegistered schools
                are those of today's register that had joined before the edition's first year;
                eligible ones those of the edition's call. Schools that there are and inhabitants are
                those of the nearest year that is known, the earlier of two; e: another year than the
                edition's first, or rounded. schools_in_country: the largest range of levels below
                higher education printed for the year, the total of all levels only where there is no
                range; levels are never added, for a school may have several.""")
        .reference(AwardRate.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> all = new ArrayList<>(List.of(Trace.to("editions").same(EDITION)));
    all.addAll(KnownAwards.traces(Trace.to("awards_by_country").same(EDITION).same(COUNTRY_CODE)));
    all.addAll(sizes());
    return all;
  }

  private static List<Trace> sizes() {
    return List.of(
        Trace.to("application_stages_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(REGISTERED_SCHOOLS)
            .giving(REGISTERED_SCHOOLS, PER_1000_REGISTERED),
        Trace.to("application_stages_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(ELIGIBLE_SCHOOLS)
            .giving(ELIGIBLE_SCHOOLS, PER_1000_ELIGIBLE),
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
        ofEurope("application_stages_by_country")
            .same(EDITION)
            .taking(ELIGIBLE_SCHOOLS)
            .giving(ELIGIBLE_SCHOOLS, PER_1000_ELIGIBLE),
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
      Dataset<Row> population,
      Dataset<Row> editions) {
    Dataset<Row> units =
        RatedUnits.of(awardsByCountry, stages, educationCounts, population)
            .join(editions.select(col(EDITION), col(IS_BREAK)), EDITION.name());
    List<Column> columns = new ArrayList<>();
    columns.add(col(EDITION));
    columns.add(col(COUNTRY_CODE));
    columns.add(col(COUNTRY_NAME));
    columns.add(as(col(PlaceSizes.year(CountrySizes.SCHOOLS)), CountrySizes.SCHOOLS_YEAR));
    columns.add(as(col(PlaceSizes.year(POPULATION)), CountrySizes.POPULATION_YEAR));
    columns.add(col(AWARDS));
    columns.add(as(AwardRate.ofAwards(col(AWARDS)).text(), AWARDS.flag()));
    RATES.forEach(rate -> rate.columns(col("impossible")).forEach(columns::add));
    columns.add(col(IS_BREAK));
    return AwardRate.marked(
        spec(), units.select(columns.toArray(Column[]::new)), col(IS_BREAK), RATES);
  }
}

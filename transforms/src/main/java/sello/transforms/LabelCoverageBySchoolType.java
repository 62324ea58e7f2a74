package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Flags.has;
import static sello.transforms.LabelCoverage.COUNTRIES_COVERED;
import static sello.transforms.LabelCoverage.SCHOOLS_ALL;
import static sello.transforms.LabelCoverage.SCHOOLS_OF_TYPE;
import static sello.transforms.LabelHoldersByYear.HOLDERS_ARE_KNOWN;
import static sello.transforms.LabelHoldersByYear.LABEL_HOLDERS;
import static sello.transforms.LabelHoldersByYear.LABEL_HOLDERS_REGISTERED;
import static sello.transforms.SchoolTypes.SCHOOL_TYPE;
import static sello.transforms.SchoolTypes.TYPE_DIMENSION;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Label coverage: of the registered schools of one kind, the share with a valid label. */
final class LabelCoverageBySchoolType implements Table.From3 {
  @Override
  public Spec spec() {
    return Spec.named("label_coverage_by_school_type")
        .title("Label coverage by kind of school")
        .description(
            """
            Registered schools by level, by ownership and by size, those of them with a label valid
            on 31 December, and whether schools of a kind hold more or fewer labels than registered
            schools as a whole; in each country and in Europe (EUR, of the countries covered). The
            kind is that of today's register. The values of a dimension, unknown with them, add up to
            all registered schools. One row per year, country, dimension and value of it.""")
        .key(YEAR, COUNTRY_CODE, TYPE_DIMENSION, SCHOOL_TYPE)
        .attributes(COUNTRY_NAME)
        .measures(Measure.exact(COUNTRIES_COVERED))
        .measures(LabelCoverage.measures())
        .formula(
            """
            label_rate = labelled_schools / schools_of_type with the 95 % Wilson interval.
            representation = label_rate / (labelled_schools_all / schools_all), a location quotient:
            over 1 the kind holds more than its share. Its interval is that of the ratio q of
            label_rate to the rate of the other schools, by MOVER-R from both Wilson intervals,
            carried over by q / (w·q + 1 - w) with w = schools_of_type / schools_all: the rate of all
            schools holds that of the kind and moves with it. Without labels elsewhere the high end
            is the value, schools_all / schools_of_type. expected_labelled_schools = schools_of_type · labelled_schools_all / schools_all;
            below 5 the quotient is flagged u. Registered is who joined by 31 December or holds a
            label; a school without a date counts in every year, flag e. b stands on what labels
            are in, not on numbers of registered schools, which no rule of the label breaks. Size classes by pupils:
            under 100, 250, 500, 1,000 and from there, boundaries of this project. The intervals show
            how far a figure could move by chance if the same process ran again.""")
        .reference(
            """
            Wilson 1927, doi:10.1080/01621459.1927.10502953; Isard 1960, Methods of Regional Analysis;
            Donner and Zou 2012, doi:10.1177/0962280210383082 (MOVER-R); Fagerland, Lydersen and Laake
            2015, doi:10.1177/0962280211415469""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("register_counts_by_school_type").same(COUNTRY_CODE).same(TYPE_DIMENSION),
        ofEurope("register_counts_by_school_type").same(TYPE_DIMENSION),
        Trace.to("registered_school_labels").same(COUNTRY_CODE),
        ofEurope("registered_school_labels"),
        holders().same(COUNTRY_CODE),
        holders().ofRows(COUNTRY_CODE, EUROPE));
  }

  private static Trace ofEurope(String schools) {
    return Trace.to(schools)
        .ofRows(COUNTRY_CODE, EUROPE)
        .because("The schools of the countries covered");
  }

  private static Trace holders() {
    return Trace.to("label_holders_by_year")
        .same(YEAR)
        .taking(LABEL_HOLDERS, LABEL_HOLDERS_REGISTERED);
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> registerCounts,
      Dataset<Row> registeredSchoolLabels,
      Dataset<Row> labelHoldersByYear) {
    Dataset<Row> countries = countries(registerCounts, labelHoldersByYear);
    Dataset<Row> counts =
        SchoolTypes.counts(
            registerCounts, registeredSchoolLabels, countries.where(col("is_known")));
    String[] key = names(YEAR, COUNTRY_CODE, TYPE_DIMENSION, SCHOOL_TYPE);

    Dataset<Row> units =
        SchoolTypes.everyType(countries.drop(LABEL_HOLDERS.name()).unionByName(europe(countries)))
            .join(counts, key, "left")
            .select(
                Stream.concat(
                        Stream.of(
                            col(YEAR),
                            col(COUNTRY_CODE),
                            col(TYPE_DIMENSION),
                            col(SCHOOL_TYPE),
                            col(COUNTRY_NAME),
                            as(col("covered"), COUNTRIES_COVERED),
                            col("breaks")),
                        LabelCoverage.columns())
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), YEAR)
        .all(col("breaks"), SCHOOLS_OF_TYPE, SCHOOLS_ALL)
        .mark(units);
  }

  /** By year and country: whether its schools are known and who of them holds a label. */
  private static Dataset<Row> countries(
      Dataset<Row> registerCounts, Dataset<Row> labelHoldersByYear) {
    Dataset<Row> registers =
        registerCounts.select(col(COUNTRY_CODE), lit(true).as("has_register")).distinct();
    Column flag = col(LABEL_HOLDERS.flag());
    Column isKnown = col(HOLDERS_ARE_KNOWN).and(coalesce(col("has_register"), lit(false)));
    return labelHoldersByYear
        .join(registers, names(COUNTRY_CODE), "left")
        .select(
            col(YEAR),
            col(COUNTRY_CODE),
            col(COUNTRY_NAME),
            isKnown.as("is_known"),
            when(isKnown, 1L).otherwise(0L).as("covered"),
            has(flag, Flag.CANNOT_EXIST).as("impossible"),
            has(flag, Flag.BREAK).as("breaks"),
            col(LABEL_HOLDERS),
            has(flag, Flag.PROVISIONAL).as("newest"));
  }

  private static Dataset<Row> europe(Dataset<Row> countries) {
    return countries
        .groupBy(col(YEAR))
        .agg(
            sum(col("covered")).as("covered"),
            max(col("is_known")).as("is_known"),
            FirstAfterBreak.ofAll(col(LABEL_HOLDERS).isNotNull(), col("breaks")).as("breaks"),
            max(col("newest")).as("newest"))
        .select(
            col(YEAR),
            as(lit(EUROPE), COUNTRY_CODE),
            as(lit("Europe"), COUNTRY_NAME),
            col("is_known"),
            col("covered"),
            lit(false).as("impossible"),
            col("breaks"),
            col("newest"));
  }
}

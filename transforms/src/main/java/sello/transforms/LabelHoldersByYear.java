package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

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
import sello.catalog.Unit;

/**
 * Holders of labels by name: the schools that winners' lists name and whose label is valid on 31
 * December, and how many of them the register has.
 */
final class LabelHoldersByYear implements Table.From4 {
  /**
   * The share of holders from which a school that was not found among them is said to hold no
   * label. Below it too many of those "without" may be holders under a name that was not matched.
   */
  static final double LEAST_FOUND = 0.9;

  static final Field<Long> LABEL_HOLDERS =
      Field.count(
          "label_holders",
          Unit.SCHOOLS,
          "Label holders named",
          "Distinct schools with a label valid on 31 December, where the winners' list of every"
              + " edition then valid is complete");
  static final Field<Long> LABEL_HOLDERS_REGISTERED =
      Field.count(
          "label_holders_registered",
          Unit.SCHOOLS,
          "Label holders found in the register",
          "Of label_holders, those that are one school with a registered one");
  static final Field<Boolean> HOLDERS_ARE_KNOWN =
      Field.yesNo(
          "holders_are_known",
          "Holders are known",
          "Whether a registered school that was not found among the holders can be said to hold no"
              + " label: the lists are complete, and nine tenths of the holders or more are found");

  @Override
  public Spec spec() {
    return Spec.named("label_holders_by_year")
        .title("Label holders found in the register")
        .description(
            """
            Schools that hold a label on 31 December by name, how many of them are found in the
            register, and whether that is enough to say of the others that they hold none. One row
            per year and country, also where nothing is known.""")
        .key(YEAR, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, HOLDERS_ARE_KNOWN)
        .measures(Measure.flagged(LABEL_HOLDERS), Measure.flagged(LABEL_HOLDERS_REGISTERED))
        .formula(
            """
            Editions with valid_from <= 31 December <= valid_to. A country that could have no award
            in any of them has m. holders_are_known: every list is complete and
            label_holders_registered is nine tenths of label_holders or more.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("editions").validAtEndOf(YEAR, VALID_FROM, VALID_TO),
        Trace.to("awards_by_country").through("editions").same(EDITION).same(COUNTRY_CODE),
        Trace.to("label_terms").through("editions").same(EDITION).same(COUNTRY_CODE),
        Trace.to("registered_school_labels")
            .same(COUNTRY_CODE)
            .giving(LABEL_HOLDERS_REGISTERED)
            .because("Which schools the register has"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> awardsByCountry,
      Dataset<Row> labelTerms,
      Dataset<Row> registeredSchoolLabels) {
    Dataset<Row> valid = validEditions(editions);
    Column isListed = col("is_complete");
    Column all = when(isListed, coalesce(col("named"), lit(0L)));
    Column found = when(isListed, coalesce(col("found"), lit(0L)));
    Column isKnown = coalesce(found.geq(all.multiply(LEAST_FOUND)), lit(false));

    Dataset<Row> units =
        lists(editions, valid, awardsByCountry)
            .join(
                holders(valid, labelTerms, registeredSchoolLabels),
                names(YEAR, COUNTRY_CODE),
                "left")
            .select(
                col(YEAR),
                col(COUNTRY_CODE),
                col(COUNTRY_NAME),
                as(isKnown, HOLDERS_ARE_KNOWN),
                as(all, LABEL_HOLDERS),
                as(flags(all), LABEL_HOLDERS.flag()),
                as(found, LABEL_HOLDERS_REGISTERED),
                as(flags(found), LABEL_HOLDERS_REGISTERED.flag()),
                col("breaks"));
    return FirstAfterBreak.in(spec(), YEAR).all(col("breaks")).mark(units);
  }

  private static Column flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(col("is_impossible"))
        .breakWhen(col("breaks"))
        .provisionalWhen(col("newest"))
        .text();
  }

  private static Dataset<Row> validEditions(Dataset<Row> editions) {
    Column yearEnd = make_date(col(YEAR), lit(12), lit(31));
    return editions
        .select(as(col(FIRST_YEAR), YEAR))
        .join(
            editions.where(col(IS_HELD)).select(col(EDITION), col(VALID_FROM), col(VALID_TO)),
            yearEnd.between(col(VALID_FROM), col(VALID_TO)))
        .select(col(YEAR), col(EDITION));
  }

  /** By year and country: whether all lists that matter are complete, and the flags. */
  private static Dataset<Row> lists(
      Dataset<Row> editions, Dataset<Row> valid, Dataset<Row> awardsByCountry) {
    Column cannot =
        coalesce(col(AWARDS_COUNTED.flag()).equalTo(Flag.CANNOT_EXIST), lit(false))
            .or(col(EDITION).isNull());
    Column isComplete = coalesce(col(LIST_COVERAGE).equalTo("complete"), lit(false));
    Dataset<Row> years =
        AwardsByCountry.withNewest(editions)
            .select(as(col(FIRST_YEAR), YEAR), col(IS_BREAK).as("breaks"), col("newest"));
    Dataset<Row> countries =
        awardsByCountry.select(col(COUNTRY_CODE), col(COUNTRY_NAME)).distinct();
    return years
        .crossJoin(countries)
        .join(valid, names(YEAR), "left")
        .join(
            awardsByCountry.select(
                col(EDITION), col(COUNTRY_CODE), col(LIST_COVERAGE), col(AWARDS_COUNTED.flag())),
            names(EDITION, COUNTRY_CODE),
            "left")
        .groupBy(col(YEAR), col(COUNTRY_CODE), col(COUNTRY_NAME))
        .agg(
            max(col("breaks")).as("breaks"),
            max(col("newest")).as("newest"),
            bool_and(cannot).as("is_impossible"),
            bool_and(cannot.or(isComplete)).and(bool_or(not(cannot))).as("is_complete"));
  }

  /** By year and country: distinct schools with a valid label, and those of the register. */
  private static Dataset<Row> holders(
      Dataset<Row> valid, Dataset<Row> labelTerms, Dataset<Row> registeredSchoolLabels) {
    return labelTerms
        .join(valid, names(EDITION))
        .select(col(YEAR), col(COUNTRY_CODE), col(SCHOOL_KEY))
        .distinct()
        .join(
            registeredSchoolLabels.select(col(SCHOOL_KEY), lit(true).as("is_found")).distinct(),
            names(SCHOOL_KEY),
            "left")
        .groupBy(col(YEAR), col(COUNTRY_CODE))
        .agg(count(lit(1)).as("named"), count(col("is_found")).as("found"));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.Flags.has;
import static sello.transforms.LabelGroups.COUNTRIES_COMPARED;
import static sello.transforms.LabelGroups.LABEL_GROUP;
import static sello.transforms.LabelGroups.PARTICIPATION_MEASURE;
import static sello.transforms.LabelHoldersByYear.HOLDERS_ARE_KNOWN;
import static sello.transforms.LabelHoldersByYear.LABEL_HOLDERS;
import static sello.transforms.LabelHoldersByYear.LABEL_HOLDERS_REGISTERED;
import static sello.transforms.LabelledParticipation.LABELLED;
import static sello.transforms.LabelledParticipation.NOT_LABELLED;
import static sello.transforms.ParticipationTotals.REGISTERED_SCHOOLS;

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

/**
 * Participation of schools with a label valid at the end of the year beside that of registered
 * schools without: described, never an effect of the label.
 */
final class ParticipationOfLabelledByCountry implements Table.From4 {
  @Override
  public Spec spec() {
    return Spec.named("participation_of_labelled_by_country")
        .title("Participation of schools with and without a label")
        .description(
            """
            What schools with a label valid on 31 December did in the year, beside registered schools
            without one, in each country and in Europe (EUR, of the countries compared). It describes
            two groups and is no effect of the label: schools that apply did more before their award.
            In the row of Europe schools are compared across countries, over which the two groups are
            spread otherwise: what sets countries apart is part of its difference, which can be larger
            or smaller than those within countries. Where it is not known who holds a label, nothing is
            given. One row per year, country, measure and group.""")
        .key(YEAR, COUNTRY_CODE, PARTICIPATION_MEASURE, LABEL_GROUP)
        .attributes(COUNTRY_NAME)
        .measures(Measure.exact(COUNTRIES_COMPARED))
        .measures(LabelGroups.measures())
        .formula(LabelGroups.FORMULA)
        .reference(LabelGroups.REFERENCE)
        .disclosure(LabelGroupsDisclosure.of())
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("participation_by_country")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .taking(REGISTERED_SCHOOLS)
            .because("Whether participation of the country is known"),
        values(ofCountry("participation_values")),
        values(ofEurope("participation_values")),
        values(ofCountry("labelled_participation_values")),
        values(ofEurope("labelled_participation_values")),
        ofCountry("label_holders_by_year")
            .same(YEAR)
            .taking(LABEL_HOLDERS, LABEL_HOLDERS_REGISTERED),
        ofEurope("label_holders_by_year")
            .same(YEAR)
            .taking(LABEL_HOLDERS, LABEL_HOLDERS_REGISTERED));
  }

  private static Trace ofCountry(String input) {
    return Trace.to(input).same(COUNTRY_CODE);
  }

  private static Trace ofEurope(String input) {
    return Trace.to(input).ofRows(COUNTRY_CODE, EUROPE);
  }

  private static Trace values(Trace trace) {
    return trace.same(YEAR).same(PARTICIPATION_MEASURE);
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> participationByCountry,
      Dataset<Row> participationValues,
      Dataset<Row> labelledParticipationValues,
      Dataset<Row> labelHoldersByYear) {
    Dataset<Row> places = places(participationByCountry, labelHoldersByYear);
    Dataset<Row> known =
        places
            .where(col("is_known").and(col(COUNTRY_CODE).notEqual(EUROPE)))
            .select(col(YEAR), col(COUNTRY_CODE));
    Dataset<Row> tallies =
        LabelledParticipation.tallies(participationValues, labelledParticipationValues, known);
    Dataset<Row> others =
        tallies
            .where(col(LABEL_GROUP).equalTo(NOT_LABELLED))
            .select(
                col(YEAR),
                col(COUNTRY_CODE),
                col(PARTICIPATION_MEASURE),
                lit(LABELLED).as(LABEL_GROUP.name()),
                col("tally").as("other"));
    String[] key = names(YEAR, COUNTRY_CODE, PARTICIPATION_MEASURE, LABEL_GROUP);

    Dataset<Row> units =
        places
            .withColumn(PARTICIPATION_MEASURE.name(), explode(array(words(measures()))))
            .withColumn(LABEL_GROUP.name(), explode(array(words(List.of(LABELLED, NOT_LABELLED)))))
            .join(tallies, key, "left")
            .join(others, key, "left")
            .select(
                Stream.concat(
                        Stream.of(
                            col(YEAR),
                            col(COUNTRY_CODE),
                            col(PARTICIPATION_MEASURE),
                            col(LABEL_GROUP),
                            col(COUNTRY_NAME),
                            as(col("compared"), COUNTRIES_COMPARED),
                            col("breaks")),
                        LabelGroups.columns())
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), YEAR).all(col("breaks")).mark(units);
  }

  private static List<String> measures() {
    return ParticipationCount.ALL.stream().map(count -> count.cell().name()).toList();
  }

  private static Column[] words(List<String> words) {
    return words.stream().map(word -> lit(word)).toArray(Column[]::new);
  }

  /** By year and place: whether the groups are known there, how many countries are, the flags. */
  private static Dataset<Row> places(
      Dataset<Row> participationByCountry, Dataset<Row> labelHoldersByYear) {
    Column flag = col(REGISTERED_SCHOOLS.flag());
    Dataset<Row> holders =
        labelHoldersByYear.select(
            col(YEAR),
            col(COUNTRY_CODE),
            col(HOLDERS_ARE_KNOWN),
            col(LABEL_HOLDERS),
            has(col(LABEL_HOLDERS.flag()), Flag.BREAK).as("breaks"));
    Dataset<Row> countries =
        participationByCountry
            .join(holders, names(YEAR, COUNTRY_CODE), "left")
            .select(
                col(YEAR),
                col(COUNTRY_CODE),
                col(COUNTRY_NAME),
                col(REGISTERED_SCHOOLS)
                    .isNotNull()
                    .and(coalesce(col(HOLDERS_ARE_KNOWN), lit(false)))
                    .as("reports"),
                has(flag, Flag.CANNOT_EXIST).as("impossible"),
                has(flag, Flag.PROVISIONAL).as("newest"),
                coalesce(col("breaks"), lit(false)).as("breaks"),
                col(LABEL_HOLDERS));
    Dataset<Row> years =
        countries
            .groupBy(col(YEAR))
            .agg(
                count(when(col("reports"), 1)).as("compared"),
                FirstAfterBreak.ofAll(col(LABEL_HOLDERS).isNotNull(), col("breaks"))
                    .as("any_break"));
    Column isEurope = col(COUNTRY_CODE).equalTo(EUROPE);
    return countries
        .join(years, names(YEAR))
        .withColumn("breaks", when(isEurope, col("any_break")).otherwise(col("breaks")))
        .withColumn(
            "compared",
            when(isEurope, col("compared")).otherwise(when(col("reports"), 1L).otherwise(0L)))
        .withColumn("is_known", col("compared").gt(0));
  }
}

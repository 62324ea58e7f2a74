package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.NAME_EN;
import static sello.ingest.Countries.ISO2;
import static sello.transforms.LabelTerms.ENDING;
import static sello.transforms.LabelTerms.IS_DECIDED;
import static sello.transforms.LabelTerms.SPELL;
import static sello.transforms.LabelTerms.TERM;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
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
import sello.transforms.LabelHistory.Ending;

/** Survival of labels: of the spells that began, the share that outlast so many terms. */
final class RetentionByCountry implements Table.From3 {
  static final Field<Integer> MEDIAN_TERMS =
      Field.number(
          "median_terms",
          "Median terms",
          "First term at which survival is one half or less; empty: more outlast what was seen");
  static final Field<Long> COUNTRIES_REPORTING =
      Field.count(
          "countries_reporting",
          Unit.COUNTRIES,
          "Countries reporting",
          "Countries of which labels are at risk at the term: 1 or 0 for a country; Europe's are"
              + " labels of so many");
  static final Field<Long> SPELLS_AT_RISK =
      Field.count(
          "spells_at_risk",
          Unit.SCHOOLS,
          "Labels at risk",
          "Unbroken labels of schools of which it is known whether they outlast the term: the"
              + " denominator");
  static final Field<Long> SPELLS_LAPSED =
      Field.count(
          "spells_lapsed",
          Unit.SCHOOLS,
          "Labels lapsed",
          "Of spells_at_risk, those not renewed in time");
  static final Field<Long> SPELLS_CENSORED =
      Field.count(
          "spells_censored",
          Unit.SCHOOLS,
          "Labels last seen",
          "Of spells_at_risk, those that outlast the term and could not renew again yet, or that no"
              + " complete list follows further");
  static final Field<Double> SURVIVAL_SHARE =
      Field.share(
          "survival_share",
          "Survival",
          "Share of spells that outlast the term and those before it");

  @Override
  public Spec spec() {
    return Spec.named("retention_by_country")
        .title("Retention by country")
        .description(
            """
            How many terms schools keep their label, in Europe (EUR) and each country. A return
            after a lapse begins a new spell. It counts spells on the lists that were loaded, and
            tells nothing of why one ended. One row per country and term at which a spell ended or
            up to which one was followed; one row without figures where nothing is known.""")
        .key(COUNTRY_CODE, TERM)
        .attributes(COUNTRY_NAME, MEDIAN_TERMS)
        .measures(
            Measure.exact(COUNTRIES_REPORTING),
            Measure.flagged(SPELLS_AT_RISK),
            Measure.flagged(SPELLS_LAPSED),
            Measure.flagged(SPELLS_CENSORED),
            Measure.withLimits(SURVIVAL_SHARE))
        .formula(
            """
            A spell is followed as long as the renewal edition's list names every school of the
            country: of an incomplete list renewals are seen and losses are not. It is at risk at a
            term whose end is known, and last seen at the last such term: one that could not renew
            its first label yet takes no part, for it has had no chance to lapse.
            Kaplan-Meier: survival = product over terms of (1 - spells_lapsed / spells_at_risk);
            95 % limits log-log by Greenwood's error; none where survival is 0 or 1.
            b: up to the term, labels are pooled that were awarded before a break in the rules and
            could be renewed only after it.""")
        .reference("Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood 1926.")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("countries").same(COUNTRY_CODE, ISO2),
        Trace.to("label_terms").same(COUNTRY_CODE),
        Trace.to("editions").through("label_terms").same(EDITION));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> countries, Dataset<Row> editions, Dataset<Row> labelTerms) {
    Column goesOn = col(IS_DECIDED).and(col(ENDING).equalTo(word(Ending.RENEWED)));
    Column isLapsed = col(ENDING).equalTo(word(Ending.LAPSED));
    Dataset<Row> ends =
        labelTerms
            .join(
                RenewalEditions.of(editions).select(col(EDITION), col("is_across")),
                names(EDITION),
                "left")
            .groupBy(col(COUNTRY_CODE), col(SCHOOL_KEY), col(SPELL))
            .agg(
                min(when(not(goesOn), struct(lastKnown(isLapsed), isLapsed.as("is_lapsed"))))
                    .as("end"),
                min(when(col("is_across"), col(TERM))).as("across"))
            .where(col("end.last").gt(0))
            .select(
                col(COUNTRY_CODE),
                col("end.*"),
                when(col("across").leq(col("end.last")), col("across")).as("across"));
    Column longest = max(col("last")).over(Window.partitionBy(col(COUNTRY_CODE)));
    Dataset<Row> followed = ends.withColumn("home", struct(col(COUNTRY_CODE), longest.as("last")));
    Dataset<Row> europe = followed.withColumn(COUNTRY_CODE.name(), lit(EUROPE));
    Dataset<Row> curves =
        followed
            .union(europe)
            .groupBy(col(COUNTRY_CODE))
            .agg(
                GroupMethods.survival(col("last"), col("is_lapsed")).as("curve"),
                collect_set(col("home")).as("homes"),
                min(col("across")).as("across"))
            .select(
                col(COUNTRY_CODE),
                col("curve.median").as("median"),
                col("across"),
                col("homes"),
                explode_outer(col("curve.steps")).as("step"));

    return everywhere(countries)
        .join(curves, names(COUNTRY_CODE), "left")
        .select(
            col(COUNTRY_CODE),
            as(coalesce(col("step.time"), lit(1)), TERM),
            col(COUNTRY_NAME),
            as(col("median"), MEDIAN_TERMS),
            as(when(col("step").isNull(), 0).otherwise(reaching()), COUNTRIES_REPORTING),
            as(col("step.at_risk"), SPELLS_AT_RISK),
            flag(SPELLS_AT_RISK),
            as(col("step.lapsed"), SPELLS_LAPSED),
            flag(SPELLS_LAPSED),
            as(col("step.censored"), SPELLS_CENSORED),
            flag(SPELLS_CENSORED),
            as(col("step.survival"), SURVIVAL_SHARE),
            as(col("step.survival_low"), SURVIVAL_SHARE.low()),
            as(col("step.survival_high"), SURVIVAL_SHARE.high()),
            as(
                Flags.missingWhen(col("step").isNull())
                    .breakWhen(isAcross())
                    .lowReliabilityWhen(LowReliability.inForce().survival(col("step.at_risk")))
                    .text(),
                SURVIVAL_SHARE.flag()));
  }

  /** The last term of a spell whose end is known: where it lapsed, else the one before it. */
  private static Column lastKnown(Column isLapsed) {
    return col(TERM).minus(when(isLapsed, 0).otherwise(1)).as("last");
  }

  /** How many countries have a label that was followed up to the term. */
  private static Column reaching() {
    return size(filter(col("homes"), country -> country.getField("last").geq(col("step.time"))));
  }

  private static Dataset<Row> everywhere(Dataset<Row> countries) {
    Dataset<Row> each =
        countries.select(as(col(ISO2), COUNTRY_CODE), as(col(NAME_EN), COUNTRY_NAME));
    return each.union(
        each.limit(1).select(as(lit(EUROPE), COUNTRY_CODE), as(lit("Europe"), COUNTRY_NAME)));
  }

  private static String word(Ending ending) {
    return RetentionByEdition.word(ending);
  }

  private static Column flag(Field<?> field) {
    return as(Flags.missingWhen(col("step").isNull()).breakWhen(isAcross()).text(), field.flag());
  }

  /** Whether a label of the row or of a term before it was awarded and renewed by other rules. */
  private static Column isAcross() {
    return col("step.time").geq(col("across"));
  }
}

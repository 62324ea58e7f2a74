package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.LabelTerms.ENDING;
import static sello.transforms.LabelTerms.IS_DECIDED;
import static sello.transforms.LabelTerms.RENEWAL_EDITION;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;
import sello.transforms.LabelHistory.Ending;

/** Retention: of the schools awarded in an edition that could renew, the share that did in time. */
final class RetentionByEdition implements Table.From2 {
  static final Field<Long> SCHOOLS_AWARDED =
      schools("schools_awarded", "Schools awarded", "Distinct schools on the edition's lists");
  static final Field<Long> SCHOOLS_RENEWED =
      schools(
          "schools_renewed",
          "Schools awarded again in time",
          "Of schools_decided, those awarded again by the first edition held after their label's"
              + " end: the numerator of the share");
  static final Field<Long> SCHOOLS_DECIDED =
      schools(
          "schools_decided",
          "Schools of which the end is known",
          "Of schools_awarded, those of countries whose list of the renewal edition names every"
              + " school, so that a loss is seen as a renewal is: the denominator of the share");
  static final Field<Long> SCHOOLS_NOT_YET =
      schools(
          "schools_not_yet",
          "Schools that could not renew yet",
          "Of schools_awarded, those whose next edition has not been held");
  static final Field<Long> SCHOOLS_NOT_KNOWN =
      schools(
          "schools_not_known",
          "Schools of which the end is not known",
          "Of schools_awarded, those of countries whose list of the renewal edition is not"
              + " complete, also where a renewal was seen");
  static final Field<Long> SCHOOLS_BY_NAME_ONLY =
      schools(
          "schools_by_name_only",
          "Schools known by name only",
          "Of schools_awarded, those without a code or a page: under two names, such a school looks"
              + " like a loss");
  static final Field<Double> RETENTION_SHARE =
      Field.share(
          "retention_share",
          "Retention",
          "Share of schools_decided that were awarded again in time");

  private static Field<Long> schools(String name, String title, String definition) {
    return Field.count(name, Unit.SCHOOLS, title, definition);
  }

  @Override
  public Spec spec() {
    return Spec.named("retention_by_edition")
        .title("Retention by edition")
        .description(
            """
            Of the schools awarded in an edition, how many were awarded again in time. It counts
            distinct schools on the lists that were loaded, and tells nothing of why a school did
            not return. One row per edition.""")
        .key(EDITION)
        .attributes(RENEWAL_EDITION)
        .measures(
            Measure.flagged(SCHOOLS_AWARDED),
            Measure.flagged(SCHOOLS_RENEWED),
            Measure.flagged(SCHOOLS_DECIDED),
            Measure.flagged(SCHOOLS_NOT_YET),
            Measure.flagged(SCHOOLS_NOT_KNOWN),
            Measure.flagged(SCHOOLS_BY_NAME_ONLY),
            Measure.withLimits(RETENTION_SHARE))
        .formula(
            """
            retention_share = schools_renewed / schools_decided, with the 95 % Wilson interval: how
            far the share could move by chance if the same process ran again. Schools that cannot
            have renewed yet, or of which a list cannot say, are in neither: of an incomplete list
            renewals are seen and losses are not. b: of schools_awarded and schools_by_name_only in
            the first edition known after a break; of what became of the schools, where the edition lies
            before a break and its renewal_edition after it. p: the edition is the newest or, of what
            became of the schools, its renewal_edition is.""")
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("label_terms").same(EDITION),
        Trace.to("editions").same(EDITION),
        Trace.to("editions").same(RENEWAL_EDITION, EDITION));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> editions, Dataset<Row> labelTerms) {
    Column decided = col(IS_DECIDED);
    Dataset<Row> counted =
        labelTerms
            .groupBy(col(EDITION))
            .agg(
                count(lit(1)).as("awarded"),
                number(decided.and(col(ENDING).equalTo(word(Ending.RENEWED)))).as("renewed"),
                number(decided).as("decided"),
                number(col(RENEWAL_EDITION).isNull()).as("not_yet"),
                number(col(RENEWAL_EDITION).isNotNull().and(not(decided))).as("not_known"),
                number(col(SCHOOL_KEY).contains(":mention:")).as("by_name"));
    Column n = when(col("decided").gt(0), col("decided"));
    EstimateColumns share = RowMethods.share(when(n.isNotNull(), col("renewed")), n);

    Dataset<Row> units =
        RenewalEditions.of(editions)
            .join(counted, names(EDITION), "left")
            .select(
                col(EDITION),
                col(RENEWAL_EDITION),
                as(col("awarded"), SCHOOLS_AWARDED),
                as(ofTheAward(col("awarded")).text(), SCHOOLS_AWARDED.flag()),
                as(col("renewed"), SCHOOLS_RENEWED),
                flag(col("renewed"), SCHOOLS_RENEWED),
                as(col("decided"), SCHOOLS_DECIDED),
                flag(col("decided"), SCHOOLS_DECIDED),
                as(col("not_yet"), SCHOOLS_NOT_YET),
                flag(col("not_yet"), SCHOOLS_NOT_YET),
                as(col("not_known"), SCHOOLS_NOT_KNOWN),
                flag(col("not_known"), SCHOOLS_NOT_KNOWN),
                as(col("by_name"), SCHOOLS_BY_NAME_ONLY),
                as(ofTheAward(col("by_name")).text(), SCHOOLS_BY_NAME_ONLY.flag()),
                as(share.value(), RETENTION_SHARE),
                as(share.low(), RETENTION_SHARE.low()),
                as(share.high(), RETENTION_SHARE.high()),
                as(
                    ofTheEnd(share.value())
                        .lowReliabilityWhen(LowReliability.inForce().share(n, share))
                        .text(),
                    RETENTION_SHARE.flag()),
                col(IS_BREAK));
    return FirstAfterBreak.in(spec(), EDITION)
        .of(col(IS_BREAK), SCHOOLS_AWARDED, SCHOOLS_BY_NAME_ONLY)
        .mark(units);
  }

  private static Column number(Column condition) {
    return sum(when(condition, 1).otherwise(0));
  }

  static String word(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT);
  }

  private static Column flag(Column value, Field<?> field) {
    return as(ofTheEnd(value).text(), field.flag());
  }

  /** Of those awarded: a series of awards, which breaks where these do. */
  private static Flags ofTheAward(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(not(col(IS_HELD)))
        .breakWhen(col(IS_BREAK))
        .provisionalWhen(col("newest"));
  }

  /** Of what became of them: awarded by some rules, to be renewed by others. */
  private static Flags ofTheEnd(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(not(col(IS_HELD)))
        .breakWhen(col("is_across"))
        .provisionalWhen(col("newest").or(col("renewal_is_newest")));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.none;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.ApplicationFields.APPLICANTS;
import static sello.transforms.ApplicationFields.APPLICATION_RATE;
import static sello.transforms.ApplicationFields.AWARDED_SCHOOLS;
import static sello.transforms.ApplicationFields.ELIGIBLE_APPLICANTS;
import static sello.transforms.ApplicationFields.ELIGIBLE_RATE;
import static sello.transforms.ApplicationFields.ELIGIBLE_SCHOOLS;
import static sello.transforms.ApplicationFields.PASSED_STAGE_ONE;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.ApplicationFields.SCHOOLS_LISTED;
import static sello.transforms.ApplicationFields.STAGES;
import static sello.transforms.ApplicationFields.STAGE_ONE_RATE;
import static sello.transforms.ApplicationFields.STAGE_TWO_RATE;
import static sello.transforms.Editions.IS_BREAK;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * The schools in each stage of a call and the rate of each stage, for any grain of place.
 *
 * @param grain the columns of a row before {@code schools_listed}
 */
record ApplicationStages(List<Field<?>> grain) {
  static final String FORMULA =
      """
      eligible_rate = eligible_schools / registered_schools; application_rate = eligible_applicants /
      eligible_schools; stage_one_rate = passed_stage_one / applicants; stage_two_rate =
      awarded_schools / passed_stage_one; each with the 95 % Wilson interval: how far the rate could
      move by chance if the same process ran again; all schools of the sources are counted. A rate
      is missing where one of its counts is, or where sources that do not fit together put the part
      above the whole. The ends of a count are the lowest and highest that the sources allow; of
      awarded_schools the highest is told only where every decision is known, for it would tell how
      many wait for theirs. m: no edition was held, the country was no member in its first year, or
      the whole is 0.""";
  static final String REFERENCE = "Wilson 1927, doi:10.1080/01621459.1927.10502953";

  static final String FAMILY = "applications";

  /**
   * The register and the winners are public, however few; who was eligible, and who applied in
   * vain, is not.
   */
  static final Disclosure DISCLOSURE =
      Disclosure.protecting(FAMILY)
          .counts(SCHOOLS_LISTED, ELIGIBLE_SCHOOLS, ELIGIBLE_APPLICANTS, APPLICANTS)
          .twin(CriterionFields.ASSESSED, PASSED_STAGE_ONE)
          .derived(ELIGIBLE_RATE, ELIGIBLE_SCHOOLS)
          .derived(APPLICATION_RATE, ELIGIBLE_APPLICANTS, ELIGIBLE_SCHOOLS)
          .derived(STAGE_ONE_RATE, PASSED_STAGE_ONE, APPLICANTS)
          .derived(STAGE_TWO_RATE, PASSED_STAGE_ONE)
          .ordered(AWARDED_SCHOOLS, PASSED_STAGE_ONE, APPLICANTS, SCHOOLS_LISTED)
          .ordered(ELIGIBLE_APPLICANTS, ELIGIBLE_SCHOOLS, SCHOOLS_LISTED)
          .ordered(PASSED_STAGE_ONE, ELIGIBLE_APPLICANTS, APPLICANTS)
          .ordered(ELIGIBLE_SCHOOLS, REGISTERED_SCHOOLS)
          .ordered(APPLICANTS, REGISTERED_SCHOOLS)
          .difference(APPLICANTS, AWARDED_SCHOOLS)
          .build();

  /** A stage over the one before. */
  private record Rate(Field<Double> field, Field<Long> part, Field<Long> whole) {}

  private static final List<Rate> RATES =
      List.of(
          new Rate(ELIGIBLE_RATE, ELIGIBLE_SCHOOLS, REGISTERED_SCHOOLS),
          new Rate(APPLICATION_RATE, ELIGIBLE_APPLICANTS, ELIGIBLE_SCHOOLS),
          new Rate(STAGE_ONE_RATE, PASSED_STAGE_ONE, APPLICANTS),
          new Rate(STAGE_TWO_RATE, AWARDED_SCHOOLS, PASSED_STAGE_ONE));

  static Measure[] measures() {
    return Stream.concat(
            Stream.of(Measure.flagged(SCHOOLS_LISTED)),
            Stream.concat(STAGES.stream(), RATES.stream().map(Rate::field))
                .map(Measure::withLimits))
        .toArray(Measure[]::new);
  }

  /**
   * The ends of every stage, summed.
   *
   * @param parts by stage, the number of rows that must have an upper end for the sum to have one
   */
  static List<Column> sums(Function<Field<Long>, Column> parts) {
    List<Column> sums = new ArrayList<>();
    for (Field<Long> stage : STAGES) {
      Column high = col(stage.high());
      sums.add(sum(col(stage.low())).as(stage.low().name()));
      sums.add(when(count(high).equalTo(parts.apply(stage)), sum(high)).as(stage.high().name()));
    }
    return sums;
  }

  /**
   * One row for each unit.
   *
   * @param spec the table
   * @param units the grain, {@code schools_listed}, the ends of every stage, {@code is_break},
   *     {@code newest}, and {@code impossible} where nothing can be counted
   */
  Dataset<Row> of(Spec spec, Dataset<Row> units) {
    List<Column> columns = new ArrayList<>(List.of(cols(grain)));
    columns.add(as(coalesce(col(SCHOOLS_LISTED), lit(0)), SCHOOLS_LISTED));
    columns.add(none(SCHOOLS_LISTED.flag()));
    for (Field<Long> stage : STAGES) {
      columns.add(as(value(stage), stage));
      columns.add(as(whenPossible(stage.low()), stage.low()));
      columns.add(as(shownHigh(stage), stage.high()));
      Column isBreak = stage.equals(REGISTERED_SCHOOLS) ? lit(false) : col(IS_BREAK);
      columns.add(
          as(flags(value(stage), isBreak).cannotExistWhen(col("impossible")).text(), stage.flag()));
    }
    RATES.forEach(rate -> columns.addAll(columns(rate)));
    columns.add(col(IS_BREAK));
    return FirstAfterBreak.in(spec, EDITION)
        .all(col(IS_BREAK), SCHOOLS_LISTED, REGISTERED_SCHOOLS)
        .mark(units.select(columns.toArray(Column[]::new)));
  }

  private static List<Column> columns(Rate rate) {
    Column x = value(rate.part());
    Column n = value(rate.whole());
    EstimateColumns share = RowMethods.share(when(x.leq(n), x), n);
    Column flag =
        flags(share.value(), col(IS_BREAK))
            .cannotExistWhen(
                col("impossible").or(coalesce(n.equalTo(0).and(x.equalTo(0)), lit(false))))
            .lowReliabilityWhen(LowReliability.inForce().share(n, share))
            .text();
    return List.of(
        as(share.value(), rate.field()),
        as(share.low(), rate.field().low()),
        as(share.high(), rate.field().high()),
        as(flag, rate.field().flag()));
  }

  private static Column value(Field<Long> stage) {
    return when(col(stage.low()).equalTo(col(stage.high())), whenPossible(stage.low()));
  }

  /**
   * The upper end of a count. Winners are public, those who still wait for the decision are not:
   * with the highest number of winners these would be told, and how many passed the first stage at
   * least.
   */
  private static Column shownHigh(Field<Long> stage) {
    return stage.equals(AWARDED_SCHOOLS) ? value(stage) : whenPossible(stage.high());
  }

  private static Column whenPossible(Field<Long> end) {
    return when(not(col("impossible")), col(end));
  }

  private static Flags flags(Column value, Column isBreak) {
    return Flags.missingWhen(value.isNull()).breakWhen(isBreak).provisionalWhen(col("newest"));
  }
}

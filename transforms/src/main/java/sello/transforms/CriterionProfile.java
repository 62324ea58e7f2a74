package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.percentile;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.SCORE;
import static sello.transforms.ApplicationFields.PASSED_STAGE_ONE;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.DisclosureDraft;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * The profile of criterion areas at any grain: fields, measures, the aggregate of schools' scores,
 * and the columns of the final select.
 */
final class CriterionProfile {
  /**
   * The score from which a school leads in an area. Neither the contract of the scores nor the list
   * of areas declares such a level, so it is set here: four fifths of the scale of 0 to 10, high
   * enough to stand out without asking for full marks.
   */
  static final double LEADER_LEVEL = 8;

  /** The ends of the scale of scores, which the contracts of the scores declare. */
  private static final double LOWEST_SCORE = 0;

  private static final double HIGHEST_SCORE = 10;

  /** How far apart two scores, and two means of scores, can be. */
  static final double WIDEST_CHANGE = HIGHEST_SCORE - LOWEST_SCORE;

  static final Field<String> AREA_NAME =
      Field.text("area_name", "Area name", "Name of the criterion area in English");
  static final Field<Long> ASSESSED_SCHOOLS =
      Field.count(
          "assessed_schools",
          Unit.SCHOOLS,
          "Assessed schools",
          "Distinct schools with a score in the area in the edition; those whose sources give them"
              + " different ones are not among them");
  static final Field<Double> SCORE_SUM =
      points(
          "score_sum",
          "Sum of scores",
          "Sum of the scores of the assessed schools, two decimals of each: the numerator of the"
              + " mean");
  static final Field<Double> MEAN_SCORE =
      points("mean_score", "Mean score", "Mean score of the assessed schools, 0 to 10");
  static final Field<Double> STANDARD_DEVIATION =
      points(
          "score_standard_deviation",
          "Standard deviation",
          "Standard deviation (n - 1) of the scores of the assessed schools");
  static final Field<Double> LOWER_QUARTILE =
      points("score_lower_quartile", "Lower quartile", "Lower quartile (type 7) of the scores");
  static final Field<Double> MEDIAN =
      points("score_median", "Median", "Median (type 7) of the scores");
  static final Field<Double> UPPER_QUARTILE =
      points("score_upper_quartile", "Upper quartile", "Upper quartile (type 7) of the scores");
  static final Field<Long> LEADER_SCHOOLS =
      Field.count(
          "leader_schools",
          Unit.SCHOOLS,
          "Schools at leader level",
          "Assessed schools with a score of %.0f or more in the area".formatted(LEADER_LEVEL));
  static final Field<Double> LEADER_SHARE =
      Field.share(
          "leader_share", "Share at leader level", "leader_schools divided by assessed_schools");

  static final String REFERENCE =
      """
      Student 1908, doi:10.1093/biomet/6.1.1; Hyndman and Fan 1996,
      doi:10.1080/00031305.1996.10473566; Wilson 1927, doi:10.1080/01621459.1927.10502953;
      Glass 1976, doi:10.3102/0013189X005010003""";

  /** Every area tells how many schools were assessed, and so do the stages of the call. */
  static final String ASSESSED = "assessed";

  private static final String MEAN = "mean";
  private static final String QUARTILES = "quartiles";

  private CriterionProfile() {}

  /**
   * Scores of few schools are withheld, and their number with them; a mean also where it tells how
   * many lead.
   */
  static DisclosureDraft disclosure() {
    DisclosureDraft draft =
        Disclosure.protecting("criteria")
            .twin(ASSESSED, ASSESSED_SCHOOLS)
            .sum(LEADER_SCHOOLS, ASSESSED_SCHOOLS)
            .derived(LEADER_SHARE, LEADER_SCHOOLS, ASSESSED_SCHOOLS)
            .ordered(LEADER_SCHOOLS, ASSESSED_SCHOOLS)
            .within(ASSESSED_SCHOOLS, ApplicationStages.FAMILY, PASSED_STAGE_ONE)
            .difference(ASSESSED_SCHOOLS, LEADER_SCHOOLS)
            .scores(
                SCORE_SUM,
                ASSESSED_SCHOOLS,
                LEADER_SCHOOLS,
                LOWEST_SCORE,
                LEADER_LEVEL,
                HIGHEST_SCORE)
            .derived(SCORE_SUM, ASSESSED_SCHOOLS)
            .derived(MEAN_SCORE, ASSESSED_SCHOOLS, SCORE_SUM)
            .limits(MEAN_SCORE, ASSESSED_SCHOOLS);
    for (Field<?> figure : List.of(STANDARD_DEVIATION, LOWER_QUARTILE, MEDIAN, UPPER_QUARTILE)) {
      draft.derived(figure, ASSESSED_SCHOOLS).spread(figure, ASSESSED_SCHOOLS);
    }
    return draft;
  }

  static List<Measure> measures() {
    return List.of(
        Measure.flagged(ASSESSED_SCHOOLS),
        Measure.flagged(SCORE_SUM),
        Measure.withLimits(MEAN_SCORE),
        Measure.flagged(STANDARD_DEVIATION),
        Measure.flagged(LOWER_QUARTILE),
        Measure.flagged(MEDIAN),
        Measure.flagged(UPPER_QUARTILE),
        Measure.flagged(LEADER_SCHOOLS),
        Measure.withLimits(LEADER_SHARE));
  }

  /** The aggregate of {@link SchoolScores} by the fields of a grain. */
  static Dataset<Row> of(Dataset<Row> schoolScores, Field<?>... grain) {
    return schoolScores
        .groupBy(cols(List.of(grain)))
        .agg(
            as(count(col(SCORE)), ASSESSED_SCHOOLS),
            as(sum(floor(col(SCORE), lit(2))), SCORE_SUM),
            MeanColumns.aggregate(col(SCORE)).as(MEAN),
            percentile(col(SCORE), array(lit(0.25), lit(0.5), lit(0.75))).as(QUARTILES),
            as(count(when(col(SCORE).geq(LEADER_LEVEL), 1)), LEADER_SCHOOLS));
  }

  /**
   * The columns of {@link #measures} from the aggregate, joined to rows that say of themselves
   * whether the series {@code breaks}, the edition is the {@code newest} and scores are {@code
   * impossible}.
   */
  static Stream<Column> columns() {
    Column n = col(ASSESSED_SCHOOLS);
    Column x = col(LEADER_SCHOOLS);
    MeanColumns mean = MeanColumns.of(col(MEAN));
    EstimateColumns share = RowMethods.share(x, n);
    return Stream.of(
            Stream.of(n, as(flags(n).text(), ASSESSED_SCHOOLS.flag())),
            Stream.of(col(SCORE_SUM), as(flags(col(SCORE_SUM)).text(), SCORE_SUM.flag())),
            estimate(
                mean.mean().within(LOWEST_SCORE, HIGHEST_SCORE),
                MEAN_SCORE,
                LowReliability.inForce().mean(n)),
            figure(mean.standardDeviation(), STANDARD_DEVIATION),
            figure(quartile(0), LOWER_QUARTILE),
            figure(quartile(1), MEDIAN),
            figure(quartile(2), UPPER_QUARTILE),
            Stream.of(x, as(flags(x).text(), LEADER_SCHOOLS.flag())),
            estimate(share, LEADER_SHARE, LowReliability.inForce().share(n, share)))
        .flatMap(columns -> columns);
  }

  /** The mean score in the aggregate. */
  static Column mean() {
    return MeanColumns.of(col(MEAN)).mean().value();
  }

  /** A figure made of the scores: with its flag, which is u where schools are few. */
  private static Stream<Column> figure(Column value, Field<?> field) {
    return figure(value, field, lit(false));
  }

  /**
   * The same of one that is made of another too.
   *
   * @param isUnknown whether the other is not available, so that this one is not either
   */
  static Stream<Column> figure(Column value, Field<?> field, Column isUnknown) {
    Flags flags =
        flags(value)
            .cannotExistWhen(
                col("impossible").or(col(ASSESSED_SCHOOLS).isNotNull().and(not(isUnknown))))
            .lowReliabilityWhen(LowReliability.inForce().mean(col(ASSESSED_SCHOOLS)));
    return Stream.of(as(value, field), as(flags.text(), field.flag()));
  }

  private static Stream<Column> estimate(EstimateColumns figure, Field<?> field, Column isLow) {
    return Stream.of(
        as(figure.value(), field),
        as(figure.low(), field.low()),
        as(figure.high(), field.high()),
        as(flags(figure.value()).lowReliabilityWhen(isLow).text(), field.flag()));
  }

  /** Where the schools are known and a figure is missing, they are too few for it. */
  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .breakWhen(col("breaks"))
        .provisionalWhen(col("newest"))
        .cannotExistWhen(col("impossible").or(col(ASSESSED_SCHOOLS).isNotNull()));
  }

  /** One school has a mean only. */
  private static Column quartile(int place) {
    return when(col(ASSESSED_SCHOOLS).gt(1), col(QUARTILES).getItem(place));
  }

  static Field<Double> points(String name, String title, String definition) {
    return new Field<>(name, Type.DOUBLE, Unit.POINTS, title, definition, 2);
  }
}

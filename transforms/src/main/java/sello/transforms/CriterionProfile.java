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
import static sello.transforms.CriterionFields.ASSESSED_SCHOOLS;
import static sello.transforms.CriterionFields.HIGHEST_SCORE;
import static sello.transforms.CriterionFields.LEADER_LEVEL;
import static sello.transforms.CriterionFields.LEADER_SCHOOLS;
import static sello.transforms.CriterionFields.LEADER_SHARE;
import static sello.transforms.CriterionFields.LOWER_QUARTILE;
import static sello.transforms.CriterionFields.LOWEST_SCORE;
import static sello.transforms.CriterionFields.MEAN_SCORE;
import static sello.transforms.CriterionFields.MEDIAN;
import static sello.transforms.CriterionFields.SCORE_SUM;
import static sello.transforms.CriterionFields.STANDARD_DEVIATION;
import static sello.transforms.CriterionFields.UPPER_QUARTILE;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;

/**
 * The profile of criterion areas at any grain: the aggregate of schools' scores, and the columns of
 * the final select.
 */
final class CriterionProfile {
  private static final String MEAN = "mean";
  private static final String QUARTILES = "quartiles";

  private CriterionProfile() {}

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
   * The columns of {@link CriterionFields#measures} from the aggregate, joined to rows that say of
   * themselves whether the series {@code breaks}, the edition is the {@code newest} and scores are
   * {@code impossible}.
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
}

package sello.transforms;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static sello.transforms.method.Confidence.P95;

import java.util.Optional;
import org.apache.spark.sql.Column;
import sello.transforms.method.Concentration;
import sello.transforms.method.FunnelLimits.Kind;
import sello.transforms.method.KaplanMeier;
import sello.transforms.method.Spell;
import sello.transforms.method.Summary;
import sello.transforms.method.TheilSen;

/**
 * The methods of {@link sello.transforms.method} on the rows of a group, with 95 % limits, as
 * aggregates that give a struct: {@code agg(slope(year, value).as("slope"))}, then {@code
 * col("slope.value")}. The order of rows does not matter.
 */
public final class GroupMethods {
  private GroupMethods() {}

  /**
   * The trend, as struct of value, low, high: {@link TheilSen}. Years without a value are gaps; the
   * struct is missing below four points.
   */
  public static Column slope(Column year, Column value) {
    GroupMethod method =
        rows ->
            TheilSen.slope(Cell.numbers(rows, 0), Cell.numbers(rows, 1), P95)
                .map(EstimateColumns::row);
    return method.onKnown(EstimateColumns.TYPE, year, value);
  }

  /**
   * The best segments of one mean each, as array of struct of first_year, last_year, mean: {@link
   * sello.transforms.method.SegmentedMean}. Missing below ten points; a year twice fails the build.
   */
  public static Column segments(Column year, Column value) {
    GroupMethod method = GroupRows::segments;
    return method.onKnown(createArrayType(GroupRows.SEGMENT), year, value);
  }

  /**
   * The concentration of counts, as struct of hhi, effective_number, normalised, gini: {@link
   * Concentration}. Missing where one count is missing: the others and the index would tell it.
   */
  public static Column concentration(Column count) {
    GroupMethod method =
        rows -> Concentration.of(Cell.counts(rows, 0)).map(GroupRows::concentration);
    Column unknown = count(when(count.isNull(), 1));
    return when(unknown.equalTo(0), method.onKnown(GroupRows.CONCENTRATION, count));
  }

  /**
   * All units together, as struct of x, n, units, phi, unclipped_phi, tau_squared,
   * calls_for_wider_limits: {@link sello.transforms.method.OverDispersion}; x and n go to {@link
   * FunnelColumns#of}. Units without x or n take no part.
   */
  public static Column funnel(Kind kind, Column x, Column n) {
    GroupMethod method = rows -> GroupRows.funnel(kind, Cell.counts(rows, 0), Cell.counts(rows, 1));
    return method.onKnown(GroupRows.FUNNEL, x, n);
  }

  /**
   * The profile of scores, as struct of n, mean, mean_low, mean_high, standard_deviation,
   * lower_quartile, median, upper_quartile: {@link Summary}. Who has no score takes no part;
   * missing where nobody has one.
   */
  public static Column summary(Column score) {
    GroupMethod method = rows -> Summary.of(Cell.numbers(rows, 0), P95).map(GroupRows::summary);
    return method.onKnown(GroupRows.SUMMARY, score);
  }

  /**
   * The survival curve of spells, as struct of median and steps, an array of struct of time,
   * at_risk, lapsed, censored, survival, survival_low, survival_high, standard_error: {@link
   * KaplanMeier}. A spell without a time or an end fails the build.
   *
   * @param time whole number of completed terms
   * @param isLapsed true: ended then; false: censored
   */
  public static Column survival(Column time, Column isLapsed) {
    GroupMethod method =
        rows -> {
          var spells =
              rows.stream().map(row -> new Spell(Cell.count(row.get(0)), Cell.yes(row.get(1))));
          return Optional.of(GroupRows.survival(KaplanMeier.of(spells.toList(), P95)));
        };
    return method.onAll(GroupRows.SURVIVAL, time, isLapsed);
  }
}

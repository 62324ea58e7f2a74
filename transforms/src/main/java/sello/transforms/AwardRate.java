package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.EDITION;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.Flags.has;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * A step of two tables: awards in relation to a size, from rows that hold the awards, {@code
 * remarks} of their flag, {@code impossible} where there can be none, and the columns of {@link
 * PlaceSizes}.
 *
 * @param size the denominator
 * @param rate awards per so many of the size
 * @param per how many
 * @param isShare whether every award went to one of the size, so that the rate is a part of it
 */
record AwardRate(Field<Long> size, Field<Double> rate, int per, boolean isShare) {
  static final String FORMULA =
      """
      rate = per * awards / denominator, with 95 % limits. Each award of an edition goes to one of
      the schools registered, and of the schools eligible: these two rates are shares, with Wilson
      intervals; they are missing where sources that do not fit together give more awards than
      schools. The others have the limits of the count of awards, the denominator taken as fixed:
      exact Poisson limits below 10 awards, Byar's from 10. Limits show how far the rate could move
      by chance if the same process ran again; all awards are counted. u: fewer awards than
      the release's reliable_rate_count; of a share also fewer schools than its reliable_share_base,
      or an interval wider than its reliable_share_width.
      """;
  static final String REFERENCE =
      """
      Wilson 1927, doi:10.1080/01621459.1927.10502953; Garwood 1936, doi:10.1093/biomet/28.3-4.437;
      Breslow and Day 1987, Statistical Methods in Cancer Research II, p. 69 (Byar)""";

  /** The size and the rate as figures of a table. */
  Stream<Measure> measures() {
    return Stream.of(Measure.flagged(size), Measure.withLimits(rate));
  }

  /** Their columns; no rate where {@code isNone}. */
  Stream<Column> columns(Column isNone) {
    Column n = col(size);
    Column x = when(not(isNone), col(AWARDS));
    EstimateColumns share = RowMethods.share(when(x.leq(n), x), n);
    EstimateColumns found = isShare ? share.times(per) : RowMethods.rate(x, n, per);
    Column isLow = LowReliability.inForce().rate(x);
    Flags ofRate =
        ofAwards(found.value())
            .cannotExistWhen(isNone.or(coalesce(n.equalTo(0), lit(false))))
            .withheldWhen(isWithheld().and(not(isNone)))
            .inheriting(col(PlaceSizes.flags(size)))
            .lowReliabilityWhen(
                isShare ? isLow.or(LowReliability.inForce().share(n, share)) : isLow);
    return Stream.of(
        n,
        as(ofSize(n).text(), size.flag()),
        as(found.value(), rate),
        as(found.low(), rate.low()),
        as(found.high(), rate.high()),
        as(ofRate.text(), rate.flag()));
  }

  private Flags ofSize(Column n) {
    return Flags.missingWhen(n.isNull())
        .cannotExistWhen(col("impossible"))
        .withheldWhen(isWithheld())
        .inheriting(col(PlaceSizes.flags(size)));
  }

  private Column isWithheld() {
    return size.equals(ApplicationFields.ELIGIBLE_SCHOOLS)
        ? coalesce(col(PlaceSizes.withheld(size)), lit(false))
        : lit(false);
  }

  /**
   * The rows with flag {@code b} on the first awards after a break, whichever source they are taken
   * from, and on the first of each rate, which may be known later.
   */
  static Dataset<Row> marked(Spec spec, Dataset<Row> rows, Column isBreak, List<AwardRate> rates) {
    return FirstAfterBreak.in(spec, EDITION)
        .of(isBreak, AWARDS)
        .of(isBreak, rates.stream().map(AwardRate::rate).toArray(Field<?>[]::new))
        .mark(rows);
  }

  /** What is to be said of the awards, and so of what is made of them. */
  static Flags ofAwards(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(col("impossible"))
        .breakWhen(has(col("remarks"), Flag.BREAK))
        .estimatedWhen(has(col("remarks"), Flag.ESTIMATED))
        .provisionalWhen(has(col("remarks"), Flag.PROVISIONAL));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static sello.transforms.method.Confidence.P95;
import static sello.transforms.method.Confidence.P99_8;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import sello.transforms.method.FunnelLimits;
import sello.transforms.method.FunnelLimits.Kind;
import sello.transforms.method.Interval;

/**
 * A unit's place in the funnel around all units, as columns. Rates are in events per one of n.
 *
 * @param theta of all units together
 * @param low95 lower 95 % limit for a unit of this size
 * @param high95 upper 95 % limit
 * @param low998 lower 99.8 % limit
 * @param high998 upper 99.8 % limit
 * @param verdict code of a {@link sello.transforms.method.FunnelVerdict}
 */
public record FunnelColumns(
    Column theta, Column low95, Column high95, Column low998, Column high998, Column verdict) {
  private static final StructType TYPE =
      new StructType()
          .add("theta", DoubleType)
          .add("low_95", DoubleType)
          .add("high_95", DoubleType)
          .add("low_99_8", DoubleType)
          .add("high_99_8", DoubleType)
          .add("verdict", StringType);

  /**
   * The place of x of n where all units together have allX of allN; missing where one of the four
   * is missing or allN is 0.
   */
  public static FunnelColumns of(Kind kind, Column x, Column n, Column allX, Column allN) {
    return widened(kind, x, n, allX, allN, lit(0.0));
  }

  /** The same in a funnel that is wider by the variance between units, tau squared. */
  public static FunnelColumns widened(
      Kind kind, Column x, Column n, Column allX, Column allN, Column tauSquared) {
    Column place =
        udf((UDF2<Seq<Object>, Double, Row>) (cells, t) -> place(kind, Cell.list(cells), t), TYPE)
            .apply(array(x, n, allX, allN), tauSquared);
    return new FunnelColumns(
        place.getField("theta"),
        place.getField("low_95"),
        place.getField("high_95"),
        place.getField("low_99_8"),
        place.getField("high_99_8"),
        place.getField("verdict"));
  }

  /** The ends at 95 %, then those at 99.8 %. */
  List<Column> limits() {
    return List.of(low95, high95, low998, high998);
  }

  private static @Nullable Row place(Kind kind, List<Object> cells, @Nullable Double tauSquared) {
    if (cells.contains(null) || tauSquared == null) {
      return null;
    }
    long[] c = cells.stream().mapToLong(Cell::count).toArray();
    return FunnelLimits.around(kind, new long[] {c[2]}, new long[] {c[3]})
        .map(funnel -> row(funnel.widenedBy(tauSquared), c[0], c[1]))
        .orElse(null);
  }

  private static Row row(FunnelLimits funnel, long x, long n) {
    Optional<Interval> narrow = funnel.at(n, P95);
    Optional<Interval> wide = funnel.at(n, P99_8);
    return RowFactory.create(
        funnel.theta(),
        narrow.map(Interval::low).orElse(null),
        narrow.map(Interval::high).orElse(null),
        wide.map(Interval::low).orElse(null),
        wide.map(Interval::high).orElse(null),
        funnel.verdict(x, n).code());
  }
}

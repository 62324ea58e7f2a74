package sello.transforms;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.transforms.method.Concentration;
import sello.transforms.method.FunnelLimits;
import sello.transforms.method.KaplanMeier;
import sello.transforms.method.OverDispersion;
import sello.transforms.method.SegmentedMean;
import sello.transforms.method.Summary;
import sello.transforms.method.Summary.Quartiles;

/** The answers of {@link GroupMethods} as rows. */
final class GroupRows {
  static final StructType SEGMENT =
      new StructType()
          .add("first_year", DoubleType)
          .add("last_year", DoubleType)
          .add("mean", DoubleType);
  static final StructType CONCENTRATION =
      new StructType()
          .add("hhi", DoubleType)
          .add("effective_number", DoubleType)
          .add("normalised", DoubleType)
          .add("gini", DoubleType);
  static final StructType FUNNEL =
      new StructType()
          .add("x", LongType)
          .add("n", LongType)
          .add("units", IntegerType)
          .add("phi", DoubleType)
          .add("unclipped_phi", DoubleType)
          .add("tau_squared", DoubleType)
          .add("calls_for_wider_limits", BooleanType);
  static final StructType SUMMARY =
      new StructType()
          .add("n", LongType)
          .add("mean", DoubleType)
          .add("mean_low", DoubleType)
          .add("mean_high", DoubleType)
          .add("standard_deviation", DoubleType)
          .add("lower_quartile", DoubleType)
          .add("median", DoubleType)
          .add("upper_quartile", DoubleType);
  private static final StructType STEP =
      new StructType()
          .add("time", LongType)
          .add("at_risk", LongType)
          .add("lapsed", LongType)
          .add("censored", LongType)
          .add("survival", DoubleType)
          .add("survival_low", DoubleType)
          .add("survival_high", DoubleType)
          .add("standard_error", DoubleType);
  static final StructType SURVIVAL =
      new StructType().add("median", LongType).add("steps", createArrayType(STEP));

  private GroupRows() {}

  static Optional<Row[]> segments(List<Row> points) {
    List<Row> ordered =
        points.stream().sorted(Comparator.comparingDouble(row -> Cell.number(row.get(0)))).toList();
    double[] years = Cell.numbers(ordered, 0);
    if (DoubleStream.of(years).distinct().count() < years.length) {
      throw new IllegalArgumentException("A series has one value a year, found " + points + ".");
    }
    return SegmentedMean.of(Cell.numbers(ordered, 1))
        .map(
            found ->
                found.segments().stream()
                    .map(s -> RowFactory.create(years[s.first()], years[s.last()], s.mean()))
                    .toArray(Row[]::new));
  }

  static Row concentration(Concentration found) {
    return RowFactory.create(
        found.herfindahlHirschman(),
        found.effectiveNumber(),
        orNull(found.normalised()),
        found.gini());
  }

  static Optional<Row> funnel(FunnelLimits.Kind kind, long[] x, long[] n) {
    return FunnelLimits.around(kind, x, n)
        .map(
            funnel -> {
              Optional<OverDispersion> found = OverDispersion.of(funnel, x, n);
              return RowFactory.create(
                  LongStream.of(x).sum(),
                  LongStream.of(n).sum(),
                  (int) LongStream.of(n).filter(size -> size > 0).count(),
                  found.map(OverDispersion::phi).orElse(null),
                  found.map(OverDispersion::unclippedPhi).orElse(null),
                  found.map(OverDispersion::tauSquared).orElse(null),
                  found.map(OverDispersion::callsForWiderLimits).orElse(null));
            });
  }

  static Row summary(Summary found) {
    return RowFactory.create(
        found.n(),
        found.mean().value(),
        Cell.low(found.mean()),
        Cell.high(found.mean()),
        orNull(found.standardDeviation()),
        found.quartiles().map(Quartiles::first).orElse(null),
        found.quartiles().map(Quartiles::median).orElse(null),
        found.quartiles().map(Quartiles::third).orElse(null));
  }

  static Row survival(KaplanMeier found) {
    Row[] steps = found.steps().stream().map(GroupRows::step).toArray(Row[]::new);
    return RowFactory.create(
        found.median().isPresent() ? (Long) found.median().getAsLong() : null, steps);
  }

  private static Row step(KaplanMeier.Step step) {
    return RowFactory.create(
        step.time(),
        step.atRisk(),
        step.lapsed(),
        step.censored(),
        step.survival().value(),
        Cell.low(step.survival()),
        Cell.high(step.survival()),
        orNull(step.standardError()));
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? (Double) value.getAsDouble() : null;
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.expressions.WindowSpec;
import scala.Tuple3;

/**
 * Which figures of a row are the first observed since the last break of their series, of a series
 * that the break touches: one that could exist before it or in it. Read row by row in the order of
 * time, all figures of a unit at once, a bit for each.
 */
final class FirstsSinceBreak
    extends Aggregator<Tuple3<Long, Long, Long>, Tuple3<Long, Long, Long>, Long> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = Long.SIZE - 1;
  private static final Encoder<Tuple3<Long, Long, Long>> BITS =
      Encoders.tuple(Encoders.LONG(), Encoders.LONG(), Encoders.LONG());

  /**
   * What is asked of a figure of a row; a missing answer is no.
   *
   * @param isBreak whether its series breaks in the row
   * @param isObserved whether it is there, or tells of the break
   * @param isPossible whether it could be there
   */
  record Figure(Column isBreak, Column isObserved, Column isPossible) {}

  /**
   * The answer for all figures, for {@link #isFirst}.
   *
   * @param figures at most 63
   * @param series the rows of a unit up to this one, in the order of time
   */
  static Column of(List<Figure> figures, WindowSpec series) {
    if (figures.size() > MOST) {
      throw new IllegalArgumentException(
          "A series has at most %d figures, found %d.".formatted(MOST, figures.size()));
    }
    return udaf(new FirstsSinceBreak(), BITS)
        .apply(
            bits(figures.stream().map(Figure::isBreak).toList()),
            bits(figures.stream().map(Figure::isObserved).toList()),
            bits(figures.stream().map(Figure::isPossible).toList()))
        .over(series);
  }

  /** Whether the figure in this place is one of those. */
  static Column isFirst(Column firsts, int place) {
    return firsts.bitwiseAND(lit(1L << place)).notEqual(0L);
  }

  private static Column bits(List<Column> conditions) {
    Column bits = lit(0L);
    for (int i = 0; i < conditions.size(); i++) {
      bits = bits.bitwiseOR(when(conditions.get(i), lit(1L << i)).otherwise(lit(0L)));
    }
    return bits;
  }

  /** Figures that were possible so far, that none was observed of since a break, and the firsts. */
  @Override
  public Tuple3<Long, Long, Long> zero() {
    return new Tuple3<>(0L, 0L, 0L);
  }

  @Override
  public Tuple3<Long, Long, Long> reduce(
      Tuple3<Long, Long, Long> before, Tuple3<Long, Long, Long> row) {
    long breaks = row._1();
    long observed = row._2();
    long possible = before._1() | row._3();
    long waiting = (before._2() & ~breaks) | (possible & breaks);
    return new Tuple3<>(possible, waiting & ~observed, waiting & observed);
  }

  @Override
  public Tuple3<Long, Long, Long> merge(
      Tuple3<Long, Long, Long> one, Tuple3<Long, Long, Long> two) {
    throw new IllegalStateException("The rows of a series are read in their order.");
  }

  @Override
  public Long finish(Tuple3<Long, Long, Long> state) {
    return state._3();
  }

  @Override
  public Encoder<Tuple3<Long, Long, Long>> bufferEncoder() {
    return BITS;
  }

  @Override
  public Encoder<Long> outputEncoder() {
    return Encoders.LONG();
  }
}

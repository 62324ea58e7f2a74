package sello.transforms.disclosure;

import java.util.Arrays;
import java.util.Comparator;

/** A relation by position: the sum is the limit, or at most the limit. */
record Row(Sum sum, boolean isEquality, long limit, Relation.Origin origin) {
  /** Of what the rows say, so that the order in which they were given does not matter. */
  static final Comparator<Row> ORDER =
      Comparator.<Row>comparingInt(row -> row.sum.cells().length)
          .thenComparing(row -> row.sum.cells(), Arrays::compare)
          .thenComparing(row -> row.sum.coefficients(), Arrays::compare)
          .thenComparing(Row::isEquality)
          .thenComparing(Row::limit)
          .thenComparing(Row::origin);

  static Row of(Relation relation, Sum sum) {
    return relation.sense() == Relation.Sense.AT_LEAST
        ? new Row(sum.negated(), false, Math.negateExact(relation.constant()), relation.origin())
        : new Row(
            sum, relation.sense() == Relation.Sense.EQUAL, relation.constant(), relation.origin());
  }

  boolean holds(long[] values) {
    long reached = sum.at(values);
    return isEquality ? reached == limit : reached <= limit;
  }

  /** By how much the sum may grow; 0 where it may not. */
  long slack(long[] values) {
    return isEquality ? 0 : limit - sum.at(values);
  }

  /** What the row says of some cells when all others are known; by their places among them. */
  Row among(int[] some, long[] values) {
    long known = sum.at(values) - sum.at(some, values);
    return new Row(sum.among(some), isEquality, limit - known, origin);
  }
}

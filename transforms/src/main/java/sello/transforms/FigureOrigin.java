package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Origin;
import sello.catalog.SourceKind;

/**
 * A step of several tables: whether a figure is made of real inputs, of invented ones, or of both,
 * so that no rate divides the one by the other.
 */
final class FigureOrigin {
  static final Field<String> PUBLISHED_ORIGIN =
      field("published_origin", "Origin of the published figures", "the published figures");
  static final Field<String> COUNTED_ORIGIN =
      field("counted_origin", "Origin of the winners' lists", "the winners' lists");
  static final Field<String> REGISTER_ORIGIN =
      field("register_origin", "Origin of the register", "the register of schools");
  static final Field<String> CALL_ORIGIN =
      field("call_origin", "Origin of the applications", "applications and assessments");
  static final Field<String> PARTICIPATION_ORIGIN =
      field("participation_origin", "Origin of the participation", "the rows of participation");

  /** What every table that divides says of it. */
  static final String FORMULA =
      """
      A rate whose two counts are not of one origin, both real or both illustrative, is withheld: it
      is missing, with the flag :.""";

  private FigureOrigin() {}

  private static Field<String> field(String name, String title, String what) {
    return Field.text(
        name,
        title,
        "Whether "
            + what
            + " behind the row are real, illustrative or mixed; empty: none was read");
  }

  /** Of one row that says whether it is invented. */
  static Column ofRow(Column isIllustrative) {
    return when(isIllustrative, Origin.ILLUSTRATIVE.label())
        .when(not(isIllustrative), Origin.REAL.label());
  }

  /** Of reference data, which frames figures and leaves their origin as it is, unless invented. */
  static Column ofReference(Column isIllustrative) {
    return when(isIllustrative, Origin.ILLUSTRATIVE.label())
        .otherwise(SourceKind.REFERENCE.label());
  }

  /** As an aggregate: of all that the rows of a group are made of. */
  static Column together(Column origin) {
    return when(min(origin).equalTo(max(origin)), min(origin))
        .when(min(origin).isNotNull(), Origin.MIXED.label());
  }

  /** Of what two origins make together; of the other where one is missing. */
  static Column ofBoth(Column one, Column other) {
    return coalesce(
        when(one.equalTo(other), one)
            .when(one.isNotNull().and(other.isNotNull()), Origin.MIXED.label()),
        one,
        other);
  }

  /**
   * Whether a figure of the first may be divided by one of the second; not where one is unknown.
   */
  static Column fit(Column part, Column whole) {
    Column isOne = part.notEqual(Origin.MIXED.label());
    Column isSame = part.equalTo(whole).or(whole.equalTo(SourceKind.REFERENCE.label()));
    return coalesce(isOne.and(isSame), lit(false));
  }
}

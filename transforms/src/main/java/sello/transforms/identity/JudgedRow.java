package sello.transforms.identity;

import static sello.catalog.Columns.sparkType;

import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Spec;

/** A row of school_matches, followed by the slugs of both mentions. */
final class JudgedRow {
  static final String LEFT_SLUG = "left_slug";
  static final String RIGHT_SLUG = "right_slug";

  static final Spec SPEC = new SchoolMatches().spec();
  static final StructType SCHEMA = schema();

  /** Stands for a pair that is not worth showing. */
  static final Row NOT_SHOWN = RowFactory.create(new @Nullable Object[SCHEMA.length()]);

  private JudgedRow() {}

  static Row of(Row left, Row right, Judgement judgement, String explanation) {
    Reason reason = judgement.reason();
    boolean byHand = reason == Reason.HAND_SAME || reason == Reason.HAND_DIFFERENT;
    return RowFactory.create(
        left.getAs("id"),
        right.getAs("id"),
        reason.outcome().label(),
        reason.code(),
        explanation,
        byHand ? "hand" : "rule",
        left.getAs("country"),
        left.getAs("school_name"),
        given(left, "locality"),
        given(left, "school_id"),
        right.getAs("school_name"),
        given(right, "locality"),
        given(right, "school_id"),
        judgement.score(),
        given(left, "slug"),
        given(right, "slug"));
  }

  /** The row with another reason: a merge that was refused. */
  static Row refused(Row row, Reason reason) {
    @Nullable Object[] values = new @Nullable Object[row.length()];
    Arrays.setAll(values, row::get);
    values[row.fieldIndex(SchoolMatches.OUTCOME.name())] = reason.outcome().label();
    values[row.fieldIndex(SchoolMatches.REASON.name())] = reason.code();
    values[row.fieldIndex(SchoolMatches.EXPLANATION.name())] = reason.sentence();
    values[row.fieldIndex(SchoolMatches.MATCH_SCORE.name())] = reason.score();
    return RowFactory.create(values);
  }

  private static @Nullable String given(Row row, String column) {
    String text = row.getAs(column);
    return text.isEmpty() ? null : text;
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (Field<?> field : SPEC.columns()) {
      schema = schema.add(field.name(), sparkType(field.type()));
    }
    return schema.add(LEFT_SLUG, DataTypes.StringType).add(RIGHT_SLUG, DataTypes.StringType);
  }
}

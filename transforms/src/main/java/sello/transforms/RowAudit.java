package sello.transforms;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Columns;
import sello.catalog.Spec;

/**
 * The audit of one row as one step of a query: of a wide table the columns that ask the same are
 * hundreds, and planning them takes longer than few rows take.
 */
final class RowAudit implements UDF1<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** {@link RowText#hash} of the row. */
  static final String HASH = "hash";

  /** Whether the row breaks a rule. */
  static final String BROKEN = "broken";

  private static final StructType TYPE =
      StructType.fromDDL(HASH + " STRING NOT NULL, " + BROKEN + " BOOLEAN NOT NULL");

  private final TableRules.Test[] rules;

  private RowAudit(List<TableRules.Rule> rules) {
    this.rules = rules.stream().map(TableRules.Rule::test).toArray(TableRules.Test[]::new);
  }

  /** A struct of {@link #HASH} and {@link #BROKEN}. */
  static Column of(Spec spec) {
    return udf(new RowAudit(TableRules.of(spec)), TYPE).apply(struct(Columns.cols(spec.columns())));
  }

  @Override
  public Row call(Row row) {
    return RowFactory.create(RowText.hash(row), isBroken(row));
  }

  private boolean isBroken(Row row) {
    for (TableRules.Test rule : rules) {
      if (rule.isBroken(row)) {
        return true;
      }
    }
    return false;
  }
}

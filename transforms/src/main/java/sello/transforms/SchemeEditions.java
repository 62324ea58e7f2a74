package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.EDITION;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_AREA_BREAK;
import static sello.transforms.Editions.IS_HELD;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** A step of the tables about criterion areas: the editions held, and where their series break. */
final class SchemeEditions {
  private SchemeEditions() {}

  /**
   * By edition held: {@code breaks} where scores do not compare with the edition held before;
   * {@code series}, the number of breaks so far, within which scores compare; {@code newest}.
   */
  static Dataset<Row> of(Dataset<Row> editions) {
    WindowSpec inOrder = Window.orderBy(col(FIRST_YEAR));
    Column isNewest = Editions.isNewest();

    return editions
        .where(col(IS_HELD))
        .withColumn("breaks", col(IS_AREA_BREAK))
        .withColumn("newest", isNewest)
        .withColumn("series", sum(col("breaks").cast("int")).over(inOrder))
        .select(
            col(EDITION),
            col(FIRST_YEAR),
            col(AREA_SCHEME),
            col("breaks"),
            col("newest"),
            col("series"));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.INPUT_KIND;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.ROWS_REFUSED;
import static sello.transforms.FileQuality.SUBJECT;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Trace;

/**
 * Rows of winners' lists that were refused and may be awards all the same: of which country, nobody
 * knows. A row that was refused because another says the same, or because it says that it is no
 * award or no school, is none of them.
 */
final class RefusedListings {
  private static final String LISTS = "awarded_schools";

  /** Refused, and no award is lost. */
  private static final Object[] NO_AWARD = {
    "duplicate_row", "superseded", "not_awarded", "names_a_place", "names_no_school"
  };

  private static final String FOLDER_OF_EDITION = "^" + LISTS + "/(20\\d\\d-20\\d\\d)/";

  private RefusedListings() {}

  /**
   * The editions of whose lists rows were refused, marked {@code refused}; one row each. A file
   * that lies in no edition's folder may be of any.
   *
   * @param qualityOfRows what became of the rows of each input file
   * @param editions rows of which each has an edition
   */
  static Dataset<Row> editions(Dataset<Row> qualityOfRows, Dataset<Row> editions) {
    Column folder = regexp_extract(col(SOURCE_FILE), FOLDER_OF_EDITION, 1);
    Dataset<Row> lists =
        qualityOfRows
            .where(
                col(INPUT_KIND)
                    .equalTo(LISTS)
                    .and(col(QUALITY_CHECK).equalTo(ROWS_REFUSED))
                    .and(not(col(SUBJECT).isin(NO_AWARD))))
            .select(when(folder.notEqual(""), folder).as("of"));
    return editions
        .select(col(EDITION))
        .distinct()
        .join(lists, col("of").isNull().or(col("of").equalTo(col(EDITION))), "left_semi")
        .withColumn("refused", lit(true));
  }

  /** Why a list that somebody says is complete is not. */
  static Trace trace() {
    return Trace.to("quality_of_rows")
        .ofRows(LIST_COVERAGE, "partial")
        .where(INPUT_KIND, LISTS)
        .where(QUALITY_CHECK, ROWS_REFUSED)
        .giving(LIST_COVERAGE)
        .because("Rows of lists that were refused: they may be its awards");
  }
}

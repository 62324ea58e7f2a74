package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.IS_ILLUSTRATIVE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_LINK;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.SOURCE_URL;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;

/** Labels granted to schools, one by one, as far as winners' lists were loaded. */
final class Awards implements Table.From1 {
  static final Field<String> AWARD_ID =
      Field.text(
          "award_id",
          "Award",
          "Name of the award: the start of a hash of edition, country, town, school and, where they are"
              + " printed, its code and page, without a town also its region and province");
  private static final int ID_LENGTH = 16;

  /** ASCII unit separator: stands in no name, so that two awards cannot share an identity. */
  private static final String UNIT_SEPARATOR = "\u001f";

  @Override
  public Spec spec() {
    return Spec.named("awards")
        .title("Awards on the winners' lists")
        .description(
            """
            Schools named on the winners' lists that were loaded; the edition is empty where the
            source does not print it. One row per award.""")
        .key(AWARD_ID)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            LOCALITY,
            SCHOOL_NAME,
            SOURCE_URL,
            IS_ILLUSTRATIVE,
            SOURCE_FILE,
            SOURCE_LINE)
        .formula("Region where the printed name is that of one region of the reporting level.")
        .build();
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawAwardedSchools) {
    Column identity =
        concat_ws(
            UNIT_SEPARATOR,
            coalesce(col(EDITION), lit("")),
            col(COUNTRY_CODE),
            coalesce(col(LOCALITY), lit("")),
            col(SCHOOL_NAME),
            col(SCHOOL_ID),
            col(SCHOOL_LINK),
            when(
                col(LOCALITY).isNull(),
                nullif(concat_ws(",", col(REGION_NAME), col(PROVINCE)), lit(""))));

    return rawAwardedSchools.select(
        as(substring(sha2(identity, 256), 1, ID_LENGTH), AWARD_ID),
        col(EDITION),
        col(COUNTRY_CODE),
        col(REGION_CODE),
        col(REGION_NAME),
        col(LOCALITY),
        col(SCHOOL_NAME),
        col(SOURCE_URL),
        col(IS_ILLUSTRATIVE),
        col(SOURCE_FILE),
        col(SOURCE_LINE));
  }
}

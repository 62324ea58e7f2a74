package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.NOTE;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_KIND;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.SOURCE_URL;
import static sello.catalog.Fields.VALUE;
import static sello.catalog.Fields.YEAR;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;

/** Figures that others have printed, with the edition, year and region that they are about. */
final class PublishedFigures implements Table.From1 {
  @Override
  public Spec spec() {
    return Spec.named("published_figures")
        .title("Published figures")
        .description(
            """
            Figures that others have printed, each with its bound and its source; rows that
            contradict each other are all kept. One row per published figure.""")
        .key(FIGURE_ID)
        .attributes(
            METRIC,
            PERIOD,
            PERIOD_KIND,
            EDITION,
            YEAR,
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            BOUND,
            SOURCE_KIND,
            SOURCE_URL,
            NOTE,
            SOURCE_FILE,
            SOURCE_LINE)
        .measures(Measure.exact(VALUE))
        .formula(
            """
            edition where the period is one; year where it is a calendar year or a stock; region
            where the printed name is that of one region of the reporting level.""")
        .build();
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawPublishedFigures) {
    Column isEdition = col(PERIOD_KIND).equalTo("edition");
    Column isYear = col(PERIOD_KIND).isin("stock", "calendar_year");
    Column year = regexp_extract(col(PERIOD), "^(?:active )?(\\d{4})$", 1);

    return rawPublishedFigures.select(
        col(FIGURE_ID),
        col(METRIC),
        col(PERIOD),
        col(PERIOD_KIND),
        as(when(isEdition, col(PERIOD)), EDITION),
        as(when(isYear.and(year.notEqual(lit(""))), year), YEAR),
        col(COUNTRY_CODE),
        col(REGION_CODE),
        col(REGION_NAME),
        col(BOUND),
        col(SOURCE_KIND),
        col(SOURCE_URL),
        col(NOTE),
        col(SOURCE_FILE),
        col(SOURCE_LINE),
        col(VALUE));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.ingest.Breaks.SERIES;
import static sello.ingest.RawEditions.AREA_SCHEME;
import static sello.ingest.RawEditions.ASSESSED_BY;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** The editions of the label from the first to the last, also the one that was not held. */
final class Editions implements Table.From2 {
  static final Field<Integer> FIRST_YEAR =
      Field.year("first_year", "First year", "Calendar year in which the edition's labels begin");
  static final Field<Boolean> IS_HELD =
      Field.yesNo(
          "is_held", "Held", "Whether the edition took place; none was found for 2022-2023");
  static final Field<String> VALIDITY_BASIS =
      Field.text(
          "validity_basis",
          "Validity",
          "stated: a source gives both dates; rule: at least one is of the default rule");
  static final Field<Boolean> IS_BREAK =
      Field.yesNo("is_break", "Break", "Whether awards do not compare with the edition before");
  static final Field<Boolean> IS_AREA_BREAK =
      Field.yesNo(
          "is_area_break",
          "Break of the areas",
          "Whether scores by criterion area do not compare with the edition held before");

  @Override
  public Spec spec() {
    return Spec.named("editions")
        .title("Editions")
        .description(
            """
            Editions of the School Label from the first to the last, with the dates between which
            their labels are valid. One row per edition, held or not.""")
        .key(EDITION)
        .attributes(
            FIRST_YEAR,
            IS_HELD,
            VALID_FROM,
            VALID_TO,
            VALIDITY_BASIS,
            IS_BREAK,
            IS_AREA_BREAK,
            AREA_SCHEME,
            ASSESSED_BY,
            SOURCE_FILE,
            SOURCE_LINE)
        .formula(
            """
            Where no source states the validity: from 1 January of the first year to 31 December of
            the second. is_break: breaks has the edition for awards, or it is assessed by another
            body than the edition held before. is_area_break: breaks has it for areas, its scheme is
            not that of the edition held before, or is_break.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(Trace.to("breaks").same(EDITION));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawEditions, Dataset<Row> breaks) {
    Dataset<Row> stated =
        rawEditions.select(
            col(EDITION),
            lit(true).as("held"),
            differs(ASSESSED_BY).as("other_body"),
            differs(AREA_SCHEME).as("other_scheme"),
            col(VALID_FROM).as("from"),
            col(VALID_TO).as("to"),
            col(AREA_SCHEME),
            col(ASSESSED_BY),
            col(SOURCE_FILE),
            col(SOURCE_LINE));
    Column isBreak = isAnyOf("awards_break", "other_body");
    Column bothStated = col("from").isNotNull().and(col("to").isNotNull());

    return everyYear(rawEditions)
        .join(stated, names(EDITION), "left")
        .join(breaksOf("awards", breaks), names(EDITION), "left")
        .join(breaksOf("areas", breaks), names(EDITION), "left")
        .select(
            col(EDITION),
            col(FIRST_YEAR),
            as(coalesce(col("held"), lit(false)), IS_HELD),
            as(
                when(
                    col("held"), coalesce(col("from"), make_date(col(FIRST_YEAR), lit(1), lit(1)))),
                VALID_FROM),
            as(
                when(
                    col("held"),
                    coalesce(col("to"), make_date(col(FIRST_YEAR).plus(1), lit(12), lit(31)))),
                VALID_TO),
            as(when(bothStated, "stated").when(col("held"), "rule"), VALIDITY_BASIS),
            as(isBreak, IS_BREAK),
            as(isBreak.or(isAnyOf("areas_break", "other_scheme")), IS_AREA_BREAK),
            col(AREA_SCHEME),
            col(ASSESSED_BY),
            col(SOURCE_FILE),
            col(SOURCE_LINE));
  }

  /** Whether an edition held has another value than the edition held before; the first has not. */
  private static Column differs(Field<String> field) {
    WindowSpec inOrder = Window.orderBy(col(EDITION));
    Column isFirst = lag(col(EDITION), 1).over(inOrder).isNull();
    return not(isFirst.or(col(field).eqNullSafe(lag(col(field), 1).over(inOrder))));
  }

  private static Dataset<Row> breaksOf(String series, Dataset<Row> breaks) {
    return breaks
        .where(col(SERIES).equalTo(series))
        .select(col(EDITION), lit(true).as(series + "_break"));
  }

  private static Column isAnyOf(String one, String other) {
    return coalesce(col(one), lit(false)).or(coalesce(col(other), lit(false)));
  }

  /** One row for each year from the first edition to the last, so that a missing edition shows. */
  private static Dataset<Row> everyYear(Dataset<Row> rawEditions) {
    Column firstYear = substring(col(EDITION), 1, 4).cast("int");
    return rawEditions
        .select(min(firstYear).as("from"), max(firstYear).as("to"))
        .select(explode(sequence(col("from"), col("to"))).as(FIRST_YEAR.name()))
        .withColumn(EDITION.name(), concat_ws("-", col(FIRST_YEAR), col(FIRST_YEAR).plus(1)));
  }

  /** Whether an edition is the last of all: its figures are provisional. */
  static Column isNewest() {
    return col(FIRST_YEAR).equalTo(max(col(FIRST_YEAR)).over(Window.partitionBy()));
  }
}

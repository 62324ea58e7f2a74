package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.AWARDS_PUBLISHED_BOUND;
import static sello.catalog.Fields.AWARDS_PUBLISHED_FIGURES;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Awards: labels granted in all eTwinning countries together in one edition. */
final class AwardsByEdition implements Table.From3 {
  static final Field<Long> COUNTRIES_WITH_LIST =
      Field.count(
          "countries_with_list",
          Unit.NONE,
          "Countries with a list",
          "Countries of which a winners' list was loaded: those that report to awards_counted");

  @Override
  public Spec spec() {
    return Spec.named("awards_by_edition")
        .title("Awards by edition, Europe")
        .description(
            """
            Labels granted in each edition in all eTwinning countries together: the published total
            with the range of the sources, beside the awards counted on the winners' lists that were
            loaded. One row per edition, held or not.""")
        .key(EDITION)
        .attributes(AWARDS_PUBLISHED_BOUND, AWARDS_PUBLISHED_FIGURES)
        .measures(
            Measure.withLimits(AWARDS_PUBLISHED),
            Measure.flagged(AWARDS_COUNTED),
            Measure.exact(COUNTRIES_WITH_LIST))
        .formula(
            """
            awards_published: the figure to use of published_totals. awards_counted: rows on the
            lists of those countries that report, summed.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        PublishedAwards.trace().giving(AWARDS_PUBLISHED),
        Trace.to("award_lists").same(EDITION).giving(AWARDS_COUNTED, COUNTRIES_WITH_LIST));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions, Dataset<Row> publishedTotals, Dataset<Row> awardLists) {
    Dataset<Row> published =
        PublishedAwards.of(publishedTotals)
            .where(col(COUNTRY_CODE).equalTo(EUROPE))
            .drop(COUNTRY_CODE.name());
    Dataset<Row> lists =
        awardLists
            .groupBy(col(EDITION))
            .agg(sum(col(AWARDS_COUNTED)).as("counted"), count(lit(1)).as("lists"));
    Column isNewest = Editions.isNewest();
    Column notHeld = not(col(IS_HELD));

    return editions
        .join(published, names(EDITION), "left")
        .join(lists, names(EDITION), "left")
        .select(
            col(EDITION),
            col(AWARDS_PUBLISHED_BOUND),
            col(AWARDS_PUBLISHED_FIGURES),
            col(AWARDS_PUBLISHED),
            col(AWARDS_PUBLISHED.low()),
            col(AWARDS_PUBLISHED.high()),
            as(
                Flags.missingWhen(col(AWARDS_PUBLISHED).isNull())
                    .cannotExistWhen(notHeld)
                    .breakWhen(col(IS_BREAK))
                    .estimatedWhen(col(AWARDS_PUBLISHED_BOUND).equalTo("~"))
                    .provisionalWhen(isNewest)
                    .text(),
                AWARDS_PUBLISHED.flag()),
            as(col("counted"), AWARDS_COUNTED),
            as(
                Flags.missingWhen(col("counted").isNull())
                    .cannotExistWhen(notHeld)
                    .breakWhen(col(IS_BREAK))
                    .provisionalWhen(isNewest)
                    .text(),
                AWARDS_COUNTED.flag()),
            as(coalesce(col("lists"), lit(0)), COUNTRIES_WITH_LIST));
  }
}

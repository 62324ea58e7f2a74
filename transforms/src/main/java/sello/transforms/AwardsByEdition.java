package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
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
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.transforms.Editions.IS_BREAK;
import static sello.transforms.Editions.IS_HELD;

import java.util.List;
import java.util.stream.Stream;
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
  static final Field<Long> COUNTRIES_WITH_HISTORY =
      Field.count(
          "countries_with_history",
          Unit.COUNTRIES,
          "Countries with a known history",
          "Countries whose lists up to this edition name every award: those that report to"
              + " first_awards, renewals, returns and schools_to_date");

  @Override
  public Spec spec() {
    return Spec.named("awards_by_edition")
        .title("Awards by edition, Europe")
        .description(
            """
            Labels granted in each edition in all eTwinning countries together: the published total
            with the range of the sources, beside the awards counted on the winners' lists that were
            loaded, and first awards, renewals and returns of the countries whose lists tell. One
            row per edition, held or not.""")
        .key(EDITION)
        .attributes(AWARDS_PUBLISHED_BOUND, AWARDS_PUBLISHED_FIGURES)
        .measures(
            Measure.withLimits(AWARDS_PUBLISHED),
            Measure.flagged(AWARDS_COUNTED),
            Measure.exact(COUNTRIES_WITH_LIST))
        .measures(HistoryTotals.measures())
        .measures(Measure.exact(COUNTRIES_WITH_HISTORY))
        .formula(
            """
            awards_published: the figure to use of published_totals. awards_counted: awards on the
            lists of those countries that report, each school once an edition, summed; first_awards,
            renewals, returns and schools_to_date likewise, of countries_with_history: other
            countries than in the edition before where their number differs.
            """
                + AwardHistoryFields.FORMULA)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        PublishedAwards.trace().giving(AWARDS_PUBLISHED),
        HistoryTotals.trace(),
        HistoryTotals.traceOfKinds(),
        HistoryTotals.traceToDate().where(LIST_COVERAGE, "complete"));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions, Dataset<Row> publishedTotals, Dataset<Row> awardHistories) {
    Dataset<Row> published =
        PublishedAwards.of(publishedTotals)
            .where(col(COUNTRY_CODE).equalTo(EUROPE))
            .drop(COUNTRY_CODE.name());
    Column isNewest = Editions.isNewest();

    Dataset<Row> units =
        editions
            .withColumn("newest", isNewest)
            .join(published, names(EDITION), "left")
            .join(HistoryTotals.europe(awardHistories), names(EDITION), "left")
            .select(
                Stream.of(
                        Stream.of(
                            col(EDITION),
                            col(AWARDS_PUBLISHED_BOUND),
                            col(AWARDS_PUBLISHED_FIGURES),
                            col(AWARDS_PUBLISHED),
                            col(AWARDS_PUBLISHED.low()),
                            col(AWARDS_PUBLISHED.high()),
                            as(
                                flags(col(AWARDS_PUBLISHED))
                                    .estimatedWhen(PublishedAwards.isRounded())
                                    .text(),
                                AWARDS_PUBLISHED.flag()),
                            col(AWARDS_COUNTED),
                            as(flags(col(AWARDS_COUNTED)).text(), AWARDS_COUNTED.flag()),
                            as(coalesce(col(COUNTRIES_WITH_LIST), lit(0)), COUNTRIES_WITH_LIST)),
                        HistoryTotals.columns(AwardsByEdition::flags),
                        Stream.of(
                            as(
                                coalesce(col(COUNTRIES_WITH_HISTORY), lit(0)),
                                COUNTRIES_WITH_HISTORY),
                            col(IS_BREAK)))
                    .flatMap(columns -> columns)
                    .toArray(Column[]::new));
    return FirstAfterBreak.in(spec(), EDITION).all(col(IS_BREAK)).mark(units);
  }

  private static Flags flags(Column value) {
    return Flags.missingWhen(value.isNull())
        .cannotExistWhen(not(col(IS_HELD)))
        .breakWhen(col(IS_BREAK))
        .provisionalWhen(col("newest"));
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_EUROPE;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_KNOWN;
import static sello.transforms.AwardHistoryFields.RENEWALS;
import static sello.transforms.AwardsByEdition.COUNTRIES_WITH_HISTORY;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Flag;
import sello.catalog.Trace;

/**
 * A step of two tables: the awards of each edition and place, published or counted on a complete
 * winners' list.
 */
final class Cohorts {
  private Cohorts() {}

  /**
   * By edition and place: {@code awards} with their ends, {@code none} where there can be no award,
   * {@code rounded} and {@code newest} for the flags of what is made of them; {@code renewals} of
   * so many countries as {@code histories} says.
   */
  static Dataset<Row> of(Dataset<Row> awardsByEdition, Dataset<Row> awardsByCountry) {
    Dataset<Row> countries =
        cohorts(
            withoutOverruled(awardsByCountry),
            col(COUNTRY_CODE),
            col(COUNTRY_NAME),
            KnownAwards.value(),
            KnownAwards.flag(),
            when(col(RENEWALS).isNotNull(), 1L).otherwise(0L));
    Dataset<Row> europe =
        cohorts(
            awardsByEdition,
            lit(EUROPE),
            lit("Europe"),
            col(AWARDS_PUBLISHED),
            col(AWARDS_PUBLISHED.flag()),
            col(COUNTRIES_WITH_HISTORY));
    return countries.union(europe);
  }

  /** A count that is used in spite of a rounded figure has no other ends. */
  private static Dataset<Row> withoutOverruled(Dataset<Row> awardsByCountry) {
    Column isOverruling = KnownAwards.isOverruling();
    Column low = when(not(isOverruling), col(AWARDS_PUBLISHED.low()));
    Column high = when(not(isOverruling), col(AWARDS_PUBLISHED.high()));
    return awardsByCountry
        .withColumn(AWARDS_PUBLISHED.low().name(), low)
        .withColumn(AWARDS_PUBLISHED.high().name(), high);
  }

  private static Dataset<Row> cohorts(
      Dataset<Row> table, Column code, Column name, Column awards, Column flag, Column histories) {
    Column low = col(AWARDS_PUBLISHED.low());
    Column high = col(AWARDS_PUBLISHED.high());
    Column lowNumber = when(col(AWARDS_PUBLISHED).isNotNull(), low);
    Column highNumber = when(col(AWARDS_PUBLISHED).isNotNull(), high);
    Column isUnknown = awards.isNull().and(low.isNull()).and(high.isNull());
    Column isFlaggedNone =
        coalesce(col(AWARDS_PUBLISHED.flag()).equalTo(Flag.CANNOT_EXIST), lit(false));
    return table.select(
        col(EDITION),
        code.as(COUNTRY_CODE.name()),
        name.as(COUNTRY_NAME.name()),
        awards.as("awards"),
        when(awards.isNull(), low).otherwise(least(awards, lowNumber, high)).as("awards_low"),
        when(awards.isNull(), high).otherwise(greatest(awards, low, highNumber)).as("awards_high"),
        isUnknown.and(isFlaggedNone).as("none"),
        Flags.has(flag, Flag.ESTIMATED).as("rounded"),
        Flags.has(flag, Flag.PROVISIONAL).as("newest"),
        col(RENEWALS).as("renewals"),
        histories.as("histories"));
  }

  /** From the row of a year and place to the awards of the editions that are then valid. */
  static List<Trace> traces() {
    Trace europe = cohorts("awards_by_edition").taking(AWARDS_PUBLISHED);
    List<Trace> all = new ArrayList<>();
    all.add(europe.ofRows(COUNTRY_CODE, EUROPE).giving(ACTIVE_LABELS, ACTIVE_LABELS_KNOWN));
    all.add(
        europe
            .giving(ACTIVE_LABELS_EUROPE, SHARE_OF_EUROPE)
            .because("Europe's cohorts, the denominator of the share"));
    all.addAll(
        KnownAwards.traces(
            cohorts("awards_by_country")
                .same(COUNTRY_CODE)
                .giving(ACTIVE_LABELS, ACTIVE_LABELS_KNOWN, SHARE_OF_EUROPE)));
    return all;
  }

  private static Trace cohorts(String input) {
    return Trace.to(input).through("editions").same(EDITION);
  }
}

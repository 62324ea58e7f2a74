package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.SHARE_OF_COUNTRY;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardsByCountry.AWARDS_PUBLISHED_EUROPE;
import static sello.transforms.AwardsByRegion.AWARDS_COUNTRY;
import static sello.transforms.Flags.has;
import static sello.transforms.RegionEditions.TAKES_PART;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Flag;

/** A step of one table: a region's awards as a share of its country's and of Europe's. */
final class RegionShares {
  private RegionShares() {}

  /** The awards, each whole, and the share of it. */
  static Stream<Column> columns() {
    return Stream.of(
            Stream.of(
                col(AWARDS),
                as(
                    AwardsByRegion.flags(col(AWARDS)).estimatedWhen(col("rounded")).text(),
                    AWARDS.flag()),
                col(AWARDS_COUNTRY),
                as(
                    AwardsByRegion.flags(col(AWARDS_COUNTRY))
                        .estimatedWhen(col("country_rounded"))
                        .text(),
                    AWARDS_COUNTRY.flag())),
            share(AWARDS_COUNTRY, col("country_rounded"), SHARE_OF_COUNTRY),
            Stream.of(col(AWARDS_PUBLISHED_EUROPE), col(AWARDS_PUBLISHED_EUROPE.flag())),
            share(
                AWARDS_PUBLISHED_EUROPE,
                has(col(AWARDS_PUBLISHED_EUROPE.flag()), Flag.ESTIMATED),
                SHARE_OF_EUROPE))
        .flatMap(columns -> columns);
  }

  private static Stream<Column> share(Field<Long> whole, Column isRounded, Field<Double> field) {
    Column x = col(AWARDS);
    Column n = col(whole);
    EstimateColumns share = RowMethods.share(when(x.leq(n), x), n);
    Flags flags =
        AwardsByRegion.flags(share.value())
            .cannotExistWhen(not(col(TAKES_PART)).or(coalesce(n.equalTo(0), lit(false))))
            .estimatedWhen(col("rounded").or(isRounded))
            .lowReliabilityWhen(LowReliability.inForce().share(n, share));
    return Stream.of(
        as(share.value(), field),
        as(share.low(), field.low()),
        as(share.high(), field.high()),
        as(flags.text(), field.flag()));
  }
}

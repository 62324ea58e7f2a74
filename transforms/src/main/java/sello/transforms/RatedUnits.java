package sello.transforms;

import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.translate;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.ingest.Population.POPULATION;
import static sello.transforms.AwardRateFields.AWARDS;
import static sello.transforms.AwardsByCountry.AWARDS_PUBLISHED_EUROPE;
import static sello.transforms.Flags.has;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Flag;

/** A step of one table: the awards and the size of every country, and of Europe. */
final class RatedUnits {
  private RatedUnits() {}

  /**
   * By edition and country: {@code awards}, the {@code remarks} of their flag but for that of a
   * break, which each of the two sources has of its own, {@code impossible} where there can be
   * none, and the columns of {@link PlaceSizes}.
   */
  static Dataset<Row> of(
      Dataset<Row> awardsByCountry,
      Dataset<Row> stages,
      Dataset<Row> educationCounts,
      Dataset<Row> population) {
    Dataset<Row> awards = awards(awardsByCountry);
    Dataset<Row> schools = PlaceSizes.schools(educationCounts).where(col(REGION_CODE).isNull());
    Dataset<Row> inhabitants = PlaceSizes.inhabitants(population);
    Dataset<Row> countries =
        awards
            .join(
                PlaceSizes.ofTheCall(stages, EDITION, COUNTRY_CODE),
                names(EDITION, COUNTRY_CODE),
                "left")
            .join(
                PlaceSizes.nearest(awards, schools, CountrySizes.SCHOOLS, COUNTRY_CODE),
                names(EDITION, COUNTRY_CODE),
                "left")
            .join(
                PlaceSizes.nearest(awards, inhabitants, POPULATION, COUNTRY_CODE),
                names(EDITION, COUNTRY_CODE),
                "left");
    return countries.unionByName(europe(countries), true);
  }

  private static Dataset<Row> awards(Dataset<Row> awardsByCountry) {
    Column published = col(AWARDS_PUBLISHED.flag());
    Column counted = col(AWARDS_COUNTED.flag());
    return awardsByCountry.select(
        col(EDITION),
        col(COUNTRY_CODE),
        col(COUNTRY_NAME),
        as(KnownAwards.value(), AWARDS),
        withoutBreak(KnownAwards.flag()).as("remarks"),
        has(published, Flag.CANNOT_EXIST).and(has(counted, Flag.CANNOT_EXIST)).as("impossible"),
        col(AWARDS_PUBLISHED_EUROPE),
        withoutBreak(col(AWARDS_PUBLISHED_EUROPE.flag())).as("remarks_europe"));
  }

  private static Column withoutBreak(Column flag) {
    return translate(flag, Flag.BREAK, "");
  }

  /** The published total of Europe over the sizes of all countries that could have awards. */
  private static Dataset<Row> europe(Dataset<Row> countries) {
    return countries
        .groupBy(col(EDITION))
        .agg(
            as(max(col(AWARDS_PUBLISHED_EUROPE)), AWARDS),
            Stream.concat(
                    Stream.of(
                        max(col("remarks_europe")).as("remarks"),
                        bool_and(col("impossible")).as("impossible")),
                    CountrySizes.sums().stream())
                .toArray(Column[]::new))
        .withColumn(COUNTRY_CODE.name(), lit(EUROPE))
        .withColumn(COUNTRY_NAME.name(), lit("Europe"));
  }
}

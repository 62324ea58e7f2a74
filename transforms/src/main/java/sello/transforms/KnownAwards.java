package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.transforms.PublishedTotals.ROUNDING;

import java.util.List;
import org.apache.spark.sql.Column;
import sello.catalog.Field;
import sello.catalog.Trace;

/**
 * A step of several tables: the awards of a country or region in an edition, and whether they are
 * those published or those counted on a complete winners' list.
 */
final class KnownAwards {
  /** Which of the two is used, for the words of the tables that use it. */
  static final String RULE =
      "the published figure; where none is published, or only a rounded one within 5 % of which it"
          + " lies, the count of a complete list";

  static final Field<String> AWARDS_BASIS =
      Field.text(
          "awards_basis",
          "Basis of the awards",
          "Which awards rates, trends and valid labels are made of: published; counted, on a complete"
              + " list, where no figure is published or only a rounded one within 5 % of which the"
              + " count lies; empty: neither is known");

  static final String PUBLISHED = "published";
  static final String COUNTED = "counted";

  private KnownAwards() {}

  /** The basis, where {@code isExact} says whether a complete list lacks none of the awards. */
  static Column basis(Column isExact) {
    Column count = col(AWARDS_COUNTED);
    Column isListed = col(LIST_COVERAGE).equalTo("complete").and(count.isNotNull());
    Column isWithin =
        count.between(
            col(AWARDS_PUBLISHED.low()).multiply(1 - ROUNDING),
            col(AWARDS_PUBLISHED.high()).multiply(1 + ROUNDING));
    Column isBetter = PublishedAwards.isRounded().and(isListed).and(isExact).and(isWithin);
    return when(isBetter, COUNTED)
        .when(col(AWARDS_PUBLISHED).isNotNull(), PUBLISHED)
        .when(isListed, COUNTED);
  }

  static Column isCounted() {
    return coalesce(col(AWARDS_BASIS).equalTo(COUNTED), lit(false));
  }

  /** Whether a count is used though a figure is published, which then says nothing of it. */
  static Column isOverruling() {
    return isCounted().and(col(AWARDS_PUBLISHED).isNotNull());
  }

  static Column value() {
    return when(isCounted(), col(AWARDS_COUNTED)).otherwise(col(AWARDS_PUBLISHED));
  }

  /** The flag of the figure used; where none is known, that of the count. */
  static Column flag() {
    return when(col(AWARDS_PUBLISHED).isNull().or(isCounted()), col(AWARDS_COUNTED.flag()))
        .otherwise(col(AWARDS_PUBLISHED.flag()));
  }

  /** Whether they are as rounded as they are published; a list counts exactly. */
  static Column isRounded() {
    return coalesce(PublishedAwards.isRounded(), lit(false)).and(not(isCounted()));
  }

  /** From what is made of them to the one of the two that is used, and to a mere bound. */
  static List<Trace> traces(Trace place) {
    return List.of(
        place.where(AWARDS_BASIS, PUBLISHED).taking(AWARDS_PUBLISHED),
        place.whereMissing(AWARDS_PUBLISHED).taking(AWARDS_PUBLISHED),
        place
            .where(AWARDS_BASIS, COUNTED)
            .taking(AWARDS_COUNTED)
            .because(
                "A complete list, where no figure is published or only a rounded one that allows its"
                    + " count"));
  }
}

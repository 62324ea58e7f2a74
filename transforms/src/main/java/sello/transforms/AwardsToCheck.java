package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.EXPECTED;
import static sello.transforms.FileQuality.FOUND;
import static sello.transforms.FileQuality.SUBJECT;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.ingest.Problem;
import sello.ingest.Severity;

/** What whoever runs a build is told of lists that may name a school twice in other words. */
final class AwardsToCheck {
  private AwardsToCheck() {}

  /**
   * A warning for each list, with its edition and country and what to do.
   *
   * @param qualityOfAwards rows of {@link QualityOfAwards}
   */
  static List<String> of(Dataset<Row> qualityOfAwards) {
    return qualityOfAwards
        .where(col(FOUND).gt(0))
        .orderBy(col(SOURCE_FILE), col(SUBJECT))
        .collectAsList()
        .stream()
        .map(AwardsToCheck::warning)
        .toList();
  }

  private static String warning(Row row) {
    return new Problem(
            Severity.WARNING,
            FileQuality.AWARDS_TO_CHECK,
            row.getAs(SOURCE_FILE.name()),
            0,
            "",
            row.getAs(SUBJECT.name()),
            "%,d of %,d awards may be other awards of the edition once more, so that schools count twice"
                .formatted(row.<Long>getAs(FOUND.name()), row.<Long>getAs(EXPECTED.name())),
            "See the pairs with the outcome check in the table school_matches, and say in a file of"
                + " school_decisions which are the same school.")
        .toString();
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.EXPECTED;
import static sello.transforms.FileQuality.SUBJECT;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.ingest.Problem;
import sello.ingest.Severity;

/** What whoever runs a build is told of applications that name no winner where awards are known. */
final class UnnamedAwards {
  private UnnamedAwards() {}

  /**
   * A warning for each file, with its edition and country and what to do.
   *
   * @param qualityOfApplications rows of {@link QualityOfApplications}
   */
  static List<String> of(Dataset<Row> qualityOfApplications) {
    return qualityOfApplications.orderBy(col(SOURCE_FILE), col(SUBJECT)).collectAsList().stream()
        .map(UnnamedAwards::warning)
        .toList();
  }

  private static String warning(Row row) {
    return new Problem(
            Severity.WARNING,
            FileQuality.AWARDS_UNNAMED,
            row.getAs(SOURCE_FILE.name()),
            0,
            "",
            row.getAs(SUBJECT.name()),
            "no application or assessment says that a school got the label, but %,d awards are known"
                .formatted(row.<Long>getAs(EXPECTED.name())),
            "Send the file again with the decisions, or take it away: else the stages of the call"
                + " show 0 schools awarded beside the awards.")
        .toString();
  }
}

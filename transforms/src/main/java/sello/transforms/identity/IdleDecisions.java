package sello.transforms.identity;

import static sello.catalog.Columns.col;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.SchoolDecisions.LEFT_NAME;
import static sello.ingest.SchoolDecisions.RIGHT_NAME;
import static sello.transforms.identity.DecisionsByHand.DECISION_EFFECT;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.ingest.Problem;
import sello.ingest.Severity;

/** What whoever runs a build is told of decisions by hand that decide nothing. */
public final class IdleDecisions {
  private static final int SHOWN = 50;

  private IdleDecisions() {}

  /**
   * A warning for each, with file, line and what to do.
   *
   * @param decisionsByHand rows of {@link DecisionsByHand}
   */
  public static List<String> of(Dataset<Row> decisionsByHand) {
    Dataset<Row> idle =
        decisionsByHand.where(col(DECISION_EFFECT).notEqual(DecisionEffect.MATCHED.code()));
    List<String> told = new ArrayList<>();
    idle.orderBy(col(SOURCE_FILE), col(SOURCE_LINE)).limit(SHOWN).collectAsList().stream()
        .map(IdleDecisions::warning)
        .forEach(told::add);
    if (told.size() == SHOWN) {
      told.add(
          "warning: %,d decisions by hand decide nothing: see all in the table decisions_by_hand."
              .formatted(idle.count()));
    }
    return told;
  }

  private static String warning(Row row) {
    DecisionEffect effect = DecisionEffect.of(row.getAs(DECISION_EFFECT.name()));
    return new Problem(
            Severity.WARNING,
            effect.code(),
            row.getAs(SOURCE_FILE.name()),
            row.<Long>getAs(SOURCE_LINE.name()),
            "",
            row.getAs(LEFT_NAME.name()) + " / " + row.getAs(RIGHT_NAME.name()),
            effect.sentence(),
            effect.advice())
        .toString();
  }
}

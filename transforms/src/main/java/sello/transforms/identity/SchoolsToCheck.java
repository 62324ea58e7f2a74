package sello.transforms.identity;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;
import static sello.transforms.identity.SchoolMatches.LEFT_MENTION_ID;
import static sello.transforms.identity.SchoolMatches.OUTCOME;
import static sello.transforms.identity.SchoolMatches.RIGHT_MENTION_ID;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Trace;

/** Pairs of schools that may be one: a pair of their mentions is left to be checked by hand. */
public final class SchoolsToCheck {
  /** Key of the school that the other may be. */
  public static final String OTHER_KEY = "other_key";

  private SchoolsToCheck() {}

  /**
   * Each pair twice, once from either side: school_key and {@link #OTHER_KEY}.
   *
   * @param schoolMatches rows of {@link SchoolMatches}
   * @param schoolIdentities rows of {@link SchoolIdentities}
   */
  public static Dataset<Row> pairs(Dataset<Row> schoolMatches, Dataset<Row> schoolIdentities) {
    Dataset<Row> left =
        schoolIdentities.select(
            as(col(MENTION_ID), LEFT_MENTION_ID), as(col(SCHOOL_KEY), SCHOOL_KEY));
    Dataset<Row> right =
        schoolIdentities.select(
            as(col(MENTION_ID), RIGHT_MENTION_ID), col(SCHOOL_KEY).as(OTHER_KEY));
    Dataset<Row> pairs =
        schoolMatches
            .where(col(OUTCOME).equalTo(Reason.Outcome.CHECK.label()))
            .join(left, names(LEFT_MENTION_ID))
            .join(right, names(RIGHT_MENTION_ID))
            .where(col(SCHOOL_KEY).notEqual(col(OTHER_KEY)))
            .select(col(SCHOOL_KEY), col(OTHER_KEY));
    return pairs.union(pairs.select(col(OTHER_KEY), as(col(SCHOOL_KEY), SCHOOL_KEY))).distinct();
  }

  /** The pairs of mentions. */
  public static Trace trace() {
    return Trace.to("school_matches")
        .where(OUTCOME, Reason.Outcome.CHECK.label())
        .because("Pairs of names that are left to be checked by hand");
  }
}

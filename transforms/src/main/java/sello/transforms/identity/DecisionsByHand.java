package sello.transforms.identity;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.struct;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.SchoolDecisions.JUDGEMENT;
import static sello.ingest.SchoolDecisions.LEFT_ID;
import static sello.ingest.SchoolDecisions.LEFT_LOCALITY;
import static sello.ingest.SchoolDecisions.LEFT_NAME;
import static sello.ingest.SchoolDecisions.RIGHT_ID;
import static sello.ingest.SchoolDecisions.RIGHT_LOCALITY;
import static sello.ingest.SchoolDecisions.RIGHT_NAME;
import static sello.transforms.identity.DecisionSides.LEFT;
import static sello.transforms.identity.DecisionSides.RIGHT;
import static sello.transforms.identity.DecisionSides.SCHOOL;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Decisions by hand, each with the mentions that its sides name: one that names none is seen. */
public final class DecisionsByHand implements Table.From3 {
  static final Field<String> DECISION_EFFECT =
      Field.text(
          "decision_effect",
          "Effect",
          "matched: both sides name mentions; neither_matched, left_unmatched, right_unmatched: a"
              + " side names none; one_mention: both"
              + " are the same mention; overruled: a later one says the opposite of the same"
              + " mentions; contradicted: others together say the opposite, as when A is B and B"
              + " is C, but A is not C. All but matched decide nothing");
  static final Field<String> LEFT_MENTIONS =
      Field.text("left_mentions", "Mentions of the one", "Keys of the mentions that the one names");
  static final Field<String> RIGHT_MENTIONS =
      Field.text(
          "right_mentions", "Mentions of the other", "Keys of the mentions that the other names");
  static final Field<Long> MATCHED_LEFT =
      Field.count("matched_left", Unit.ROWS, "Matches of the one", "Mentions that the one names");
  static final Field<Long> MATCHED_RIGHT =
      Field.count(
          "matched_right", Unit.ROWS, "Matches of the other", "Mentions that the other names");

  @Override
  public Spec spec() {
    return Spec.named("decisions_by_hand")
        .title("What decisions by hand are about")
        .description(
            """
            Decisions by hand with the mentions of schools that each of their sides names, so that
            one that names none is not lost unseen. One row per decision.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(COUNTRY_CODE)
        .attributes(LEFT_NAME, LEFT_LOCALITY, LEFT_ID, RIGHT_NAME, RIGHT_LOCALITY, RIGHT_ID)
        .attributes(JUDGEMENT, DECISION_EFFECT, LEFT_MENTIONS, RIGHT_MENTIONS)
        .measures(Measure.exact(MATCHED_LEFT), Measure.exact(MATCHED_RIGHT))
        .formula(
            """
            A side names the mentions of the decision's country that have its code, or where it has
            none its folded name and town: those printed without a code, where there are such.""")
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("school_decisions").same(SOURCE_FILE).same(SOURCE_LINE),
        Trace.to("school_mentions").listed(LEFT_MENTIONS, MENTION_ID),
        Trace.to("school_mentions").listed(RIGHT_MENTIONS, MENTION_ID),
        Trace.to("school_identities").listed(LEFT_MENTIONS, MENTION_ID),
        Trace.to("school_identities").listed(RIGHT_MENTIONS, MENTION_ID));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> schoolMentions, Dataset<Row> schoolDecisions, Dataset<Row> schoolIdentities) {
    Dataset<Row> near =
        schoolMentions.join(
            schoolDecisions.select(col(COUNTRY_CODE)).distinct(), names(COUNTRY_CODE), "left_semi");
    Dataset<Row> schools =
        SchoolIdentities.ofAll(near, schoolIdentities)
            .select(col(MENTION_ID).as(PreparedMentions.ID), col(SCHOOL_KEY).as(SCHOOL));
    Dataset<Row> named =
        HandDecisions.named(PreparedMentions.of(near)).join(schools, PreparedMentions.ID);
    return schoolDecisions
        .join(side(schoolDecisions, HandDecisions.leftKey(), named, LEFT), place(), "left")
        .join(side(schoolDecisions, HandDecisions.rightKey(), named, RIGHT), place(), "left")
        .select(
            col(SOURCE_FILE),
            col(SOURCE_LINE),
            col(COUNTRY_CODE),
            col(LEFT_NAME),
            col(LEFT_LOCALITY),
            col(LEFT_ID),
            col(RIGHT_NAME),
            col(RIGHT_LOCALITY),
            col(RIGHT_ID),
            col(JUDGEMENT),
            as(DecisionSides.effect(), DECISION_EFFECT),
            as(DecisionSides.ids(LEFT), LEFT_MENTIONS),
            as(DecisionSides.ids(RIGHT), RIGHT_MENTIONS),
            as(DecisionSides.number(LEFT), MATCHED_LEFT),
            as(DecisionSides.number(RIGHT), MATCHED_RIGHT));
  }

  /** The mentions that one side of each decision names; a decision that names none is not in it. */
  private static Dataset<Row> side(
      Dataset<Row> decisions, Column key, Dataset<Row> named, String as) {
    Dataset<Row> asked =
        decisions
            .select(
                col(SOURCE_FILE), col(SOURCE_LINE), col(COUNTRY_CODE).as("country"), key.as("key"))
            .join(named, new String[] {"country", "key"});
    return HandDecisions.meant(asked, place())
        .groupBy(col(SOURCE_FILE), col(SOURCE_LINE))
        .agg(
            array_sort(
                    collect_set(
                        struct(
                            col(PreparedMentions.ID).as(DecisionSides.ID),
                            col(PreparedMentions.SCOPE),
                            col(SCHOOL))))
                .as(as));
  }

  private static String[] place() {
    return names(SOURCE_FILE, SOURCE_LINE);
  }

  private static String[] names(Field<?>... fields) {
    return Stream.of(fields).map(Field::name).toArray(String[]::new);
  }
}

package sello.transforms.identity;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.nullif;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
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
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;
import sello.ingest.Problem;
import sello.ingest.Severity;

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

  /** What became of a decision by hand: whether both of its sides name schools that are there. */
  enum Effect {
    MATCHED("names schools on both sides", ""),
    NEITHER_MATCHED(
        "names no school of the inputs on either side, so it decides nothing",
        Effect.COPY_FROM_MENTIONS),
    LEFT_UNMATCHED(
        "names no school of the inputs as its one name, so it decides nothing",
        Effect.COPY_FROM_MENTIONS),
    RIGHT_UNMATCHED(
        "names no school of the inputs as its other name, so it decides nothing",
        Effect.COPY_FROM_MENTIONS),
    OVERRULED(
        "is contradicted by a later decision about the same schools, so it decides nothing",
        "Remove the one of the two that is wrong."),
    CONTRADICTED(
        "is contradicted by other decisions about schools that are one with these, so it decides"
            + " nothing",
        "Look which of the decisions about them is wrong."),
    ONE_MENTION(
        "names the same mention of one school on both sides, so it decides nothing",
        "Name the two spellings that were to be judged.");

    private static final String COPY_FROM_MENTIONS =
        "Copy name and town, or the code, from the table school_mentions of the same country.";

    private final String sentence;

    /** What to do about it; empty where nothing is to be done. */
    private final String advice;

    Effect(String sentence, String advice) {
      this.sentence = sentence;
      this.advice = advice;
    }

    /** The word in the table. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Effect of(String code) {
      return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst().orElseThrow();
    }
  }

  private static final String LEFT = "left";
  private static final String RIGHT = "right";
  private static final int MOST_WARNINGS = 50;

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
    Dataset<Row> schools =
        SchoolIdentities.ofAll(
            schoolMentions.join(
                schoolDecisions.select(col(COUNTRY_CODE)).distinct(),
                names(COUNTRY_CODE),
                "left_semi"),
            schoolIdentities);
    Dataset<Row> named =
        HandDecision.named(schoolMentions, schoolDecisions)
            .join(schools, names(MENTION_ID))
            .groupBy(col(SOURCE_FILE), col(SOURCE_LINE))
            .agg(mentions(LEFT), mentions(RIGHT));
    return schoolDecisions
        .join(named, names(SOURCE_FILE, SOURCE_LINE), "left")
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
            as(effect(), DECISION_EFFECT),
            as(ids(LEFT), LEFT_MENTIONS),
            as(ids(RIGHT), RIGHT_MENTIONS),
            as(number(LEFT), MATCHED_LEFT),
            as(number(RIGHT), MATCHED_RIGHT));
  }

  /** The mentions, each with its school, that one side of a decision names; may be none. */
  private static Column mentions(String side) {
    Column mention = struct(col(MENTION_ID), col(SCHOOL_KEY));
    return array_sort(collect_set(when(col(HandDecision.SIDE).equalTo(side), mention))).as(side);
  }

  /** Ids of the mentions that a side names, apart by a space; null where there are none. */
  private static Column ids(String side) {
    return nullif(array_join(col(side + "." + MENTION_ID.name()), " "), lit(""));
  }

  private static Column number(String side) {
    return coalesce(size(col(side)), lit(0)).cast("long");
  }

  /** The code of a {@link Effect}. */
  private static Column effect() {
    Column noLeft = number(LEFT).equalTo(0);
    Column noRight = number(RIGHT).equalTo(0);
    Column isPair = exists(col(LEFT), one -> exists(col(RIGHT), two -> id(one).notEqual(id(two))));
    return when(noLeft.and(noRight), lit(Effect.NEITHER_MATCHED.code()))
        .when(noLeft, lit(Effect.LEFT_UNMATCHED.code()))
        .when(noRight, lit(Effect.RIGHT_UNMATCHED.code()))
        .when(isPair.and(isOverruled()), lit(Effect.OVERRULED.code()))
        .when(isPair.and(isContradicted()), lit(Effect.CONTRADICTED.code()))
        .when(isPair, lit(Effect.MATCHED.code()))
        .otherwise(lit(Effect.ONE_MENTION.code()));
  }

  private static Column id(Column mention) {
    return mention.getField(MENTION_ID.name());
  }

  /** Whether the last verdict on the same mentions is the opposite. */
  private static Column isOverruled() {
    Column pair = array_sort(array(ids(LEFT), ids(RIGHT)));
    Column verdict = HandDecision.verdict();
    Column last = max(verdict).over(Window.partitionBy(col(COUNTRY_CODE), pair));
    return last.getField(HandDecision.IS_SAME).notEqual(verdict.getField(HandDecision.IS_SAME));
  }

  /** Whether two that are said to be one school are not. */
  private static Column isContradicted() {
    String school = "." + SCHOOL_KEY.name();
    Column isOne = arrays_overlap(col(LEFT + school), col(RIGHT + school));
    return HandDecision.verdict().getField(HandDecision.IS_SAME).and(not(isOne));
  }

  /**
   * A warning for each decision that decides nothing, with file, line and what to do.
   *
   * @param decisionsByHand rows of this table
   */
  public static List<String> warnings(Dataset<Row> decisionsByHand) {
    Dataset<Row> idle = decisionsByHand.where(col(DECISION_EFFECT).notEqual(Effect.MATCHED.code()));
    List<String> told = new ArrayList<>();
    idle.orderBy(col(SOURCE_FILE), col(SOURCE_LINE)).limit(MOST_WARNINGS).collectAsList().stream()
        .map(DecisionsByHand::warning)
        .forEach(told::add);
    if (told.size() == MOST_WARNINGS) {
      told.add(
          "warning: %,d decisions by hand decide nothing: see all in the table decisions_by_hand."
              .formatted(idle.count()));
    }
    return told;
  }

  private static String warning(Row row) {
    Effect effect = Effect.of(row.getAs(DECISION_EFFECT.name()));
    return new Problem(
            Severity.WARNING,
            effect.code(),
            row.getAs(SOURCE_FILE.name()),
            row.<Long>getAs(SOURCE_LINE.name()),
            "",
            row.getAs(LEFT_NAME.name()) + " / " + row.getAs(RIGHT_NAME.name()),
            effect.sentence,
            effect.advice)
        .toString();
  }
}

package sello.transforms.identity;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.ingest.SchoolDecisions.LEFT_ID;
import static sello.ingest.SchoolDecisions.LEFT_LOCALITY;
import static sello.ingest.SchoolDecisions.LEFT_NAME;
import static sello.ingest.SchoolDecisions.RIGHT_ID;
import static sello.ingest.SchoolDecisions.RIGHT_LOCALITY;
import static sello.ingest.SchoolDecisions.RIGHT_NAME;
import static sello.transforms.identity.MentionFields.MENTION_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import sello.catalog.Columns;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * Pairs of mentions that are one school, or could be, or were told apart, with score and reason.
 */
public final class SchoolMatches implements Table.From2 {
  static final Field<String> LEFT_MENTION_ID =
      Field.text("left_mention_id", "One mention", "Key of the one mention, the smaller");
  static final Field<String> RIGHT_MENTION_ID =
      Field.text("right_mention_id", "Other mention", "Key of the other mention, the larger");
  static final Field<String> OUTCOME =
      Field.text(
          "outcome",
          "Outcome",
          "same: merged; check: to be decided by hand; different; cannot_tell: the sources say too"
              + " little");
  static final Field<String> REASON =
      Field.text("reason", "Reason", "Rule that decided, as a short code");
  static final Field<String> EXPLANATION =
      Field.text("explanation", "Explanation", "The reason as a sentence");
  static final Field<String> DECIDED_BY =
      Field.text("decided_by", "Decided by", "rule, or hand: a row of school_decisions");
  static final Field<String> DECISION_FILE =
      Field.text(
          "decision_file", "File of the decision", "Input file of the decision by hand that holds");
  static final Field<Long> DECISION_LINE =
      new Field<>(
          "decision_line", Type.LONG, Unit.NONE, "Line of the decision", "Line of that file", 0);
  static final Field<Double> MATCH_SCORE =
      Field.share(
          "match_score", "Score", "How strongly the pair looks like one school: 0 no, 1 certainly");

  @Override
  public Spec spec() {
    return Spec.named("school_matches")
        .title("Which mentions are one school")
        .description(
            """
            Mentions of schools that were found to be one school, or might be, or are told apart
            although their names are alike, so that every merge can be questioned. One row per pair
            of mentions.""")
        .key(LEFT_MENTION_ID, RIGHT_MENTION_ID)
        .attributes(OUTCOME, REASON, EXPLANATION, DECIDED_BY, COUNTRY_CODE)
        .attributes(LEFT_NAME, LEFT_LOCALITY, LEFT_ID, RIGHT_NAME, RIGHT_LOCALITY, RIGHT_ID)
        .attributes(DECISION_FILE, DECISION_LINE)
        .measures(Measure.exact(MATCH_SCORE))
        .formula(
            """
            Same code or slug; else same folded name in the same town, or without a town where no
            other school of the country or region has the name.
            From
            a score of 0.90 pairs are merged, from 0.65 they are to be checked. Of merges that would
            join two registered schools the stronger holds.""")
        .reference(
            """
            Fellegi and Sunter 1969, doi:10.1080/01621459.1969.10501049; Winkler 1990; Cohen,
            Ravikumar and Fienberg 2003.""")
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("school_mentions").same(LEFT_MENTION_ID, MENTION_ID),
        Trace.to("school_mentions").same(RIGHT_MENTION_ID, MENTION_ID),
        Trace.to("school_decisions")
            .ofRows(DECIDED_BY, "hand")
            .same(DECISION_FILE, SOURCE_FILE)
            .same(DECISION_LINE, SOURCE_LINE));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> schoolMentions, Dataset<Row> schoolDecisions) {
    Map<Mention.Pair, HandDecision> byHand = HandDecision.byPair(schoolMentions, schoolDecisions);
    return byCountry(schoolMentions)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> ofCountry(rows, byHand),
            Encoders.row(Columns.schema(spec())));
  }

  /**
   * Mentions in one partition for each country, the largest first: a country may have a third of
   * all schools, and were it begun last, all cores but one would wait for it (Graham 1969, Bounds
   * on multiprocessing timing anomalies, doi:10.1137/0117039).
   */
  static Dataset<Row> byCountry(Dataset<Row> mentions) {
    String[] countries =
        mentions
            .groupBy(col(COUNTRY_CODE))
            .count()
            .orderBy(col("count").desc(), col(COUNTRY_CODE))
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toArray(String[]::new);
    return mentions.repartitionById(
        Math.max(1, countries.length),
        array_position(lit(countries), col(COUNTRY_CODE)).minus(1).cast("int"));
  }

  /**
   * A row for each pair worth showing among the mentions of one country. They are compared in
   * memory, at most two thousand bytes for each: the country with most schools has a hundred
   * thousand.
   */
  private static Iterator<Row> ofCountry(
      Iterator<Row> rows, Map<Mention.Pair, HandDecision> byHand) {
    List<Mention> mentions = new ArrayList<>();
    rows.forEachRemaining(row -> mentions.add(Mention.of(row)));
    mentions.sort(Comparator.comparing(Mention::id));
    List<MatchedPair> pairs = new ArrayList<>(decided(mentions, byHand));
    PairRule rule = new PairRule(WordWeights.of(mentions), new Namesakes(mentions));
    new CandidatePairs(mentions)
        .forEach(
            (left, right) -> {
              MatchedPair pair = rule.judge(left, right);
              if (pair.reason().isWorthShowing() && !byHand.containsKey(pair.key())) {
                pairs.add(pair);
              }
            });
    return Conflicts.settled(pairs).stream().map(MatchedPair::row).iterator();
  }

  /** The pairs of a country's mentions that people decided. */
  private static List<MatchedPair> decided(
      List<Mention> mentions, Map<Mention.Pair, HandDecision> byHand) {
    Map<String, Mention> byId = new HashMap<>();
    mentions.forEach(mention -> byId.put(mention.id(), mention));
    return byHand.entrySet().stream()
        .filter(entry -> byId.containsKey(entry.getKey().left()))
        .map(
            entry ->
                MatchedPair.byHand(
                    Objects.requireNonNull(byId.get(entry.getKey().left())),
                    Objects.requireNonNull(byId.get(entry.getKey().right())),
                    entry.getValue()))
        .toList();
  }
}

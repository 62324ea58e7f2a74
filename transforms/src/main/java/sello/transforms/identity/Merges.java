package sello.transforms.identity;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import sello.ingest.SchoolDecisions;

/** The merges that hold when all are seen together. */
final class Merges {
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private final Set<Edge.Pair> decidedDifferent = new HashSet<>();

  private Merges() {}

  /** Judged pairs as rows of school_matches, merges in conflict turned into checks. */
  static Dataset<Row> withoutConflicts(Dataset<Row> judged) {
    Merges merges = new Merges();
    judged
        .where(
            col(SchoolMatches.OUTCOME)
                .equalTo(Outcome.SAME.label())
                .or(col(SchoolMatches.REASON).equalTo(Reason.HAND_DIFFERENT.code())))
        .collectAsList()
        .forEach(merges::add);
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(judged.sparkSession().sparkContext());
    Broadcast<Map<Edge.Pair, Reason>> refused =
        context.broadcast(
            Conflicts.among(merges.edges, merges.ids, merges.slugs, merges.decidedDifferent));

    return judged
        .map(
            (MapFunction<Row, Row>) row -> settled(row, refused.value()),
            Encoders.row(JudgedRow.SCHEMA))
        .select(cols(JudgedRow.SPEC.columns()));
  }

  private void add(Row row) {
    Edge edge =
        new Edge(
            row.getAs(SchoolMatches.LEFT_MENTION_ID.name()),
            row.getAs(SchoolMatches.RIGHT_MENTION_ID.name()),
            row.getAs(SchoolMatches.MATCH_SCORE.name()),
            row.getAs(SchoolMatches.DECIDED_BY.name()).equals("hand"));
    if (row.getAs(SchoolMatches.REASON.name()).equals(Reason.HAND_DIFFERENT.code())) {
      decidedDifferent.add(edge.pair());
      return;
    }
    edges.add(edge);
    put(ids, edge.left(), row, SchoolDecisions.LEFT_ID.name());
    put(ids, edge.right(), row, SchoolDecisions.RIGHT_ID.name());
    put(slugs, edge.left(), row, JudgedRow.LEFT_SLUG);
    put(slugs, edge.right(), row, JudgedRow.RIGHT_SLUG);
  }

  private static void put(Map<String, String> map, String mention, Row row, String column) {
    String value = row.getAs(column);
    if (value != null) {
      map.put(mention, value);
    }
  }

  private static Row settled(Row row, Map<Edge.Pair, Reason> refused) {
    Edge.Pair pair =
        new Edge.Pair(
            row.getAs(SchoolMatches.LEFT_MENTION_ID.name()),
            row.getAs(SchoolMatches.RIGHT_MENTION_ID.name()));
    Reason reason = refused.get(pair);
    return reason == null ? row : JudgedRow.refused(row, reason);
  }
}

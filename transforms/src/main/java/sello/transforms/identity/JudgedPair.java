package sello.transforms.identity;

import static sello.catalog.Columns.sparkType;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;

/**
 * Two mentions and what is said of them: a row of school_matches.
 *
 * @param left the one with the smaller key
 * @param right the other
 * @param judgement outcome, reason and score
 * @param explanation the reason as a sentence
 * @param decision that of a person; empty: a rule decided
 */
record JudgedPair(
    Member left,
    Member right,
    Judgement judgement,
    String explanation,
    Optional<HandDecision> decision) {
  static final StructType SCHEMA = schema();

  /** What a rule says of two mentions. */
  static JudgedPair byRule(Member left, Member right, Judgement judgement) {
    return new JudgedPair(left, right, judgement, judgement.reason().sentence(), Optional.empty());
  }

  /** What a person said of them. */
  static JudgedPair byHand(Member left, Member right, HandDecision decision) {
    return new JudgedPair(
        left, right, decision.judgement(), decision.says(), Optional.of(decision));
  }

  /** The pair with another reason: a merge that was refused. */
  JudgedPair refused(Reason reason) {
    return byRule(left, right, reason.judgement());
  }

  Edge.Pair key() {
    return new Edge.Pair(left.id(), right.id());
  }

  /** The pair as a merge. */
  Edge edge() {
    return new Edge(left.id(), right.id(), judgement.score(), isByHand());
  }

  private boolean isByHand() {
    return decision.isPresent();
  }

  Row row() {
    return RowFactory.create(
        left.id(),
        right.id(),
        judgement.outcome().label(),
        judgement.reason().code(),
        explanation,
        isByHand() ? "hand" : "rule",
        left.country(),
        left.printed().name(),
        given(left.printed().locality()),
        given(left.mention().schoolId()),
        right.printed().name(),
        given(right.printed().locality()),
        given(right.mention().schoolId()),
        decision.map(HandDecision::file).orElse(null),
        decision.map(HandDecision::line).orElse(null),
        judgement.score());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (Field<?> field : new SchoolMatches().spec().columns()) {
      schema = schema.add(field.name(), sparkType(field.type()));
    }
    return schema;
  }
}

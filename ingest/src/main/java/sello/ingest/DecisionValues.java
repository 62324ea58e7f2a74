package sello.ingest;

import java.util.Optional;
import java.util.Set;
import sello.catalog.Fields;

/**
 * Values that say what was decided, in whatever language their header is: words of decisions, one
 * of which is not the award. Yes and no may answer any question.
 */
final class DecisionValues {
  private static final String DECISION = Fields.DECISION.name();
  private static final String YES_OR_NO = RawApplications.ELIGIBLE.name();

  private DecisionValues() {}

  static boolean are(Set<String> values) {
    return values.stream().allMatch(DecisionValues::isOne)
        && values.stream().anyMatch(value -> !isAward(value));
  }

  private static boolean isOne(String value) {
    return outcome(value).isPresent() && Synonyms.SHIPPED.word(YES_OR_NO, value).isEmpty();
  }

  private static boolean isAward(String value) {
    return outcome(value).filter(IsAwarded.DECISIONS.get(0)::equals).isPresent();
  }

  private static Optional<String> outcome(String value) {
    return Synonyms.SHIPPED.word(DECISION, value);
  }
}

package sello.transforms;

import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Observation;

/**
 * What was asked of rows while they passed, without reading them again.
 *
 * @param answers by the names of what was asked
 */
public record Observed(Map<String, Object> answers) {
  public Observed {
    answers = Map.copyOf(answers);
  }

  /** The answers, as soon as all rows have passed. */
  public static Observed of(Observation observation) {
    try {
      return new Observed(observation.getAsJava());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before Spark told what had passed", e);
    }
  }

  /** One answer, never null. */
  public Object answer(String name) {
    return Objects.requireNonNull(answers.get(name), name);
  }

  /** A number among the answers. */
  public long number(String name) {
    return (Long) answer(name);
  }
}

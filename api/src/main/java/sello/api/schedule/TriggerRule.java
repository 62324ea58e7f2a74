package sello.api.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the tasks directly upstream must have ended for a task to start. */
public enum TriggerRule {
  ALL_SUCCESS,
  ALL_FAILED,
  ALL_DONE,
  ALL_DONE_MIN_ONE_SUCCESS,
  ALL_SKIPPED,
  ALWAYS,
  NONE_FAILED,
  NONE_FAILED_MIN_ONE_SUCCESS,
  NONE_SKIPPED,
  ONE_DONE,
  ONE_FAILED,
  ONE_SUCCESS;

  /** As files, tables and answers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TriggerRule> named(String text) {
    return Arrays.stream(values()).filter(rule -> rule.text().equals(text)).findFirst();
  }

  /** All of them, as files write them. */
  public static List<String> texts() {
    return Arrays.stream(values()).map(TriggerRule::text).toList();
  }

  /** What becomes of the task now; the first that holds decides, else it waits. */
  public Outcome decide(UpstreamCounts up) {
    if (up.all() == 0) {
      return Outcome.RUN;
    }
    return switch (this) {
      case ALWAYS -> Outcome.RUN;
      case ALL_DONE -> up.whenAllDone(Outcome.RUN);
      case ALL_SUCCESS -> allSuccess(up);
      case ALL_FAILED -> unless(up.success() + up.skipped(), Outcome.SKIPPED, up);
      case ALL_SKIPPED -> unless(up.success() + up.unsuccessful(), Outcome.SKIPPED, up);
      case NONE_FAILED -> unless(up.unsuccessful(), Outcome.UPSTREAM_FAILED, up);
      case NONE_SKIPPED -> unless(up.skipped(), Outcome.SKIPPED, up);
      case NONE_FAILED_MIN_ONE_SUCCESS -> noneFailedMinOneSuccess(up);
      case ALL_DONE_MIN_ONE_SUCCESS ->
          unless(up.skipped(), Outcome.SKIPPED, up, atLeastOneSuccess(up));
      case ONE_SUCCESS -> oneSuccess(up);
      case ONE_FAILED -> asSoonAs(up.unsuccessful(), up);
      case ONE_DONE -> asSoonAs(up.success() + up.failed(), up);
    };
  }

  private static Outcome allSuccess(UpstreamCounts up) {
    if (up.unsuccessful() > 0) {
      return Outcome.UPSTREAM_FAILED;
    }
    if (up.skipped() > 0) {
      return Outcome.SKIPPED;
    }
    return up.success() == up.all() ? Outcome.RUN : Outcome.WAIT;
  }

  private static Outcome noneFailedMinOneSuccess(UpstreamCounts up) {
    Outcome allSkipped = up.skipped() == up.all() ? Outcome.SKIPPED : Outcome.RUN;
    return unless(up.unsuccessful(), Outcome.UPSTREAM_FAILED, up, allSkipped);
  }

  private static Outcome oneSuccess(UpstreamCounts up) {
    if (up.success() > 0) {
      return Outcome.RUN;
    }
    return up.whenAllDone(up.skipped() == up.all() ? Outcome.SKIPPED : Outcome.UPSTREAM_FAILED);
  }

  private static Outcome atLeastOneSuccess(UpstreamCounts up) {
    return up.success() > 0 ? Outcome.RUN : Outcome.UPSTREAM_FAILED;
  }

  private static Outcome asSoonAs(int wanted, UpstreamCounts up) {
    return wanted > 0 ? Outcome.RUN : up.whenAllDone(Outcome.SKIPPED);
  }

  private static Outcome unless(int unwanted, Outcome then, UpstreamCounts up) {
    return unless(unwanted, then, up, Outcome.RUN);
  }

  private static Outcome unless(int unwanted, Outcome then, UpstreamCounts up, Outcome allDone) {
    return unwanted > 0 ? then : up.whenAllDone(allDone);
  }

  /** What becomes of a task that has not started. */
  public enum Outcome {
    RUN,
    WAIT,
    SKIPPED,
    UPSTREAM_FAILED;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

package sello.api.schedule.rest;

import java.util.regex.Pattern;
import sello.api.schedule.RunType;

/** Names that people may give to runs. */
final class RunNames {
  static final int LONGEST = 250;

  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_.~:+-]+");

  /** Airflow's second pattern allows nothing that its first does not; its sentence names both. */
  private static final String SENTENCE =
      "The run_id provided '%s' does not match regex pattern '^[A-Za-z0-9_.~:+-]+$' or"
          + " '^(?:manual|scheduled|asset_triggered)__"
          + "(?:\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+00:00)$'";

  private RunNames() {}

  /**
   * @throws HttpRefusal 400 when a run that somebody asks for cannot have this name
   */
  static void check(String runId) {
    if (!ALLOWED.matcher(runId).matches()) {
      throw HttpRefusal.of(400, SENTENCE.formatted(runId));
    }
    RunType.reservedFor(runId)
        .ifPresent(
            type -> {
              throw HttpRefusal.of(
                  400,
                  "A manual DAG run cannot use ID '%s' since it is reserved for %s runs"
                      .formatted(runId, type));
            });
  }
}

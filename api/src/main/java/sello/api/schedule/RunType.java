package sello.api.schedule;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why there is a run. */
public enum RunType {
  SCHEDULED,
  MANUAL,
  BACKFILL;

  private static final List<String> OF_ASSETS = List.of("asset_triggered", "asset_materialization");
  private static final Pattern RUN_ID = Pattern.compile("[A-Za-z0-9_.~:+-]+");

  /** As files, tables and answers write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a run of this type: {@code scheduled__2026-03-29T03:30:00+00:00}. */
  public String runId(Instant runAfter) {
    return prefix() + InstantText.ISO.of(runAfter);
  }

  /** With which names of runs of this type begin, and those of no other. */
  public String prefix() {
    return text() + "__";
  }

  /**
   * For runs of which type a name is kept that somebody chose for a run by hand: also for types
   * that only Airflow has, so that its tools never take the run for one.
   */
  public static Optional<String> reservedFor(String runId) {
    return Stream.concat(Arrays.stream(values()).map(RunType::text), OF_ASSETS.stream())
        .filter(type -> !type.equals(MANUAL.text()) && runId.startsWith(type + "__"))
        .findFirst();
  }

  /** Whether a run of this type may bear a name that somebody chose. */
  public boolean mayBeNamed(String runId) {
    return RUN_ID.matcher(runId).matches()
        && Arrays.stream(values()).noneMatch(t -> t != this && runId.startsWith(t.prefix()));
  }
}

package sello.api.schedule;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why there is a run. */
public enum RunType {
  SCHEDULED,
  MANUAL,
  BACKFILL;

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

  /** Whether a run of this type may bear a name that somebody chose. */
  public boolean mayBeNamed(String runId) {
    return RUN_ID.matcher(runId).matches()
        && Arrays.stream(values()).noneMatch(t -> t != this && runId.startsWith(t.prefix()));
  }
}

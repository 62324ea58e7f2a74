package sello.api.schedule.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * A failure that somebody is to be told: a row of {@code notice}.
 *
 * @param run number of the run
 * @param endDate when it failed
 * @param attempts how often it was tried to tell it
 * @param nextAt when to try again
 */
public record Notice(
    long run, String dagId, String runId, Instant endDate, int attempts, Instant nextAt) {
  private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
  private static final int FACTOR = 4;

  /** After so many attempts it is given up: that is some two days. */
  static final int MOST_ATTEMPTS = 8;

  /** How long to wait after an attempt that failed: each time four times as long. */
  static Duration delay(int attempts) {
    return FIRST_DELAY.multipliedBy((long) Math.pow(FACTOR, attempts - 1));
  }
}

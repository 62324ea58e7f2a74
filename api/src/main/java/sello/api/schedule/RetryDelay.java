package sello.api.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a failed task waits for its next try, counted from the end of the failed one.
 *
 * @param delay the pause, or the first of growing ones
 * @param multiplier by which pauses grow; 0 and 1: they do not
 * @param max the longest of growing ones
 */
public record RetryDelay(Duration delay, double multiplier, Optional<Duration> max) {
  public static final RetryDelay STANDARD =
      new RetryDelay(Duration.ofMinutes(5), 0, Optional.empty());

  /** The pause after a try: not the same for every task, so that they do not return together. */
  public Duration after(String dagId, String taskId, Optional<Instant> logicalDate, int tryNumber) {
    if (multiplier == 0 || multiplier == 1) {
      return delay;
    }
    String key =
        String.join(
            "#",
            dagId,
            taskId,
            logicalDate.map(InstantText.BARE::of).orElse("None"),
            Integer.toString(tryNumber));
    Duration grown = Duration.ofSeconds(Jitter.spread(base(tryNumber), key));
    return max.filter(longest -> longest.compareTo(grown) < 0).orElse(grown);
  }

  private double base(int tryNumber) {
    return delay.toNanos() / 1e9 * Math.pow(multiplier, tryNumber - 1.0);
  }
}

package sello.api;

import java.time.Duration;

/**
 * How long something took, in the two largest units that it has.
 *
 * @param duration not negative
 */
record Span(Duration duration) {
  String text() {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return "%d min %d s".formatted(seconds / 60, seconds % 60);
    }
    return "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
  }
}

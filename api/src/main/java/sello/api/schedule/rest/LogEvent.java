package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import sello.api.schedule.InstantText;

/** A line of a log: what was written, and when where that is known. */
final class LogEvent {
  private LogEvent() {}

  static ObjectNode of(String line) {
    int blank = line.indexOf(' ');
    Optional<Instant> time =
        blank < 0 ? Optional.empty() : Times.read(line.substring(0, blank)).instant();
    Keys keys = new Keys();
    time.ifPresent(at -> keys.put("timestamp", InstantText.Z.of(at)));
    return keys.put("event", time.isPresent() ? line.substring(blank + 1) : line).node();
  }
}

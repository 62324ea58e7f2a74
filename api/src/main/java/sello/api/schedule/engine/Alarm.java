package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Map;

/** What wakes the schedule at instants that are to come. */
public interface Alarm extends AutoCloseable {
  /**
   * Sets all instants at which to wake, by their names; what was set before under other names is no
   * more.
   */
  void set(Map<String, Instant> instants);

  @Override
  void close();
}

package sello.api.schedule.engine;

import org.quartz.impl.jdbcjobstore.JobStoreTX;

/**
 * Where Quartz keeps its alarms. It asks a database that is away again and again, also when it is
 * to stop, until the store is told that it stops; by itself it tells that too late. Nothing here
 * pauses but to stop.
 */
@SuppressWarnings("unchecked") // JobStoreTX itself overrides a generic method by one that is not
public final class AlarmStore extends JobStoreTX {
  @Override
  public void schedulerPaused() {
    super.schedulerPaused();
    shutdown();
  }
}

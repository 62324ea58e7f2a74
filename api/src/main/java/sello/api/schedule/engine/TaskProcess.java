package sello.api.schedule.engine;

/** The process of a try. */
public interface TaskProcess {
  long pid();

  /** Asks it to end, and makes it end when it does not; returns at once. */
  void end();
}

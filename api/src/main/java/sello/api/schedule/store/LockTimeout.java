package sello.api.schedule.store;

/** Others of this service were at it for so long that a change did not begin. */
public final class LockTimeout extends RuntimeException {
  public LockTimeout(String message) {
    super(message);
  }
}

package sello.catalog;

/**
 * A data folder that is not as builds leave it: somebody must mend it, and the message says how.
 */
public final class DamagedFolder extends IllegalStateException {
  public DamagedFolder(String message) {
    super(message);
  }

  DamagedFolder(String message, Throwable cause) {
    super(message, cause);
  }
}

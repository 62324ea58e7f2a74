package sello.transforms;

/** The machine does not let us: exit code 3. */
public class EnvironmentError extends RuntimeException {
  public EnvironmentError(String message) {
    super(message);
  }

  public EnvironmentError(String message, Throwable cause) {
    super(message, cause);
  }
}

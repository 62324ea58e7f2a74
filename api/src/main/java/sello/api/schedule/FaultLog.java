package sello.api.schedule;

import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;

/**
 * Tells a log of what fails and is tried again: with all of its trace when it begins, in a line
 * while it lasts. A log that is kept on a full disk must not fill the next.
 */
public final class FaultLog {
  private final Logger log;
  private String last = "";

  public FaultLog(Logger log) {
    this.log = log;
  }

  /**
   * It failed, as before or anew.
   *
   * @param sentence what failed, and when it is tried again
   */
  public void failed(String sentence, Throwable error) {
    String reason = reason(error);
    if (reason.equals(last)) {
      log.error("{} The reason is still: {}", sentence, reason);
    } else {
      log.error("{}", sentence, error);
    }
    last = reason;
  }

  /** It did what it was to do. */
  public void succeeded() {
    last = "";
  }

  /** The innermost that is said of an error: what wraps it often has no words of its own. */
  public static String reason(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .reduce((outer, inner) -> inner)
        .orElseGet(error::toString);
  }
}

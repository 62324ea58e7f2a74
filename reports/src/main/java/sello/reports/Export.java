package sello.reports;

import java.io.IOException;
import java.io.OutputStream;

/** A way to hand out an answer as a file. */
public interface Export {
  /** What {@code format=} calls it. */
  String name();

  /** The media type as it is sent. */
  String mediaType();

  /** What a file's name ends in. */
  default String extension() {
    return name();
  }

  /** Whether an Accept header can choose it: not when its media type is another's too. */
  default boolean isNegotiated() {
    return true;
  }

  /** Whether it holds figures alone, so that a table without any is unfit for it. */
  default boolean isOfFigures() {
    return false;
  }

  /**
   * Writes the whole answer.
   *
   * @throws Refusal before the first byte, when the format cannot hold all of it
   */
  void write(Answer answer, OutputStream out) throws IOException;
}

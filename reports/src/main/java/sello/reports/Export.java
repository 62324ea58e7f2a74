package sello.reports;

import java.io.IOException;
import java.io.OutputStream;

/** A way to hand out an answer as a file. */
public interface Export {
  /** What {@code format=} calls it; also its file name's extension. */
  String name();

  /** The media type as it is sent. */
  String mediaType();

  /** Writes the whole answer. */
  void write(Answer answer, OutputStream out) throws IOException;
}

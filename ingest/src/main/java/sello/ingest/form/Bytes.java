package sello.ingest.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Where the bytes of a file come from; opened more than once, each time from the beginning. */
@FunctionalInterface
public interface Bytes extends Serializable {
  InputStream open() throws IOException;
}

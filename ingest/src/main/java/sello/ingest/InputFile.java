package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;

/**
 * An input file that was found, with what is known of it before a row is read.
 *
 * @param publication its publication
 * @param edition the folder it lies in: an edition, {@code all} or {@code unknown}
 * @param file path under the inputs folder, or {@code reference/…} for what is shipped
 * @param location where to read it
 * @param record what its {@code .source.json} says
 * @param bytes size
 * @param sha256 of its bytes
 */
public record InputFile(
    String publication,
    String edition,
    String file,
    URI location,
    SourceRecord record,
    long bytes,
    String sha256)
    implements Serializable {

  /** Opens the file, also on a worker that has the program but not the driver's class path. */
  public InputStream open() throws IOException {
    return ShippedReference.open(location);
  }
}

package sello.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file that somebody published, as a release remembers it.
 *
 * @param publication the kind of file: the folder under the inputs
 * @param edition the folder below: an edition, a year, {@code all} or {@code unknown}
 * @param file path under the inputs folder, or {@code reference/…} for what is shipped
 * @param publisher who published it
 * @param title its title
 * @param url where it was read
 * @param licence under what terms
 * @param accessed date of reading
 * @param kind official, press, reference or illustrative
 * @param bytes size of the file
 * @param sha256 of the file's bytes
 * @param rowsRead rows in the file, its header not counted
 * @param rowsAccepted rows that kept the contract
 * @param rowsRejected rows that did not: see the release's rejects
 * @param detected what the file was found to be, in words: its form, which header became which
 *     column, what holds for every row, which lines before and behind the header were no rows; null
 *     in a release that was built before this was written down
 */
public record Source(
    String publication,
    String edition,
    String file,
    String publisher,
    String title,
    String url,
    String licence,
    String accessed,
    SourceKind kind,
    long bytes,
    String sha256,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    @Nullable Map<String, String> detected) {
  public Source {
    if (detected != null) {
      detected = Collections.unmodifiableMap(new LinkedHashMap<>(detected));
    }
    if (rowsAccepted + rowsRejected != rowsRead) {
      throw new IllegalArgumentException(
          "%s: %d rows accepted and %d rejected, but %d read: rows were lost."
              .formatted(file, rowsAccepted, rowsRejected, rowsRead));
    }
  }
}

package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import sello.catalog.Sha256;
import sello.ingest.form.FileForm;

/**
 * An input file that was found, with what is known of it before a row is read.
 *
 * @param publication its publication
 * @param edition the folder it lies in: an edition, a year, {@code all} or {@code unknown}
 * @param file path under the inputs folder, or {@code reference/…} for what is shipped
 * @param location where to read it
 * @param record what its {@code .source.json} says
 * @param bytes size
 * @param sha256 of its bytes
 * @param form what it was found to be
 * @param meanings columns by the headers whose meaning the values decided; empty: not read
 * @param constants what holds for every row, by column: from lines before the header, the source
 *     record, or the folder
 */
public record InputFile(
    String publication,
    String edition,
    String file,
    URI location,
    SourceRecord record,
    long bytes,
    String sha256,
    FileForm form,
    Map<String, String> meanings,
    Map<String, Constant> constants)
    implements Serializable {

  public InputFile {
    meanings = Map.copyOf(meanings);
    constants = Map.copyOf(constants);
  }

  /** The same file, with what holds for every row of it. */
  InputFile with(Map<String, Constant> found) {
    return new InputFile(
        publication, edition, file, location, record, bytes, sha256, form, meanings, found);
  }

  /** Whether one of its headers names a column, in any language. */
  boolean isName(String header, String column) {
    String decided = meanings.get(header.strip());
    return decided == null ? Synonyms.SHIPPED.isName(header, column) : decided.equals(column);
  }

  /** What holds for every row, by column. */
  Map<String, String> constantValues() {
    Map<String, String> values = new TreeMap<>();
    constants.forEach((column, constant) -> values.put(column, constant.value()));
    return values;
  }

  /** Whether it is reference data that comes with the program. */
  public boolean isShipped() {
    return ShippedReference.isShipped(location);
  }

  /** Whether it lies in a store of objects. */
  boolean isInStore() {
    return !isShipped() && !"file".equals(location.getScheme());
  }

  /** Whether it is gone, or another, since it was found. */
  boolean hasChanged() {
    try (InputStream in = open()) {
      return !Sha256.of(in).equals(sha256);
    } catch (IOException e) {
      return true;
    }
  }

  /** Opens the file, also on a worker that has the program but not the driver's class path. */
  public InputStream open() throws IOException {
    return ShippedReference.open(location);
  }
}

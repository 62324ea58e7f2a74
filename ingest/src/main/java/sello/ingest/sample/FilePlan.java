package sello.ingest.sample;

import java.util.List;

/**
 * A file to be written.
 *
 * @param publication its publication
 * @param folder the folder below: an edition, a year or {@code all}
 * @param name its name without the ending
 * @param title what it holds
 * @param country the one country of its rows; empty when the rows say it
 * @param columns the columns of the contract, in the order of the file
 * @param form how it is written
 */
record FilePlan(
    String publication,
    String folder,
    String name,
    String title,
    String country,
    List<String> columns,
    Form form) {

  FilePlan {
    columns = List.copyOf(columns);
  }

  /** Path under the inputs folder. */
  String path() {
    return publication + "/" + folder + "/" + name + form.kind().suffix();
  }
}

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
 * @param preamble lines of its own before the header
 */
record FilePlan(
    String publication,
    String folder,
    String name,
    String title,
    String country,
    List<String> columns,
    Form form,
    List<String> preamble) {

  /** A file before whose header stands what its form asks for. */
  FilePlan(
      String publication,
      String folder,
      String name,
      String title,
      String country,
      List<String> columns,
      Form form) {
    this(publication, folder, name, title, country, columns, form, List.of());
  }

  FilePlan {
    columns = List.copyOf(columns);
    preamble = List.copyOf(preamble);
  }

  /** Path under the inputs folder. */
  String path() {
    return publication + "/" + folder + "/" + name + form.kind().suffix();
  }
}

package sello.ingest.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import sello.catalog.ShippedList;

/** Rows of a list that comes with the program. */
final class ShippedRows {
  private ShippedRows() {}

  /** A list of this package: what samples are made from. */
  static List<NamedCsvRecord> sample(String name) {
    return ShippedList.rows(ShippedRows.class, name + ".csv");
  }

  /** A list of the reference data. */
  static List<NamedCsvRecord> reference(String name) {
    return ShippedList.rows(ShippedRows.class, "/sello/ingest/reference/" + name + ".csv");
  }
}

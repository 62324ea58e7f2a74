package sello.ingest.name;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import sello.catalog.ShippedList;

/** A list of words that is shipped with this package. */
final class WordFile {
  private WordFile() {}

  /** The rows that hold for a country: those that name it, and those that name none. */
  static List<NamedCsvRecord> rows(String name, String country) {
    return all(name).stream().filter(row -> holds(row.getField("country_code"), country)).toList();
  }

  /** Every row, of a list that is the same for all countries. */
  static List<NamedCsvRecord> all(String name) {
    return ShippedList.rows(WordFile.class, name);
  }

  private static boolean holds(String countries, String country) {
    return countries.isEmpty() || List.of(countries.split(" ")).contains(country);
  }
}

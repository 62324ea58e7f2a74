package sello.ingest.name;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words that is shipped with this package. */
final class WordFile {
  private WordFile() {}

  /** The rows that hold for a country: those that name it, and those that name none. */
  static List<NamedCsvRecord> rows(String name, String country) {
    return all(name).stream().filter(row -> holds(row.getField("country_code"), country)).toList();
  }

  /** Every row, of a list that is the same for all countries. */
  static List<NamedCsvRecord> all(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("The word list " + name + " is not shipped.");
      }
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return csv.stream().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(String countries, String country) {
    return countries.isEmpty() || List.of(countries.split(" ")).contains(country);
  }
}

package sello.catalog;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list that comes with the program: a resource in CSV, with a header. */
public final class ShippedList {
  private ShippedList() {}

  /**
   * Every row, in the order of the file.
   *
   * @param beside the class from whose package the name of the resource counts
   * @param name such as {@code small_words.csv}
   * @throws UncheckedIOException when the program was built without the list
   */
  public static List<NamedCsvRecord> rows(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("The list " + name + " is not shipped.");
      }
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return csv.stream().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

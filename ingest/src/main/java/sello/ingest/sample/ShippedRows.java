package sello.ingest.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a list that comes with the program. */
final class ShippedRows {
  private ShippedRows() {}

  /** A list of this package: what samples are made from. */
  static List<NamedCsvRecord> sample(String name) {
    return read("/sello/ingest/sample/" + name + ".csv");
  }

  /** A list of the reference data. */
  static List<NamedCsvRecord> reference(String name) {
    return read("/sello/ingest/reference/" + name + ".csv");
  }

  private static List<NamedCsvRecord> read(String path) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Objects.requireNonNull(ShippedRows.class.getResourceAsStream(path), path),
                    StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package sello.ingest.sender;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sello.ingest.AreaSchemes;
import sello.ingest.Contract;
import sello.ingest.InScheme;
import sello.ingest.Inputs;
import sello.ingest.Publication;
import sello.ingest.RowRule;
import sello.ingest.SumsUp;

/**
 * A small file as a contract wants it: its header and rows of invented values. Of a list that is
 * shipped, the first rows.
 */
final class ExampleFile {
  private static final int ROWS = 3;

  private final Publication publication;
  private final Contract contract;
  private final Inputs shipped;

  ExampleFile(Publication publication, Inputs shipped) {
    this.publication = publication;
    this.contract = publication.contract();
    this.shipped = shipped;
  }

  String text() {
    return publication.isReference() ? shippedRows() : inventedRows();
  }

  private String inventedRows() {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      csv.writeRecord(contract.header());
      for (int row = 0; row < ROWS; row++) {
        csv.writeRecord(row(row).values());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private Map<String, String> row(int number) {
    ExampleValues values = new ExampleValues(shipped.lists(), number);
    Map<String, String> row = new LinkedHashMap<>();
    contract.columns().forEach(c -> row.put(c.name(), values.of(c)));
    for (RowRule rule : contract.rowRules()) {
      if (rule instanceof InScheme areas) {
        keepTo(areas, row, number);
      }
      if (rule instanceof SumsUp sum) {
        row.put(sum.total(), total(row, sum.columns()));
      }
    }
    return row;
  }

  /** Of scores of areas those of the edition's scheme; of a column of areas one of them. */
  private void keepTo(InScheme rule, Map<String, String> row, int number) {
    AreaSchemes schemes = shipped.lists().schemes();
    String edition = row.getOrDefault(rule.editionColumn(), "");
    List<String> own = schemes.ofEdition(edition).map(schemes::areas).orElse(List.of());
    for (String column : rule.areaColumns()) {
      if (schemes.ofArea(column).isEmpty()) {
        row.put(column, own.get(number));
      } else if (!own.contains(column)) {
        row.put(column, "");
      }
    }
  }

  private static String total(Map<String, String> row, List<String> scores) {
    return scores.stream()
        .map(column -> row.getOrDefault(column, ""))
        .filter(score -> !score.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }

  /** Lists that are shipped have one line for each row. */
  private String shippedRows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                shipped.files(publication).get(0).open(), StandardCharsets.UTF_8))) {
      return lines.lines().limit(1 + ROWS).collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package sello.reports;

import java.util.List;
import java.util.Optional;

/** Every export, written out; the first is what a caller gets who asks for none. */
public final class Exports {
  public static final Export JSON = new JsonExport();
  public static final Export CSV = new CsvExport();
  public static final Export NDJSON = new NdjsonExport();
  public static final Export JSON_STAT = new JsonStatExport();
  public static final Export SDMX_CSV = new SdmxCsvExport();
  public static final Export PARQUET = new ParquetExport();
  public static final Export XLSX = new XlsxExport();
  public static final List<Export> ALL =
      List.of(JSON, CSV, NDJSON, JSON_STAT, SDMX_CSV, PARQUET, XLSX);

  /** Beyond this a workbook would be short, so there is none. */
  public static final long MOST_XLSX_ROWS = XlsxExport.MOST_ROWS;

  /** Beyond this a cube would be too much for those who read it. */
  public static final long MOST_JSON_STAT_CELLS = Cube.MOST_CELLS;

  /** Beyond this the codes of a cube would be too much. */
  public static final long MOST_JSON_STAT_CODES = Cube.MOST_CODES;

  private Exports() {}

  public static List<String> names() {
    return ALL.stream().map(Export::name).toList();
  }

  /** Those that can hold what a query asks for, by name. */
  public static List<String> fitFor(Query query) {
    boolean hasFigures = !Observed.of(query).isEmpty();
    return ALL.stream()
        .filter(export -> hasFigures || !export.isOfFigures())
        .map(Export::name)
        .toList();
  }

  public static Optional<Export> named(String name) {
    return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
  }
}

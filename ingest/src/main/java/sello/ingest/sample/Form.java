package sello.ingest.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a file is written down.
 *
 * @param kind kind of file
 * @param separator between fields
 * @param charset encoding
 * @param hasBom whether a byte order mark comes first
 * @param hasPreamble whether lines stand before the header
 * @param repeatsHeader whether the header comes again between rows
 * @param hasTotal whether a line of totals ends the file
 * @param language of headers and values; empty for the names of the contract
 * @param editions how editions are written
 */
record Form(
    Kind kind,
    char separator,
    Charset charset,
    boolean hasBom,
    boolean hasPreamble,
    boolean repeatsHeader,
    boolean hasTotal,
    String language,
    EditionSpelling editions) {

  /** Kinds of file, with the end of their names. */
  enum Kind {
    CSV(".csv"),
    GZIP(".csv.gz"),
    TSV(".tsv"),
    XLSX(".xlsx"),
    /** The same with cells merged over several rows, and principals in a hidden column. */
    XLSX_MERGED(".xlsx"),
    JSON_LINES(".jsonl");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }

    boolean isWorkbook() {
      return this == XLSX || this == XLSX_MERGED;
    }
  }

  static final Form CLEAN =
      new Form(
          Kind.CSV,
          ',',
          StandardCharsets.UTF_8,
          false,
          false,
          false,
          false,
          "",
          EditionSpelling.FULL);

  /** The export of quality labels in Türkiye. */
  static final Form TURKISH_TABS =
      new Form(
          Kind.TSV,
          '\t',
          StandardCharsets.UTF_8,
          true,
          false,
          true,
          true,
          "tr",
          EditionSpelling.FULL);

  /** The same in tabs, as Eurostat writes it. */
  Form asEurostat() {
    return new Form(Kind.TSV, '\t', charset, false, false, false, false, "", EditionSpelling.FULL);
  }

  /** Commas are decimal marks where they do not separate fields. */
  String decimal(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "");
    return separator == ';' || separator == '\t' ? text.replace('.', ',') : text;
  }

  String date(LocalDate date) {
    String pattern =
        switch (language) {
          case "es", "fr", "it" -> "dd/MM/yyyy";
          case "tr", "de" -> "dd.MM.yyyy";
          default -> "yyyy-MM-dd";
        };
    return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  /** A cell as text. */
  String text(String column, Object cell) {
    if (cell instanceof Double number) {
      return decimal(number);
    }
    if (cell instanceof LocalDate date) {
      return date(date);
    }
    if (column.equals("edition")) {
      return editions.of(String.valueOf(cell));
    }
    return LocalWords.value(language, column, String.valueOf(cell));
  }

  /** The first cell of a line of totals. */
  String total() {
    return language.equals("tr") ? "Toplam" : "Total";
  }

  String header(String column) {
    return LocalWords.header(language, column);
  }
}

package sello.ingest.form;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a file turned out to be.
 *
 * @param encoding its IANA name in lower case; empty for a workbook
 * @param delimiter between cells; empty where there is none
 * @param lineEnds LF, CRLF, CR or mixed; empty where the file has no line end
 * @param isLastLineEnded whether a line end stands behind the last line too
 * @param sheet that holds the records; empty but for a workbook
 * @param headerLine line or sheet row of the header; 0 where none is written
 * @param facts what lines of the form {@code key: value} before the header say
 * @param titles what other lines before the header say; once they are let go, what {@link
 *     Title#kept} leaves of all of them
 * @param preamble the lines before the header, and the second of its own if it has two
 * @param merges of a workbook's cells behind the header, each holding for more than one row
 * @param isEachLineRow whether each line behind the header that is not blank is a row
 * @param hidden what a workbook holds and does not show
 * @param date1904 whether a workbook counts its days from 1904
 */
public record FileForm(
    Format format,
    boolean gzip,
    String encoding,
    boolean byteOrderMark,
    String delimiter,
    String lineEnds,
    boolean isLastLineEnded,
    String sheet,
    long headerLine,
    List<String> header,
    Map<String, String> facts,
    List<Title> titles,
    List<SkippedLine> preamble,
    List<MergedCells> merges,
    boolean isEachLineRow,
    HiddenCells hidden,
    boolean date1904)
    implements Serializable {

  public FileForm {
    header = List.copyOf(header);
    facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
    titles = List.copyOf(titles);
    preamble = List.copyOf(preamble);
    merges = List.copyOf(merges);
  }

  /** The last line that is no row because the header stands there or before. */
  long lastHeaderLine() {
    return preamble.stream()
        .filter(line -> line.kind() == SkippedLine.Kind.SECOND_HEADER)
        .mapToLong(SkippedLine::line)
        .findFirst()
        .orElse(headerLine);
  }

  /**
   * The same without facts and titles, but for what {@link Title#kept} leaves of them: read, they
   * are let go, for they may name people.
   */
  public FileForm withoutFacts() {
    return new FileForm(
        format,
        gzip,
        encoding,
        byteOrderMark,
        delimiter,
        lineEnds,
        isLastLineEnded,
        sheet,
        headerLine,
        header,
        Map.of(),
        Stream.concat(titles.stream().flatMap(Title::kept), ofFacts()).toList(),
        preamble,
        merges,
        isEachLineRow,
        hidden,
        date1904);
  }

  private Stream<Title> ofFacts() {
    return facts.entrySet().stream()
        .flatMap(fact -> Provisional.in(fact.getKey() + ": " + fact.getValue()).stream())
        .map(word -> new Title(0, word));
  }
}

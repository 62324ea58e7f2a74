package sello.ingest;

import java.util.List;
import sello.catalog.Manifest.FileEntry;

/**
 * The outcomes of one input file, read once and kept as Parquet under the hash of everything that
 * reaches them. A folder is a part only when its tally is there: the tally is written last, and
 * what is counted in it was counted while reading, not while writing.
 *
 * @param key hash of the file, its record, its contract, the code lists and the program
 * @param file the input file, for people
 * @param read lines read
 * @param rejected lines refused: a line is refused whole, however many rows it gives
 * @param rows outcomes kept; more than lines where a line gives several
 * @param skipped lines behind the header that were no rows, in words; empty: none
 * @param files the Parquet files, by path under the part's folder; none when there is no row
 */
public record ParsedPart(
    String key,
    String file,
    long read,
    long rejected,
    long rows,
    String skipped,
    List<FileEntry> files) {
  static final String TALLY = "tally.json";

  public ParsedPart {
    files = List.copyOf(files);
  }
}

package sello.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;
import sello.ingest.form.FormError;
import sello.ingest.form.SkippedLine;

/**
 * Records of a file, watched for the header of another table: a row of nothing but names of
 * columns, two at least that are known, which is not the header again but has them in another order
 * or in other words. It is no row, and those below it would be read by names that are not their
 * own: schools called like their towns. It refuses the file.
 */
final class RecordsOfOneTable implements FileRecords {
  private static final int FEW = 2;

  private final FileRecords records;
  private final Contract contract;
  private final CodeLists lists;
  private final long headerLine;
  private final Set<String> names = new HashSet<>();

  private RecordsOfOneTable(
      FileRecords records, InputFile file, Contract contract, CodeLists lists) {
    this.records = records;
    this.contract = contract;
    this.lists = lists;
    this.headerLine = file.form().headerLine();
    file.form().header().forEach(name -> names.add(Spelling.fold(name)));
    contract.header().forEach(name -> names.add(Spelling.fold(name)));
  }

  /** The same records, watched if a header in words of the sender's own is written above them. */
  static FileRecords watched(
      FileRecords records, InputFile file, Contract contract, CodeLists lists) {
    return contract.isForgiving() && file.form().headerLine() > 0
        ? new RecordsOfOneTable(records, file, contract, lists)
        : records;
  }

  @Override
  public boolean hasNext() {
    return records.hasNext();
  }

  /**
   * @throws FormError when the next record is the header of another table
   */
  @Override
  public FileRecord next() {
    FileRecord next = records.next();
    if (isHeader(next)) {
      throw new FormError(
          next.line(),
          "",
          "names columns again, in another order or in other words than line " + headerLine,
          "Send each table in a file of its own, or all rows below the names of the first.");
    }
    return next;
  }

  /** Of most rows the first cell answers. */
  private boolean isHeader(FileRecord record) {
    List<String> filled = new ArrayList<>();
    for (String cell : record.cells()) {
      if (!cell.isBlank()) {
        if (!isName(Spelling.fold(cell))) {
          return false;
        }
        filled.add(cell);
      }
    }
    return filled.size() >= FEW
        && new ContractRecognition(contract, lists, "").names(filled) >= FEW;
  }

  /** Of a column that is known, or of one that the header has too. */
  private boolean isName(String folded) {
    return names.contains(folded) || Synonyms.SHIPPED.isName(folded);
  }

  @Override
  public List<SkippedLine> skipped() {
    return records.skipped();
  }

  @Override
  public void close() {
    records.close();
  }
}

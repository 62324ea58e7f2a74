package sello.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sello.ingest.form.FileReading;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;
import sello.ingest.form.FormError;
import sello.ingest.form.SkippedLine;
import sello.ingest.form.SumHints;

/**
 * The rows of one file, each checked against its contract: an {@link Outcome} for every line that
 * is a row, and not one less. Whatever makes the rows of a whole file doubtful (a header that does
 * not fit, a quote that is never closed) is a {@link DataError}.
 */
public final class ContractReader implements Iterator<Outcome>, AutoCloseable {
  private final InputFile file;
  private final FileRecords records;
  private final RowReading reading;
  private final RowCheck check;
  private final HeaderMatch header;
  private final OtherDimensions others;
  private final List<Problem> remarks;
  private @Nullable FileRecord ahead;

  private ContractReader(InputFile file, Contract contract, CodeLists lists, KeyIndex keys) {
    this.file = file;
    this.header = HeaderMatch.of(file, contract);
    if (!header.problems().isEmpty()) {
      throw new DataError("The header of " + file.file() + " does not fit:", header.problems());
    }
    this.others = new OtherDimensions(file, contract, header);
    SumHints hints = SumColumns.hints(contract, header, lists);
    CountsNoRows.refuseRunning(
        file, contract, header, () -> FileReading.open(file::open, file.form(), hints));
    int[] none = Arrays.stream(header.seconds()).map(place -> -1).toArray();
    int[] same = Precedence.without(header, file.form().header());
    if (!Arrays.equals(none, same)) {
      try (FileRecords all = FileReading.open(file::open, file.form(), hints)) {
        TwoColumns.refuseContradiction(
            file,
            contract,
            lists.places(),
            reading(contract, header.positions(), none, Set.of(), lists),
            reading(contract, same, none, Set.of(), lists),
            all);
      }
    }
    Set<Integer> ticked = ticked(contract, hints);
    this.remarks = TickedBoxes.remarks(file, contract, ticked);
    this.reading = reading(contract, header.positions(), header.seconds(), ticked, lists);
    LatestRows latest = new LatestRows(contract.latestBy());
    this.check = new RowCheck(file, contract, lists, keys, latest);
    if (!contract.latestBy().isEmpty()) {
      noteLatest(latest, hints);
    }
    this.records =
        new RecordsBelowHeadings(
            RecordsOfOneTable.watched(
                FileReading.open(file::open, file.form(), hints), file, contract, lists),
            StatedOfRows.of(file.constants(), contract, header, lists));
  }

  private Set<Integer> ticked(Contract contract, SumHints hints) {
    if (!TickedBoxes.mayBeIn(contract, header)) {
      return Set.of();
    }
    try (FileRecords all = FileReading.open(file::open, file.form(), hints)) {
      return TickedBoxes.of(contract, header, all);
    }
  }

  private RowReading reading(
      Contract contract, int[] places, int[] seconds, Set<Integer> ticked, CodeLists lists) {
    Map<String, String> constants = file.constantValues();
    return new RowReading(
        contract,
        places,
        seconds,
        ObservationFlags.placeOfStatus(file.form().header()),
        ticked,
        constants,
        SerialDays.of(file.form()),
        lists);
  }

  /**
   * @throws DataError when the header lacks a column, or the file turns out to be unreadable
   */
  public static ContractReader open(
      InputFile file, Contract contract, CodeLists lists, KeyIndex keys) {
    try {
      return new ContractReader(file, contract, lists, keys);
    } catch (FormError e) {
      throw unreadable(file, e);
    }
  }

  /** Where the contract's columns stand in the file. */
  HeaderMatch header() {
    return header;
  }

  /** What is worth knowing of how its cells are understood. */
  List<Problem> remarks() {
    return remarks;
  }

  /** Lines behind the header that were no rows, as far as it is read. */
  public List<SkippedLine> skipped() {
    return records.skipped();
  }

  @Override
  public boolean hasNext() {
    try {
      return ahead != null || records.hasNext();
    } catch (FormError e) {
      throw unreadable(file, e);
    }
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    FileRecord first = take();
    List<Problem> problems = new ArrayList<>();
    List<CheckedRow> rows = new ArrayList<>();
    read(first, rows, problems);
    while (hasNext() && peek().line() == first.line()) {
      read(take(), rows, problems);
    }
    if (problems.size() > 1) {
      problems.sort(Reasons.FIRST_THAT_APPLIES);
    }
    return new Outcome(first.line(), rows, once(problems));
  }

  /** A line gives a row for each of its periods: what is wrong with all of them is told once. */
  private static List<Problem> once(List<Problem> problems) {
    return problems.size() < 2 ? problems : problems.stream().distinct().toList();
  }

  @Override
  public void close() {
    records.close();
  }

  private void read(FileRecord record, List<CheckedRow> rows, List<Problem> problems) {
    switch (record.damage()) {
      case NONE ->
          others
              .part(record)
              .ifPresentOrElse(
                  problems::add,
                  () ->
                      rows.add(check.check(record.line(), reading.read(record.cells()), problems)));
      case BAD_JSON ->
          problems.add(
              damaged(record, Reasons.BAD_JSON, "must be a JSON object", "Repair the line."));
      case FIELD_COUNT ->
          problems.add(
              damaged(
                  record,
                  Reasons.FIELD_COUNT,
                  "must have as many values as the header, " + file.form().header().size(),
                  DelimiterName.adviceOnCount(file.form().delimiter(), record.cells().size())));
    }
  }

  private Problem damaged(FileRecord record, String reason, String rule, String advice) {
    return new Problem(
        Severity.REJECT, reason, file.file(), record.line(), "", record.found(), rule, advice);
  }

  private void noteLatest(LatestRows latest, SumHints hints) {
    SeveralAssessors assessors = new SeveralAssessors(file.form().header(), header);
    try (FileRecords first = FileReading.open(file::open, file.form(), hints)) {
      while (first.hasNext()) {
        FileRecord record = first.next();
        if (record.damage() == FileRecord.Damage.NONE) {
          assessors.note(check.noteLatest(reading.read(record.cells()), latest), record);
        }
      }
    }
  }

  private FileRecord peek() {
    if (ahead == null) {
      ahead = records.next();
    }
    return ahead;
  }

  private FileRecord take() {
    FileRecord taken = peek();
    ahead = null;
    return taken;
  }

  static DataError unreadable(InputFile file, FormError e) {
    return new DataError(
        "An input file cannot be read:", List.of(FileProbe.problem(file.file(), e)));
  }
}

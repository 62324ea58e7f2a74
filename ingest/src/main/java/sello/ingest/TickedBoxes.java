package sello.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sello.catalog.Type;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;

/**
 * The columns of yes and no in which crosses stand and no other word: boxes that were ticked, so
 * that a cross means yes. Beside another word it may mean no, and is not understood.
 */
final class TickedBoxes {
  private static final Set<String> CROSSES = Set.of("x", "X", "×", "☒", "х", "Х");
  private static final String UNTICKED = "☐";

  private TickedBoxes() {}

  /** Whether a text is a cross. */
  static boolean isCross(String text) {
    return CROSSES.contains(text);
  }

  /** Whether a file may have such columns. */
  static boolean mayBeIn(Contract contract, HeaderMatch header) {
    return !boxes(contract, header).isEmpty();
  }

  /** Their places in the contract. */
  static Set<Integer> of(Contract contract, HeaderMatch header, FileRecords records) {
    Set<Integer> boxes = boxes(contract, header);
    Set<Integer> ticked = new HashSet<>();
    while (records.hasNext() && !boxes.isEmpty()) {
      FileRecord record = records.next();
      if (record.damage() == FileRecord.Damage.NONE) {
        for (int box : Set.copyOf(boxes)) {
          String cell = record.cells().get(header.positions()[box]);
          String text = CellText.read(contract.columns().get(box), cell);
          if (isCross(text)) {
            ticked.add(box);
          } else if (!text.isEmpty() && !text.equals(UNTICKED)) {
            boxes.remove(box);
          }
        }
      }
    }
    ticked.retainAll(boxes);
    return ticked;
  }

  private static Set<Integer> boxes(Contract contract, HeaderMatch header) {
    Set<Integer> boxes = new TreeSet<>();
    for (int i = 0; i < header.positions().length; i++) {
      boolean isYesNo = contract.columns().get(i).type() == Type.BOOLEAN;
      if (contract.isForgiving() && isYesNo && header.positions()[i] >= 0) {
        boxes.add(i);
      }
    }
    return boxes;
  }

  /** A remark for each. */
  static List<Problem> remarks(InputFile file, Contract contract, Set<Integer> ticked) {
    List<Problem> remarks = new ArrayList<>();
    for (int box : new TreeSet<>(ticked)) {
      remarks.add(
          Problem.ofHeader(
              Severity.WARNING,
              file,
              contract.columns().get(box).name(),
              "",
              "holds crosses and no other word: a cross is read as yes, an empty cell as unknown",
              "Write yes and no."));
    }
    return remarks;
  }
}

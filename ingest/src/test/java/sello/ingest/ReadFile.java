package sello.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sello.ingest.form.FileForm;
import sello.ingest.form.SkippedLine;

/**
 * All that was read from a file.
 *
 * @param lines that were accepted or refused
 * @param accepted values by column of each row of a line
 * @param dropped columns that are told not to be read
 */
record ReadFile(
    FileForm form,
    List<Long> lines,
    List<Line> accepted,
    List<SkippedLine> skipped,
    List<String> dropped) {
  /** One accepted line. */
  record Line(long line, List<Map<String, Object>> rows) {}

  /**
   * @throws DataError when the file as a whole is refused
   */
  static ReadFile of(InputFolder folder, String place, Contract contract, CodeLists lists) {
    InputFile file = Probed.file(folder, place, contract, lists);
    List<Long> lines = new ArrayList<>();
    List<Line> accepted = new ArrayList<>();
    try (ContractReader reader = ContractReader.open(file, contract, lists, new KeyIndex())) {
      while (reader.hasNext()) {
        Outcome outcome = reader.next();
        lines.add(outcome.line());
        if (outcome.accepted()) {
          accepted.add(
              new Line(
                  outcome.line(), outcome.rows().stream().map(r -> values(contract, r)).toList()));
        }
      }
      return new ReadFile(
          file.form(), lines, accepted, List.copyOf(reader.skipped()), reader.header().dropped());
    }
  }

  private static Map<String, Object> values(Contract contract, CheckedRow row) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < contract.columns().size(); i++) {
      Object value = row.values()[i];
      if (value != null) {
        values.put(contract.columns().get(i).name(), value);
      }
    }
    return values;
  }
}

package sello.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file of an inputs folder, looked at as a scan of the folder does. */
final class Probed {
  private Probed() {}

  /**
   * @throws DataError with what is wrong with the whole file
   */
  static InputFile file(InputFolder inputs, String place, Contract contract, CodeLists lists) {
    List<InputFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Path path = Path.of(place);
    new FileProbe(lists, files, problems)
        .probe(
            new FoundFile(
                contract.publication(),
                path.getNameCount() > 2 ? path.getName(1).toString() : "2018-2019",
                place,
                inputs.root().resolve(place).toUri(),
                inputs.root().resolve(place + SourceRecord.SUFFIX).toUri()),
            contract);
    if (files.isEmpty()) {
      throw new DataError("An input file cannot be read:", problems);
    }
    return files.get(0);
  }
}

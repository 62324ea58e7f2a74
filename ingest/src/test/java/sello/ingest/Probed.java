package sello.ingest;

import java.nio.file.Path;

/** One file of an inputs folder, looked at as a scan of the folder does. */
final class Probed {
  private Probed() {}

  /**
   * @throws DataError with what is wrong with the whole file
   */
  static InputFile file(InputFolder inputs, String place, Contract contract, CodeLists lists) {
    Path path = Path.of(place);
    FileProbe probe =
        FileProbe.of(
            new FoundFile(
                contract.publication(),
                path.getNameCount() > 2 ? path.getName(1).toString() : "2018-2019",
                place,
                inputs.root().resolve(place).toUri(),
                inputs.root().resolve(place + SourceRecord.SUFFIX).toUri()),
            contract,
            lists,
            Looks.none());
    if (probe.files().isEmpty()) {
      throw new DataError("An input file cannot be read:", probe.problems());
    }
    return probe.files().get(0);
  }
}

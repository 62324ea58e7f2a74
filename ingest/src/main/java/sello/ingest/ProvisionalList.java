package sello.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.ingest.form.Provisional;
import sello.ingest.form.Title;

/**
 * A list of decisions that calls itself provisional, in its name, that of its sheet or before its
 * header: complaints are still to be heard, and its awards may be other ones in the end.
 */
final class ProvisionalList {
  private ProvisionalList() {}

  static Optional<Problem> remark(InputFile file, Contract contract) {
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    return contract.header().contains(Fields.DECISION.name())
        ? Stream.concat(Stream.of(name), FileTitles.of(file.form()).stream().map(Title::text))
            .flatMap(text -> Provisional.in(text).stream())
            .findFirst()
            .map(word -> remark(file, word))
        : Optional.empty();
  }

  private static Problem remark(InputFile file, String word) {
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        Fields.DECISION.name(),
        word,
        "calls the list provisional: what it decides may change",
        "Put the final list in its place as soon as there is one.");
  }
}

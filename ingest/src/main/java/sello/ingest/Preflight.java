package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import sello.catalog.Nearest;

/**
 * What can be said of whole files before their rows are read: the folder they lie in, their header.
 */
public final class Preflight {
  private Preflight() {}

  /** Problems of whole files: what {@link Inputs} found, the headers and the edition folders. */
  public static List<Problem> problems(
      Inputs inputs, List<Publication> publications, CodeLists lists) {
    List<Problem> problems = new ArrayList<>(inputs.problems());
    for (Publication publication : publications) {
      for (InputFile file : inputs.files(publication)) {
        if (inputs.isReadable(file)) {
          problems.addAll(folder(file, publication.contract(), lists));
          problems.addAll(header(file, publication.contract(), lists));
        }
      }
    }
    return problems;
  }

  private static List<Problem> header(InputFile file, Contract contract, CodeLists lists) {
    try (ContractReader reader = ContractReader.open(file, contract, lists, new KeyIndex())) {
      return reader.droppedColumns().stream().map(name -> dropped(file, name)).toList();
    } catch (DataError e) {
      return e.problems();
    }
  }

  private static Problem dropped(InputFile file, String column) {
    return new Problem(
        Severity.WARNING,
        file.file(),
        1,
        column,
        "",
        "is not in the contract: the column is not read",
        "Columns: see the contract of " + file.publication() + ".");
  }

  private static List<Problem> folder(InputFile file, Contract contract, CodeLists lists) {
    String folder = file.edition();
    boolean right =
        switch (contract.folder()) {
          case ALL -> folder.equals("all");
          case EDITION ->
              folder.equals("unknown") || lists.codes("editions.edition").contains(folder);
        };
    if (right) {
      return List.of();
    }
    String rule =
        contract.folder() == Contract.Folder.ALL
            ? "must lie in a folder 'all'"
            : "must lie in a folder named by an edition, or 'unknown'";
    List<String> near =
        contract.folder() == Contract.Folder.ALL
            ? List.of()
            : Nearest.to(folder, lists.codes("editions.edition"));
    String advice = near.isEmpty() ? "Move the file." : "Nearest: " + String.join(", ", near) + ".";
    return List.of(Problem.ofFile(file.file(), folder, rule, advice));
  }
}

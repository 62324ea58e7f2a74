package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the code lists that contracts refer to out of the reference files. */
final class ReferenceLists {
  private ReferenceLists() {}

  /**
   * The code lists of the reference publications, in the order in which they are given: one that
   * refers to another stands behind it.
   *
   * @throws DataError when a reference row breaks its contract or a list has none, perhaps because
   *     something is wrong with its whole file: no row can be checked against a list that is itself
   *     in doubt
   */
  static CodeLists read(Inputs inputs, List<Publication> publications) {
    CodeLists lists = new CodeLists();
    for (Publication publication : publications) {
      if (publication.isReference()) {
        KeyIndex keys = new KeyIndex();
        inputs.files(publication).forEach(file -> read(file, publication.contract(), lists, keys));
        refuseEmpty(inputs, publication, lists);
      }
    }
    return lists;
  }

  /** A list without a code would refuse every row that refers to it. */
  private static void refuseEmpty(Inputs inputs, Publication publication, CodeLists lists) {
    Contract contract = publication.contract();
    boolean isEmpty =
        contract.columns().stream()
            .anyMatch(c -> c.isCode() && !lists.has(contract.publication() + "." + c.name()));
    if (isEmpty) {
      List<Problem> problems =
          inputs.files(publication).stream()
              .map(f -> Problem.ofFile(f.file(), "", "has no row", "Send the file again."))
              .toList();
      throw new DataError(
          "Reference data is wrong:", problems.isEmpty() ? inputs.problems() : problems);
    }
  }

  private static void read(InputFile file, Contract contract, CodeLists lists, KeyIndex keys) {
    try (ContractReader rows = ContractReader.open(file, contract, lists, keys)) {
      rows.forEachRemaining(row -> addCodes(row, contract, lists));
    }
  }

  private static void addCodes(Outcome row, Contract contract, CodeLists lists) {
    if (!row.accepted()) {
      throw new DataError("Reference data is wrong:", row.problems());
    }
    Map<String, String> texts = new TreeMap<>();
    List<ContractColumn> columns = contract.columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.values()[i];
      if (value != null) {
        texts.put(columns.get(i).name(), value.toString());
      }
      if (columns.get(i).isCode() && value != null) {
        lists.add(contract.publication() + "." + columns.get(i).name(), value.toString());
      }
    }
    lists.addRow(contract.publication(), texts);
  }
}

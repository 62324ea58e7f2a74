package sello.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sello.ingest.form.FormError;

/** The publication whose contract a file's header fits, when it does not fit its own. */
final class FittingPublication {
  private final List<Publication> publications;
  private final CodeLists lists;

  FittingPublication(List<Publication> publications, CodeLists lists) {
    this.publications = publications;
    this.lists = lists;
  }

  /** The name of the publication that lacks no column and knows most of them, if one does. */
  Optional<String> of(InputFile file, Contract own) {
    int known = names(file, own);
    return publications.stream()
        .filter(p -> !p.isReference())
        .map(Publication::contract)
        .filter(c -> !c.publication().equals(own.publication()))
        .filter(c -> names(file, c) > known && fits(file, c))
        .max(Comparator.comparingInt(c -> names(file, c)))
        .map(Contract::publication);
  }

  private int names(InputFile file, Contract contract) {
    return new ContractRecognition(contract, lists, "").names(file.form().header());
  }

  private boolean fits(InputFile file, Contract contract) {
    try {
      InputFile there = file.with(new FileConstants(contract, lists).of(file));
      return HeaderMatch.of(there, contract).problems().isEmpty();
    } catch (FormError e) {
      return false; // what its folder and its record say contradicts that contract
    }
  }
}

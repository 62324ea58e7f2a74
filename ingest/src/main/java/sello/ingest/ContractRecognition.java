package sello.ingest;

import java.util.List;
import sello.ingest.form.Recognition;

/** What a contract knows of headers and words, while a file's form is looked for. */
final class ContractRecognition implements Recognition {
  private final Contract contract;
  private final CodeLists lists;

  private final String country;

  /**
   * @param country that the source record states; empty: it states none
   */
  ContractRecognition(Contract contract, CodeLists lists, String country) {
    this.contract = contract;
    this.lists = lists;
    this.country = country;
  }

  @Override
  public String country() {
    return country;
  }

  @Override
  public int names(List<String> cells) {
    List<String> read =
        cells.stream()
            .map(cell -> contract.isForgiving() ? Spelling.fold(cell) : cell.strip())
            .toList();
    int names = 0;
    for (ContractColumn column : contract.columns()) {
      names += read.stream().anyMatch(cell -> isName(cell, column.name())) ? 1 : 0;
    }
    return names;
  }

  @Override
  public boolean isEachLineRow() {
    return !contract.isForgiving();
  }

  @Override
  public int words(List<String> cells) {
    return contract.isForgiving() ? (int) cells.stream().filter(this::isWord).count() : 0;
  }

  private boolean isName(String read, String column) {
    return contract.isForgiving()
        ? Synonyms.SHIPPED.isFoldedName(read, column)
        : read.equals(column);
  }

  private boolean isWord(String cell) {
    String text = cell.strip();
    return !text.isEmpty()
        && (lists.places().isName(text)
            || contract.columns().stream()
                .anyMatch(
                    c ->
                        c.reading() == Reading.WORD
                            && Synonyms.SHIPPED.word(c.name(), text).isPresent()));
  }
}

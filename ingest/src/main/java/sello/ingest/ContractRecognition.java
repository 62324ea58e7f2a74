package sello.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import sello.catalog.Fields;
import sello.ingest.form.Recognition;

/**
 * What a contract knows of headers and words, while a file's form is looked for. The same rows and
 * words are asked for by each encoding and delimiter that is tried: an answer is kept.
 */
final class ContractRecognition implements Recognition {
  private static final int SHORTEST_NAME = 4;

  private final Contract contract;
  private final CodeLists lists;

  private final String country;
  private final Map<List<String>, Integer> names = new HashMap<>();
  private final Map<String, Boolean> words = new HashMap<>();

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
  public Optional<String> country(String cell) {
    return cell.strip().length() < SHORTEST_NAME ? Optional.empty() : lists.places().country(cell);
  }

  @Override
  public boolean holdsCountries(String header) {
    String column = Fields.COUNTRY_CODE.name();
    return contract.isForgiving()
        ? Synonyms.SHIPPED.isName(header, column)
        : header.strip().equals(column);
  }

  @Override
  public Optional<String> countryInColumn(String cell) {
    return lists.places().country(cell.strip());
  }

  @Override
  public int names(List<String> cells) {
    return names.computeIfAbsent(List.copyOf(cells), this::counted);
  }

  private int counted(List<String> cells) {
    return contract.isForgiving()
        ? count(cells.stream().map(HeaderName::of).toList(), Synonyms.SHIPPED::isName)
        : count(cells.stream().map(String::strip).toList(), String::equals);
  }

  @Override
  public boolean mayBePerson(String name) {
    return PersonWords.mayBePerson(name);
  }

  @Override
  public boolean mayNamePerson(String name) {
    return ShownHeader.mayNamePerson(name);
  }

  @Override
  public boolean isEachLineRow() {
    return !contract.isForgiving();
  }

  @Override
  public int words(List<String> cells) {
    return contract.isForgiving()
        ? (int) cells.stream().filter(cell -> words.computeIfAbsent(cell, this::isWord)).count()
        : 0;
  }

  private <T> int count(List<T> cells, BiPredicate<T, String> isName) {
    int names = 0;
    for (ContractColumn column : contract.columns()) {
      names += cells.stream().anyMatch(cell -> isName.test(cell, column.name())) ? 1 : 0;
    }
    return names;
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

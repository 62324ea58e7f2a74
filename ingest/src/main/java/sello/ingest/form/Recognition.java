package sello.ingest.form;

import java.util.List;
import java.util.Optional;

/** What may be asked about names and words while looking at a file whose form nobody told. */
public interface Recognition {
  /** How many of the cells are names of expected columns, in any language. */
  int names(List<String> cells);

  /** Whether each line behind the header that is not blank is a row: in a list of our own. */
  default boolean isEachLineRow() {
    return false;
  }

  /** Whether a name of a column may stand over persons. */
  default boolean mayBePerson(String name) {
    return false;
  }

  /** Whether the name of a column or a sheet may have a person's name in it. */
  default boolean mayNamePerson(String name) {
    return false;
  }

  /** How many of the cells hold a word known from code lists: regions, countries and the like. */
  int words(List<String> cells);

  /**
   * The country that the file is stated to come from, as its ISO code; empty when nobody states it.
   * Where several encodings explain a text, one of its language is taken: a word may be known by
   * chance.
   */
  default String country() {
    return "";
  }

  /** The ISO code of the country that a cell names by more than a code. */
  default Optional<String> country(String cell) {
    return Optional.empty();
  }

  /** Whether a column of this name holds countries, so that a code alone names one. */
  default boolean holdsCountries(String header) {
    return false;
  }

  /** The ISO code of the country that a cell of a column of countries names. */
  default Optional<String> countryInColumn(String cell) {
    return country(cell);
  }
}

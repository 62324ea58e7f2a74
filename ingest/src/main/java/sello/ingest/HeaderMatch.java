package sello.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of a contract stand in a file.
 *
 * @param positions of each column of the contract, in its order; -1: the file does not have it
 * @param seconds where the same stands once more under another name; -1: nowhere
 * @param problems columns that are missing or stand twice
 * @param dropped columns of the file that the contract does not know: they are not read, so that a
 *     principal's name goes nowhere
 */
record HeaderMatch(int[] positions, int[] seconds, List<Problem> problems, List<String> dropped) {

  private static final int SURELY_HEADER = 2;

  static HeaderMatch of(InputFile file, Contract contract) {
    List<String> found = file.form().header();
    List<Problem> problems = new ArrayList<>();
    List<String> unknown = new ArrayList<>(found);
    int[] positions = new int[contract.columns().size()];
    int[] seconds = new int[positions.length];
    for (int i = 0; i < positions.length; i++) {
      String column = contract.columns().get(i).name();
      List<Integer> places =
          SchoolGroup.aloneOrNone(
              Precedence.ordered(places(file, contract, positions, i), found), found);
      places.forEach(place -> unknown.remove(found.get(place)));
      List<String> names = places.stream().map(found::get).toList();
      positions[i] = places.isEmpty() ? -1 : places.get(0);
      seconds[i] = TwoColumns.mayBeOne(names, column, contract) ? places.get(1) : -1;
      if (places.size() > 1 && seconds[i] < 0) {
        problems.add(TwoColumns.twice(file, column, names));
      }
    }
    problems.addAll(MissingColumns.of(file, contract, positions, unknown));
    problems.addAll(SingleQuotes.aroundNames(file));
    problems.addAll(HasFigureColumn.lacking(file, contract, absent(contract, positions)));
    problems.addAll(HeaderBrackets.contradictions(file, contract, positions));
    problems.addAll(HeaderBrackets.contradictions(file, contract, seconds));
    boolean isHeader = unknown.size() < found.size();
    return new HeaderMatch(
        positions,
        seconds,
        isHeader ? problems : List.of(MissingColumns.noHeader(file, contract)),
        List.copyOf(unknown));
  }

  /**
   * The columns that are not read, in words. Where the line may be a row of a file without a
   * header, its cells are counted and not told: one may be a person's name.
   */
  String droppedInWords() {
    if (known() < SURELY_HEADER && !problems.isEmpty()) {
      return dropped.isEmpty() ? "" : counted(dropped.size(), "");
    }
    List<String> words =
        new ArrayList<>(
            dropped.stream().filter(name -> !name.isBlank()).map(ShownHeader::of).toList());
    int unnamed = dropped.size() - words.size();
    if (unnamed > 0) {
      words.add(counted(unnamed, " without a name"));
    }
    return String.join("; ", words);
  }

  /** Whether the column at a place of the file is one of the contract. */
  boolean reads(int place) {
    return Arrays.stream(positions).anyMatch(p -> p == place)
        || Arrays.stream(seconds).anyMatch(p -> p == place);
  }

  /** Whether no cell of the line can be a value of a row: such a header may be kept and told. */
  boolean isSurelyHeader() {
    return known() >= SURELY_HEADER || (problems.isEmpty() && dropped.isEmpty());
  }

  private long known() {
    return Arrays.stream(positions).filter(place -> place >= 0).count();
  }

  static String counted(int columns, String which) {
    return columns + (columns == 1 ? " column" : " columns") + which;
  }

  /**
   * Where a column stands: by its own name and one synonym beside it, else by synonyms that no
   * earlier column took, else by one with a bracket behind it that is understood.
   */
  private static List<Integer> places(InputFile file, Contract contract, int[] taken, int of) {
    String column = contract.columns().get(of).name();
    List<String> found = file.form().header();
    List<Integer> exact = new ArrayList<>();
    List<Integer> synonyms = new ArrayList<>();
    List<Integer> bracketed = new ArrayList<>();
    for (int place = 0; place < found.size(); place++) {
      int at = place;
      boolean isTaken = Arrays.stream(taken, 0, of).anyMatch(t -> t == at);
      if (found.get(place).strip().equals(column)) {
        exact.add(place);
      } else if (contract.isForgiving()
          && !isTaken
          && file.isName(found.get(place), column)
          && !isNameOfPerson(found, place)) {
        if (isWhole(found.get(place), column)) {
          synonyms.add(place);
        } else if (HeaderBrackets.isUnderstood(contract.columns().get(of), found.get(place))) {
          bracketed.add(place);
        }
      }
    }
    if (!exact.isEmpty()) {
      exact = ObservationFlags.withStatus(contract.columns().get(of), found, exact);
      return TwoColumns.beside(exact, synonyms, file, contract, column);
    }
    return synonyms.isEmpty() ? bracketed : synonyms;
  }

  private static boolean isWhole(String header, String column) {
    HeaderName name = HeaderName.of(header);
    return name.bare().isEmpty()
        || Synonyms.SHIPPED.isFoldedName(name.whole(), column)
        || LaterDecision.isName(header);
  }

  /** "Name" beside "Surname" is no school. */
  private static boolean isNameOfPerson(List<String> found, int place) {
    HeaderName name = HeaderName.of(found.get(place));
    return (PersonWords.isBareName(name.whole()) || PersonWords.isBareName(name.bare()))
        && found.stream().anyMatch(PersonWords::isPartOfName);
  }

  /** Columns of the contract that the file does not have. */
  List<String> absent(Contract contract) {
    return absent(contract, positions);
  }

  private static List<String> absent(Contract contract, int[] positions) {
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] < 0) {
        absent.add(contract.columns().get(i).name());
      }
    }
    return absent;
  }
}

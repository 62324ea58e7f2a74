package sello.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sello.catalog.Fields;
import sello.catalog.Nearest;

/** Columns that a file must have and has not, and what to do about each. */
final class MissingColumns {
  private static final String EXPORT_AGAIN = "Export the file again as UTF-8.";

  private static final Set<String> TIMES = Set.of(Fields.YEAR.name(), Fields.EDITION.name());
  private static final Pattern PERIOD = Pattern.compile("20\\d\\d(-20\\d\\d)?");

  private MissingColumns() {}

  private static boolean isPeriod(String name) {
    return PERIOD.matcher(SchoolYear.edition(name.strip())).matches();
  }

  /**
   * One problem for each column that is missing.
   *
   * @param positions of each column of the contract, in its order; -1: the file does not have it
   * @param unknown columns of the file that the contract does not know
   */
  static List<Problem> of(
      InputFile file, Contract contract, int[] positions, List<String> unknown) {
    return IntStream.range(0, positions.length)
        .filter(i -> positions[i] < 0)
        .mapToObj(i -> contract.columns().get(i))
        .filter(column -> !mayLack(column, file, contract))
        .map(column -> missing(file, column.name(), unknown, contract))
        .toList();
  }

  private static boolean mayLack(ContractColumn column, InputFile file, Contract contract) {
    return file.constants().containsKey(column.name())
        || (contract.isForgiving() && !column.required() && !saysOfWhen(column, file, contract));
  }

  /** Whether rows of a folder 'all' say by the column of which edition they are. */
  private static boolean saysOfWhen(ContractColumn column, InputFile file, Contract contract) {
    return contract.folder() == Contract.Folder.EDITION
        && file.edition().equals("all")
        && column.name().equals(Fields.EDITION.name());
  }

  private static Problem missing(
      InputFile file, String column, List<String> unknown, Contract contract) {
    if (unknown.stream().anyMatch(TwiceEncoded::shows)) {
      return fatal(file, column, "is not in the header, which lost letters", EXPORT_AGAIN);
    }
    if (TIMES.contains(column) && unknown.stream().filter(MissingColumns::isPeriod).count() > 1) {
      return fatal(
          file,
          column,
          "is missing from the header, which has a column for each period: no row says its own",
          "Write a column %s, and a row for each period.".formatted(column));
    }
    List<String> others = unknown.stream().filter(MissingColumns::isNoPerson).toList();
    List<String> spelled = Nearest.to(column, others);
    List<String> near = spelled.isEmpty() ? holding(file, column, others) : spelled;
    String advice =
        near.isEmpty()
            ? contract.isForgiving() && !namesRow(column, contract)
                ? "Add the column or, if it is the same for all rows, %s to the source record."
                    .formatted(SourceRecord.entryOf(column))
                : "Add the column."
            : "Is it the column '" + near.get(0) + "'? Rename it.";
    return fatal(file, column, "is missing from the header", advice);
  }

  /** Headers that say more than the name of a column: {@code Nombre del centro (como figura…)}. */
  private static List<String> holding(InputFile file, String column, List<String> headers) {
    List<String> names =
        Synonyms.SHIPPED.names(column).values().stream()
            .flatMap(List::stream)
            .map(Spelling::fold)
            .filter(name -> name.contains(" "))
            .toList();
    return headers.stream()
        .filter(header -> names.stream().anyMatch(name -> isWithin(name, Spelling.fold(header))))
        .map(header -> ShownHeader.of(file, header))
        .toList();
  }

  private static boolean isWithin(String words, String text) {
    return (" " + text + " ").contains(" " + words + " ");
  }

  private static boolean isNoPerson(String name) {
    return !PersonWords.isPerson(name) && !PersonWords.isBareName(HeaderName.of(name).bare());
  }

  /** Whether each row has a value of its own: a name, or a code that alone tells rows apart. */
  private static boolean namesRow(String column, Contract contract) {
    return column.equals(Fields.SCHOOL_NAME.name())
        || contract.key().alternatives().contains(List.of(column));
  }

  /** Of a file in whose header no column is known. */
  static Problem noHeader(InputFile file, Contract contract) {
    if (file.form().header().stream().anyMatch(TwiceEncoded::shows)) {
      return fatal(file, "", "has names of columns that lost letters", EXPORT_AGAIN);
    }
    return fatal(
        file,
        "",
        "has no line that names a known column",
        isOneValue(file.form().header())
            ? "Each line is one value, perhaps for quotes around all of it: save the file anew."
            : "Is the header missing? Columns: see the contract of "
                + contract.publication()
                + ".");
  }

  private static boolean isOneValue(List<String> header) {
    return header.size() == 1 && header.get(0).chars().anyMatch(sign -> ";,\t|".indexOf(sign) >= 0);
  }

  private static Problem fatal(InputFile file, String column, String rule, String advice) {
    return Problem.ofHeader(Severity.FATAL, file, column, "", rule, advice);
  }
}

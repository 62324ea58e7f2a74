package sello.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.catalog.Nearest;

/** What is told of the columns of a file that its contract does not know: they are not read. */
final class DroppedColumns {
  /** A year or an edition, where a file holds the rows of one. */
  private static final Pattern PERIOD = Pattern.compile("20\\d\\d(-20\\d\\d)?");

  private static final Pattern EDITION = Pattern.compile("20\\d\\d-20\\d\\d");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /** {@code Teachers registered 2023}. */
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("\\s+\\(?20\\d\\d(?:[-/]\\d{2,4})?\\)?$");

  /** Letters of a word. */
  private static final int BEGINNING = 2;

  private DroppedColumns() {}

  /** One remark for each, and one for all that have no name. */
  static List<Problem> problems(InputFile file, Contract contract, Places places) {
    HeaderMatch match = HeaderMatch.of(file, contract);
    ColumnValues values = new ColumnValues(file, places);
    long unnamed = match.dropped().stream().filter(String::isBlank).count();
    Stream<Problem> named =
        match.dropped().stream()
            .filter(name -> !name.isBlank())
            .map(
                name ->
                    HeaderMeanings.whyNothing(file, name, contract)
                        .map(rule -> problem(file, name, rule, "If it is, write such values."))
                        .orElseGet(() -> unknown(file, name, match, contract, values)));
    return unnamed == 0
        ? named.toList()
        : Stream.concat(named, Stream.of(withoutName(file, (int) unnamed))).toList();
  }

  private static Problem unknown(
      InputFile file, String name, HeaderMatch match, Contract contract, ColumnValues values) {
    if (contract.folder() != Contract.Folder.ALL
        && PERIOD.matcher(SchoolYear.edition(name.strip())).matches()) {
      return Problem.ofHeader(
          Severity.FATAL,
          file,
          name,
          "",
          "names a period: what stands below it says of which the row is, and is not read",
          "Write a row for each school and period, or delete the column.");
    }
    if (saysEditions(file, name, match, contract, values)) {
      return Problem.ofHeader(
          Severity.FATAL,
          file,
          ShownHeader.of(file, name),
          "",
          "has an edition in every row, and not only that of the file: it is not read",
          "Name it edition if it says of which edition the row is, else delete the column.");
    }
    if (saysOtherYears(file, name, match, contract, values)) {
      return Problem.ofHeader(
          Severity.FATAL,
          file,
          name,
          "",
          "has a year in every row, and one far from the edition of the file: it is not read",
          "Write of which edition each row is in a column edition, if it says that; else delete the column.");
    }
    if (!match.absent(contract).contains(Fields.SCORE.name())
        && ScoreScale.isOther(
            file, contract, name, values.different(file.form().header().indexOf(name)))) {
      return ScoreScale.problem(file, contract, name);
    }
    return TwiceEncoded.shows(name)
        ? problem(
            file,
            name,
            "has lost letters on its way: the column is not read",
            "Export the file again as UTF-8.")
        : problem(
            file,
            name,
            "is not in the contract: the column is not read",
            advice(name, match, contract));
  }

  /**
   * Whether a column may say of which edition each row is, where none that is read does: all rows
   * would count as of the file's.
   */
  private static boolean saysEditions(
      InputFile file, String name, HeaderMatch match, Contract contract, ColumnValues values) {
    String stated = statedAlone(file, match, contract);
    if (stated.isEmpty()) {
      return false;
    }
    List<String> editions =
        values.ofRows(file.form().header().indexOf(name)).stream()
            .map(SchoolYear::edition)
            .toList();
    return editions.stream().allMatch(text -> EDITION.matcher(text).matches())
        && editions.stream().anyMatch(edition -> !edition.equals(stated));
  }

  /** The same of a column named year: a call is of a year of its edition, or of the year before. */
  private static boolean saysOtherYears(
      InputFile file, String name, HeaderMatch match, Contract contract, ColumnValues values) {
    String stated = statedAlone(file, match, contract);
    if (stated.isEmpty() || !Synonyms.SHIPPED.isName(name, Fields.YEAR.name())) {
      return false;
    }
    int second = Integer.parseInt(stated.substring(stated.indexOf('-') + 1));
    List<String> years = values.ofRows(file.form().header().indexOf(name));
    return years.stream().allMatch(text -> YEAR.matcher(text).matches())
        && years.stream().anyMatch(year -> !isOf(Integer.parseInt(year), second));
  }

  private static boolean isOf(int year, int second) {
    return year >= second - 2 && year <= second;
  }

  /** The edition that is stated for the whole file, where no column says one; else empty. */
  private static String statedAlone(InputFile file, HeaderMatch match, Contract contract) {
    String stated =
        SchoolYear.edition(file.constantValues().getOrDefault(Fields.EDITION.name(), ""));
    return match.absent(contract).contains(Fields.EDITION.name())
            && EDITION.matcher(stated).matches()
        ? stated
        : "";
  }

  private static Problem withoutName(InputFile file, int columns) {
    return problem(
        file,
        "",
        "has " + HeaderMatch.counted(columns, " without a name: not read"),
        "Name what should be read.");
  }

  /** A column of persons is never asked for under the name of a column that would be read. */
  private static String advice(String name, HeaderMatch match, Contract contract) {
    String undated = YEAR_BEHIND.matcher(name).replaceFirst("");
    if (!undated.equals(name) && !PersonWords.mayBePerson(undated)) {
      return contract.columns().stream()
          .map(ContractColumn::name)
          .filter(column -> Synonyms.SHIPPED.isName(undated, column))
          .findFirst()
          .map(DroppedColumns::adviceOnYear)
          .orElse(columns(contract));
    }
    List<String> near =
        PersonWords.mayBePerson(name)
            ? List.of()
            : Nearest.to(name, match.absent(contract)).stream()
                .filter(column -> isLike(name, column))
                .toList();
    return near.isEmpty()
        ? columns(contract)
        : "Is it the column '" + near.get(0) + "'? Rename it.";
  }

  private static String adviceOnYear(String column) {
    return "Name it '%s' if it is of the year of the file; send that of another in a file of its own."
        .formatted(column);
  }

  private static String columns(Contract contract) {
    return "Columns: see the contract of " + contract.publication() + ".";
  }

  /** Most of what is nearest is no nearer than any two words are: a word of it must begin alike. */
  private static boolean isLike(String name, String column) {
    String words = " " + Spelling.fold(name);
    return Arrays.stream(Spelling.fold(column).split(" "))
        .anyMatch(word -> words.contains(" " + word.substring(0, BEGINNING)));
  }

  private static Problem problem(InputFile file, String column, String rule, String advice) {
    return Problem.ofHeader(Severity.WARNING, file, ShownHeader.of(file, column), "", rule, advice);
  }
}

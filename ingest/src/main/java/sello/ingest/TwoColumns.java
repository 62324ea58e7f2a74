package sello.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.catalog.Fields;
import sello.catalog.Type;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;
import sello.ingest.form.Format;
import sello.ingest.form.SkippedLine.Kind;

/**
 * Two columns of a file that name one column of its contract, such as {@code Localidad} and {@code
 * Población}: where both are filled they must say the same, save by {@link Precedence}, and what
 * one lacks the other gives.
 */
final class TwoColumns {
  private TwoColumns() {}

  /** Whether two names may stand over one thing; not where one may be a person's. */
  static boolean mayBeOne(List<String> names, String column, Contract contract) {
    return contract.isForgiving()
        && names.size() == 2
        && names.stream().noneMatch(TwoColumns::mayBePersons)
        && (!HeaderName.fold(names.get(0)).equals(HeaderName.fold(names.get(1)))
            || (names.contains(column) && !names.get(0).equals(names.get(1))));
  }

  private static boolean mayBePersons(String name) {
    return PersonWords.isPerson(name) || PersonWords.isBareName(name);
  }

  /**
   * The place of a column that has its own name, and that of one more name of it, if there is one
   * that is of no other column and stands over no persons. In SDMX-CSV a like name is that of the
   * labels of its codes: {@code sex,Sex}.
   */
  static List<Integer> beside(
      List<Integer> exact, List<Integer> more, InputFile file, Contract contract, String column) {
    if (file.form().format() == Format.SDMX_CSV) {
      return exact;
    }
    List<String> header = file.form().header();
    List<String> columns = contract.header().stream().filter(c -> !c.equals(column)).toList();
    List<Integer> others =
        more.stream()
            .filter(place -> !mayBePersons(header.get(place)))
            .filter(place -> columns.stream().noneMatch(c -> file.isName(header.get(place), c)))
            .toList();
    return exact.size() == 1 && others.size() == 1 ? List.of(exact.get(0), others.get(0)) : exact;
  }

  /** Says that columns cannot be told apart. */
  static Problem twice(InputFile file, String column, List<String> names) {
    boolean isGrouped =
        file.form().preamble().stream().anyMatch(line -> line.kind() == Kind.GROUP_HEADER);
    return Problem.ofHeader(
        Severity.FATAL,
        file,
        column,
        "",
        "stands twice in the header" + (names.get(0).equals(column) ? "" : ": " + names),
        isGrouped
            ? "A line above groups columns: write one line of names, and a row for each group."
            : whichToKeep(names));
  }

  /** A bare name beside another name of the column may stand over persons. */
  private static String whichToKeep(List<String> names) {
    List<String> bare = names.stream().filter(PersonWords::isBareName).toList();
    List<String> others = names.stream().filter(name -> !PersonWords.isBareName(name)).toList();
    return bare.isEmpty() || others.isEmpty()
        ? "Remove or rename one of the two."
        : "'%s' may stand over persons: keep '%s', and remove or rename '%s'."
            .formatted(bare.get(0).strip(), others.get(0).strip(), bare.get(0).strip());
  }

  /** A remark for each column that is read from two. */
  static List<Problem> remarks(InputFile file, Contract contract, HeaderMatch match) {
    List<Problem> remarks = new ArrayList<>();
    for (int i = 0; i < match.seconds().length; i++) {
      ContractColumn column = contract.columns().get(i);
      if (match.seconds()[i] >= 0 && !isAdded(column)) {
        remarks.add(remark(file, column, match.positions()[i], match.seconds()[i]));
      }
    }
    return remarks;
  }

  private static Problem remark(InputFile file, ContractColumn column, int first, int second) {
    List<String> header = file.form().header();
    boolean isWider =
        Municipality.isName(header.get(second)) && !Municipality.isName(header.get(first));
    boolean isLater = Precedence.isBeside(first, second, header) && !isWider;
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        column.name(),
        "",
        "is read from two columns, '%s' and '%s', %s"
            .formatted(
                header.get(first).strip(), header.get(second).strip(), how(isWider, isLater)),
        isWider || isLater ? "Fill the first." : "Remove one of the two.");
  }

  private static String how(boolean isWider, boolean isLater) {
    if (isLater) {
      return "the second only where the first is empty: it was decided before";
    }
    return isWider
        ? "the second only where the first is empty: it may hold the place around it"
        : "which say the same where both are filled";
  }

  /**
   * @param first how the first of each two columns is read
   * @param second how the second is
   * @throws DataError when a line says two things
   */
  static void refuseContradiction(
      InputFile file,
      Contract contract,
      Places places,
      RowReading first,
      RowReading second,
      FileRecords records) {
    while (records.hasNext()) {
      FileRecord record = records.next();
      if (record.damage() == FileRecord.Damage.NONE) {
        RowView one = first.read(record.cells());
        RowView other = second.read(record.cells());
        for (int i = 0; i < one.texts().length; i++) {
          ContractColumn column = contract.columns().get(i);
          if (second.reads(i)
              && !isSame(column, one.texts()[i], other.texts()[i])
              && !isSameRegion(column, one, other, i, places)) {
            throw contradiction(file, column, record.line(), one, other, i);
          }
        }
      }
    }
  }

  /** Of a figure's flags and its confidentiality each says what it has to say. */
  private static boolean isAdded(ContractColumn column) {
    return column.reading() == Reading.FLAGS;
  }

  /** Whether two texts say the same, or one of them nothing. */
  private static boolean isSame(ContractColumn column, String one, String other) {
    return isAdded(column)
        || one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || Spelling.fold(one).equals(Spelling.fold(other))
        || (column.type().isNumber() && isSameNumber(one, other));
  }

  /** {@code Catalonia} and {@code Cataluña}: two names of one region of the row's country. */
  private static boolean isSameRegion(
      ContractColumn column, RowView one, RowView other, int at, Places places) {
    if (!column.name().equals(Fields.REGION_NAME.name())) {
      return false;
    }
    String country = one.text(Fields.COUNTRY_CODE.name());
    return places
        .region(country, one.texts()[at])
        .filter(code -> places.region(country, other.texts()[at]).equals(Optional.of(code)))
        .isPresent();
  }

  private static boolean isSameNumber(String one, String other) {
    try {
      return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    } catch (NumberFormatException e) {
      return false; // no two numbers: what they are is told of each row
    }
  }

  private static DataError contradiction(
      InputFile file, ContractColumn column, long line, RowView one, RowView other, int at) {
    // A text may be a person's name in a column that is not what it is called.
    String first =
        column.type() == Type.STRING
            ? "here"
            : "here: '%s' and '%s'"
                .formatted(
                    ShownCell.ofFile(column, one.cells()[at]),
                    ShownCell.ofFile(column, other.cells()[at]));
    String rule = "stands in two columns that contradict each other, first " + first;
    return new DataError(
        "Two columns of " + file.file() + " contradict each other:",
        List.of(
            new Problem(
                Severity.FATAL,
                Reasons.FILE,
                file.file(),
                line,
                column.name(),
                "",
                rule,
                "Remove or rename one of the two.")));
  }
}

package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sello.catalog.Fields;
import sello.catalog.Type;

/** Types and checks the values of one file, one by one. */
final class ValueCheck {
  private static final Optional<Rule.Broken> NO_DOUBT = Optional.empty();

  /** What must be whole to tell schools and places apart. */
  private static final Set<String> NAMES =
      Set.of(
          Fields.SCHOOL_NAME.name(),
          Fields.LOCALITY.name(),
          Fields.REGION_NAME.name(),
          Fields.PROVINCE.name());

  private final String file;
  private final boolean isForgiving;
  private final CodeLists lists;

  ValueCheck(String file, boolean isForgiving, CodeLists lists) {
    this.file = file;
    this.isForgiving = isForgiving;
    this.lists = lists;
  }

  /** The typed value; missing when there is none or it is wrong, which the problems then say. */
  @Nullable Object check(
      long line, ContractColumn column, String text, String cell, List<Problem> problems) {
    if (text.isEmpty()) {
      if (column.required()) {
        problems.add(
            problem(
                line, column, cell, reasonOfMissing(column), "must not be empty", "Fill it in."));
      }
      return null;
    }
    if (!isReadable(line, column, text, cell, problems)
        || isNoCode(line, column, text, cell, problems)
        || isDoubtful(line, column, text, cell, problems)) {
      return null;
    }
    Object value;
    try {
      value = column.type().parse(text);
    } catch (IllegalArgumentException e) {
      Rule.Broken broken = ofType(column, cell.isBlank() ? text : cell.strip());
      problems.add(
          problem(line, column, cell, reasonOfType(column), broken.rule(), broken.advice()));
      return null;
    }
    for (Rule rule : column.rules()) {
      rule.check(text, lists)
          .ifPresent(
              b ->
                  problems.add(
                      problem(line, column, cell, reasonOf(column, rule), b.rule(), b.advice())));
    }
    return value;
  }

  /** Whether the text is what somebody wrote: not a formula, and no letter of it lost. */
  private boolean isReadable(
      long line, ContractColumn column, String text, String cell, List<Problem> problems) {
    if (CellText.isFormula(text)) {
      problems.add(
          problem(
              line,
              column,
              text,
              Reasons.FORMULA,
              "must be a value, not a formula",
              "Save the file with values only."));
      return false;
    }
    if (CellText.hasEmailAddress(text)) {
      problems.add(
          problem(
              line,
              column,
              ShownCell.hidden(text),
              Reasons.EMAIL_ADDRESS,
              "must not be an e-mail address: it is of a person",
              "Remove it."));
      return false;
    }
    if (isForgiving && isFreeText(column) && PersonWords.isNamedIn(text)) {
      problems.add(
          problem(
              line,
              column,
              ShownCell.hidden(text),
              Reasons.NAMES_PERSON,
              "must not tell a person, as words such as 'Director:' do",
              "Remove the person."));
      return false;
    }
    if (isForgiving && NAMES.contains(column.name()) && hasLostLetter(text, cell)) {
      problems.add(
          problem(
              line,
              column,
              text,
              Reasons.UNDECODABLE_TEXT,
              "has lost letters on its way",
              "Export it again as UTF-8."));
      return false;
    }
    return true;
  }

  /** Of two signs for one letter the second may be one that nobody sees, and is left out. */
  private static boolean hasLostLetter(String text, String cell) {
    return CellText.hasLostLetter(text) || CellText.hasLostLetter(cell);
  }

  /** Where a name of a school or place stands; of a project's "Mobile: …" says what it is about. */
  private static boolean isFreeText(ContractColumn column) {
    return column.type() == Type.STRING
        && column.reading() == Reading.AS_IS
        && !column.field().equals(RawQualityLabels.PROJECT);
  }

  private boolean isNoCode(
      long line, ContractColumn column, String text, String cell, List<Problem> problems) {
    var doubt = column.reading() == Reading.SCHOOL_CODE ? SchoolCodeDoubt.of(text, cell) : NO_DOUBT;
    doubt.ifPresent(
        b ->
            problems.add(problem(line, column, cell, reasonOfDoubt(column), b.rule(), b.advice())));
    return doubt.isPresent();
  }

  /** Every reason for which a value of the column is refused. */
  static Set<String> reasons(ContractColumn column) {
    Set<String> reasons = new TreeSet<>();
    if (column.required()) {
      reasons.add(reasonOfMissing(column));
    }
    if (column.type() != Type.STRING) {
      reasons.add(reasonOfType(column));
    }
    if (column.reading() == Reading.SCHOOL_CODE) {
      reasons.add(reasonOfDoubt(column));
    }
    column.rules().forEach(rule -> reasons.add(reasonOf(column, rule)));
    return reasons;
  }

  private boolean isDoubtful(
      long line, ContractColumn column, String text, String cell, List<Problem> problems) {
    if (!column.type().isNumber()) {
      return false;
    }
    var doubt = NumberDoubt.of(text, column.type() != Type.DOUBLE);
    doubt.ifPresent(
        b -> problems.add(problem(line, column, cell, reasonOfType(column), b.rule(), b.advice())));
    return doubt.isPresent();
  }

  private static Rule.Broken ofType(ContractColumn column, String text) {
    if (column.reading() == Reading.YEAR) {
      return new Rule.Broken("must be a year like 2024", "Write one calendar year.");
    }
    Optional<Rule.Broken> date = column.type() == Type.DATE ? DateDoubt.of(text) : Optional.empty();
    return date.orElseGet(
        () -> new Rule.Broken("must be " + column.type().form(), "Correct the value."));
  }

  private static String reasonOfMissing(ContractColumn column) {
    return column.reading().reason(column.name());
  }

  private static String reasonOfDoubt(ContractColumn column) {
    return "bad_" + column.name();
  }

  private static String reasonOfType(ContractColumn column) {
    if (column.reading() == Reading.YEAR) {
      return Reading.YEAR.reason(column.name());
    }
    return switch (column.type()) {
      case INTEGER, LONG, DOUBLE -> "bad_number";
      case DATE -> "bad_date";
      case BOOLEAN, STRING -> "unknown_" + column.name();
    };
  }

  private static String reasonOf(ContractColumn column, Rule rule) {
    return switch (column.reading()) {
      case AS_IS, LINK, SCHOOL_CODE, MOMENT -> rule.reason(column.name());
      case COUNTRY, EDITION, YEAR, AREA, WORD, GEO, FLAGS -> reasonOfMissing(column);
    };
  }

  private Problem problem(
      long line, ContractColumn column, String value, String reason, String rule, String advice) {
    return new Problem(
        Severity.REJECT,
        reason,
        file,
        line,
        column.name(),
        ShownCell.of(column, value, lists),
        rule,
        advice);
  }
}

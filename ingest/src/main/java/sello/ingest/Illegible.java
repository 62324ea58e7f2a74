package sello.ingest;

import java.util.Optional;
import java.util.Set;
import sello.catalog.Fields;
import sello.catalog.Type;
import sello.ingest.name.SchoolCode;

/**
 * Why a text is not what somebody wrote into a cell, or may not be kept: whatever its column, it is
 * refused before it is read.
 *
 * @param shown what may be told of the text
 */
record Illegible(String reason, String shown, String rule, String advice) {
  /** What must be whole to tell schools and places apart. */
  private static final Set<String> NAMES =
      Set.of(
          Fields.SCHOOL_NAME.name(),
          Fields.LOCALITY.name(),
          Fields.REGION_NAME.name(),
          Fields.PROVINCE.name(),
          SchoolDecisions.LEFT_NAME.name(),
          SchoolDecisions.LEFT_LOCALITY.name(),
          SchoolDecisions.RIGHT_NAME.name(),
          SchoolDecisions.RIGHT_LOCALITY.name());

  /**
   * Empty where nothing speaks against the text.
   *
   * @param cell as the file has it
   * @param isForgiving whether the file is one of others, who may name persons in it
   */
  static Optional<Illegible> of(
      ContractColumn column, String text, String cell, boolean isForgiving) {
    if (CellText.isFormula(text)) {
      return found(
          Reasons.FORMULA,
          text,
          "must be a value, not a formula",
          "Save the file with values only.");
    }
    if (CellText.isTooNarrow(text)) {
      return found(
          Reasons.UNDECODABLE_TEXT,
          text,
          "must be a value: its column was too narrow to show it",
          "Make the column wider, and export the file again.");
    }
    if (isPower(column, text)) {
      return found(
          Reasons.UNDECODABLE_TEXT,
          text,
          "must be as it was written: a spreadsheet made a power of ten of it",
          "Store the column as text.");
    }
    Optional<Illegible> person = ofPerson(column, text, isForgiving);
    return person.isEmpty() && hasLostLetter(column, text, cell)
        ? found(
            Reasons.UNDECODABLE_TEXT,
            text,
            "has lost letters on its way",
            "Export it again as UTF-8.")
        : person;
  }

  /** Of two signs for one letter the second may be one that nobody sees, and is left out. */
  private static boolean hasLostLetter(ContractColumn column, String text, String cell) {
    return NAMES.contains(column.name())
        && (CellText.hasLostLetter(text) || CellText.hasLostLetter(cell));
  }

  private static Optional<Illegible> ofPerson(
      ContractColumn column, String text, boolean isForgiving) {
    if (CellText.hasEmailAddress(text)) {
      return found(
          Reasons.EMAIL_ADDRESS,
          ShownCell.hidden(text),
          "must not be an e-mail address: it is of a person",
          "Remove it.");
    }
    return isForgiving && isFreeText(column) && PersonWords.isNamedIn(text)
        ? found(
            Reasons.NAMES_PERSON,
            ShownCell.hidden(text),
            "must not tell a person, as words such as 'Director:' do",
            "Remove the person.")
        : Optional.empty();
  }

  private static Optional<Illegible> found(
      String reason, String shown, String rule, String advice) {
    return Optional.of(new Illegible(reason, shown, rule, advice));
  }

  /** Of a school's code the same is told in words of its own. */
  private static boolean isPower(ContractColumn column, String text) {
    return column.type() == Type.STRING
        && column.reading() != Reading.SCHOOL_CODE
        && text.indexOf("E+") > 0
        && SchoolCode.isCut(text);
  }

  /** Where a name of a school or place stands; of a project's "Mobile: …" says what it is about. */
  private static boolean isFreeText(ContractColumn column) {
    return column.type() == Type.STRING
        && column.reading() == Reading.AS_IS
        && !column.field().equals(RawQualityLabels.PROJECT);
  }
}

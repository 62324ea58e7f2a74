package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Fields;

/**
 * Where the name of a school must stand, and nothing else in the row, there stands no heading of
 * the rows below, such as a country, a region or what was decided of them, and no line of a list
 * such as how many schools it has or where it is from; nor does the name of a column of places, as
 * in the header of a second table. A school that is called like its region has its town or code
 * beside. A line of a list may name who signed it, and is not told.
 */
public record NamesSchool(String nameColumn) implements RowRule {
  private static final String PLACE = "names_a_place";
  private static final String NOTE = "names_no_school";
  private static final Pattern FIGURE = Pattern.compile("[\\d.,%\\s]+");

  @Override
  public List<String> reasons() {
    return List.of(PLACE, NOTE);
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String name = row.text(nameColumn);
    if (ListLines.isWordForPlaces(name)) {
      return Optional.of(
          found(
              PLACE,
              "must be the name of a school; it is the name of a column, of another table perhaps",
              "Send each table in a file of its own.",
              true));
    }
    if (!isAlone(row)) {
      return Optional.empty();
    }
    if (isPlace(name, row.text(Fields.COUNTRY_CODE.name()), lists.places())) {
      return Optional.of(
          found(
              PLACE,
              "must be the name of a school; it is one of a country or region, alone in its row",
              "Write the region in a column beside each school; of a school, write its town too.",
              true));
    }
    return ListLines.isLine(name)
            || DecisionHeading.in(name).isPresent()
            || (hasOtherColumns(row) && ListLines.isFootnote(name))
        ? Optional.of(
            found(
                NOTE,
                "must be the name of a school; it counts schools or says something of the list",
                "Remove the line.",
                false))
        : Optional.empty();
  }

  private Finding found(String reason, String rule, String advice, boolean isTold) {
    return new Finding(Severity.REJECT, reason, nameColumn, rule, advice, isTold);
  }

  /** Whether the row has nothing else of its own, save figures. */
  private boolean isAlone(RowView row) {
    for (Map.Entry<String, Integer> column : row.positions().entrySet()) {
      String text = row.texts()[column.getValue()];
      boolean isFigure = !isCode(column.getKey()) && FIGURE.matcher(text).matches();
      if (!column.getKey().equals(nameColumn)
          && !text.isEmpty()
          && !text.equals(row.ofFile()[column.getValue()])
          && !isFigure) {
        return false;
      }
    }
    return true;
  }

  /** Whether the file says more of a school than its name. */
  private boolean hasOtherColumns(RowView row) {
    return row.present().stream()
        .anyMatch(column -> !column.equals(nameColumn) && row.ofFile(column).isEmpty());
  }

  private static boolean isCode(String column) {
    return column.equals(Fields.SCHOOL_ID.name())
        || column.equals(RawQualityLabels.RECORD_ID.name());
  }

  private static boolean isPlace(String name, String country, Places places) {
    return ListLines.isNamedPlace(name)
        || places.country(name).isPresent()
        || places.region(country, name).isPresent();
  }

  @Override
  public String text() {
    return nameColumn
        + " must be no name of a column of places, and alone in a row no country or region ("
        + PLACE
        + "), no count of schools and no note on the list ("
        + NOTE
        + ")";
  }
}

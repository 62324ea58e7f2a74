package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row says the same of itself as its folder, its source record or a line before the header say of
 * the whole file. Where it does not, the row's own word counts: an export of several editions may
 * lie in the folder of one, but a file in the wrong folder looks alike.
 */
public record AgreesWithFile(String column, String reason) implements RowRule {
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2}|20\\d\\d(-20\\d\\d)?");

  @Override
  public List<String> reasons() {
    return List.of(reason);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String ofFile = row.ofFile(column);
    return ofFile.isEmpty() || ofFile.equals(row.text(column))
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.WARNING,
                reason,
                column,
                "is not " + shown(ofFile) + ", which is stated for the whole file",
                "The row's own counts; if it is right, move the row, or the file to 'all'."));
  }

  /** What is neither a code nor a year or edition may name a person beside the place. */
  private static String shown(String ofFile) {
    return CODE.matcher(ofFile).matches() ? ofFile : ShownCell.hidden(ofFile);
  }

  @Override
  public String text() {
    return column + " that is not the one stated for the whole file is flagged " + reason;
  }
}

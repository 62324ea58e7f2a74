package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * A criterion area is one of the scheme by which the edition was assessed: no figure is carried
 * from one scheme to another.
 *
 * @param areaColumns a column that holds the area, or columns that are named by areas and hold
 *     scores
 */
public record InScheme(String editionColumn, List<String> areaColumns) implements RowRule {
  private static final String REASON = "other_scheme";

  public InScheme {
    areaColumns = List.copyOf(areaColumns);
  }

  @Override
  public List<String> reasons() {
    return List.of(REASON);
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String edition = row.text(editionColumn);
    return lists
        .schemes()
        .ofEdition(edition)
        .flatMap(
            scheme ->
                areaColumns.stream()
                    .filter(column -> isOfAnother(scheme, area(row, column, lists), lists))
                    .findFirst()
                    .map(column -> finding(column, edition, scheme)));
  }

  private static String area(RowView row, String column, CodeLists lists) {
    boolean isNamedByArea = lists.schemes().ofArea(column).isPresent();
    return isNamedByArea && !row.text(column).isEmpty() ? column : row.text(column);
  }

  /** Whether something is an area, and of another scheme. */
  static boolean isOfAnother(String scheme, String area, CodeLists lists) {
    return lists.schemes().ofArea(area).filter(own -> !own.equals(scheme)).isPresent();
  }

  private static Finding finding(String column, String edition, String scheme) {
    return new Finding(
        Severity.REJECT,
        REASON,
        column,
        "must be an area of %s, by which %s was assessed".formatted(scheme, edition),
        "Correct the area or the edition: no score is carried from one scheme to another.");
  }

  @Override
  public String text() {
    return "criterion areas must be of the edition's scheme";
  }
}

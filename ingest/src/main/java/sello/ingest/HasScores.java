package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * Every score that the file has a column for is there; where there are some, those of areas of
 * another scheme than the edition's may lack.
 */
public record HasScores(String editionColumn, List<String> columns) implements RowRule {
  public HasScores {
    columns = List.copyOf(columns);
  }

  @Override
  public List<String> reasons() {
    return List.of("missing_score");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    Optional<String> scheme = lists.schemes().ofEdition(row.text(editionColumn));
    List<String> empty = columns.stream().filter(c -> row.has(c) && row.text(c).isEmpty()).toList();
    boolean hasNone = columns.stream().allMatch(c -> row.text(c).isEmpty());
    return empty.stream()
        .filter(c -> hasNone || scheme.filter(own -> InScheme.isOfAnother(own, c, lists)).isEmpty())
        .findFirst()
        .map(HasScores::finding);
  }

  private static Finding finding(String column) {
    return new Finding(
        Severity.WARNING,
        "missing_score",
        column,
        "has no score",
        "The row stays; its other scores count.");
  }

  @Override
  public String text() {
    return "a missing score is flagged missing_score";
  }
}

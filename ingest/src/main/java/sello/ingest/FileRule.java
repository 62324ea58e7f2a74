package sello.ingest;

import java.util.List;
import java.util.Optional;

/** A rule that a whole file keeps or breaks: no row of it does, and the file is refused. */
sealed interface FileRule extends RowRule permits CountsNoRows, HasFigureColumn {
  @Override
  default Optional<Finding> check(RowView row, CodeLists lists) {
    return Optional.empty();
  }

  @Override
  default List<String> reasons() {
    return List.of();
  }

  @Override
  default Severity severity() {
    return Severity.FATAL;
  }
}

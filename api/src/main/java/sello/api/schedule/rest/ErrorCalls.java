package sello.api.schedule.rest;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.store.ImportErrorRow;

/** Which files and workflows were refused. */
final class ErrorCalls {
  static final List<String> FILTERS = List.of("filename_pattern");

  private static final Listing.Source<ImportErrorRow> LIST =
      new Listing.Source<>(
          "select *",
          " from import_error",
          new Order(
              Map.of(
                  "id", "id",
                  "import_error_id", "id",
                  "timestamp", "noticed_at",
                  "filename", "file_name"),
              List.of("id"),
              List.of("id")),
          ImportErrorRow.class);

  private final Jdbi jdbi;

  ErrorCalls(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Answer list(Ask ask) {
    Filter filter = new Filter().like("file_name", ask.query().one("filename_pattern"));
    Listing<ImportErrorRow> found = LIST.list(jdbi, filter, Page.of(ask.query()));
    return Bodies.list("import_errors", found.map(ImportErrorBody::of).rows(), found.total());
  }
}

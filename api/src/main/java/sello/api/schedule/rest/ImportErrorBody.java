package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.api.schedule.store.ImportErrorRow;

/** A file or workflow that was refused, as answers hold it: with dag, task and reason. */
final class ImportErrorBody {
  private ImportErrorBody() {}

  static ObjectNode of(ImportErrorRow error) {
    return new Keys()
        .put("import_error_id", error.id())
        .put("timestamp", error.noticedAt())
        .put("filename", error.fileName())
        .put("bundle_name", DagVersionBody.BUNDLE)
        .put("stack_trace", place(error) + error.reason())
        .node();
  }

  private static String place(ImportErrorRow error) {
    List<Optional<String>> steps =
        List.of(error.dagId().map("dag "::concat), error.taskId().map("task "::concat));
    String place = steps.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    return place.isEmpty() ? "" : place + ": ";
  }
}

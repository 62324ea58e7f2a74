package sello.api.schedule.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sello.api.schedule.TaskState;
import sello.api.schedule.store.CauseRow;
import sello.api.schedule.store.Causes;
import sello.api.schedule.store.RunRow;
import sello.api.schedule.store.Tables;
import sello.api.schedule.store.TaskRow;
import sello.catalog.Json;

/**
 * What is told of a run that failed: which, when, and why, as far as the logs of its tasks say.
 *
 * @param logFile where a try writes its log
 */
record FailureDocument(Function<TaskRow, Path> logFile) {
  private static final int LINES = 20;

  String of(Tables tables, RunRow run) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    document.put("event", "dag_run_failed");
    document.put("dag_id", run.dagId()).put("dag_run_id", run.runId());
    document.put("run_type", run.runType().text()).put("state", run.state().text());
    document.put("logical_date", run.logicalDate().map(Object::toString).orElse(null));
    document.put("start_date", run.startDate().map(Object::toString).orElse(null));
    document.put("end_date", run.endDate().map(Object::toString).orElse(null));
    List<TaskRow> failed =
        tables.tasks().ofRun(run.dagId(), run.runId()).stream()
            .filter(FailureDocument::hasFailed)
            .toList();
    document.put("reason", reason(tables.causes(), run, failed));
    failed.forEach(task -> add(document.withArray("/failed_tasks").addObject(), task));
    return document.toString();
  }

  private static boolean hasFailed(TaskRow task) {
    return task.state().filter(state -> state == TaskState.FAILED).isPresent();
  }

  /** Why the run failed, else why its first task did: as was noted, else as its log says. */
  private String reason(Causes causes, RunRow run, List<TaskRow> failed) {
    return causes
        .of(run)
        .map(CauseRow::sentence)
        .or(() -> failed.stream().map(task -> reason(causes, task)).findFirst())
        .orElse("No task of it failed.");
  }

  private String reason(Causes causes, TaskRow task) {
    String why = causes.of(task).map(CauseRow::sentence).orElseGet(() -> lastWord(end(task)));
    return "%s: %s".formatted(task.taskId(), why);
  }

  /** The last line that speaks of an error, else the last of all. */
  private static String lastWord(List<String> lines) {
    Optional<String> last = Optional.empty();
    for (String line : lines) {
      boolean isError = line.toLowerCase(Locale.ROOT).contains("error");
      boolean isKept = last.filter(l -> l.toLowerCase(Locale.ROOT).contains("error")).isPresent();
      last = isError || !isKept ? Optional.of(line) : last;
    }
    return last.orElse("it left no log.");
  }

  private void add(ObjectNode entry, TaskRow task) {
    entry.put("task_id", task.taskId()).put("try_number", task.tryNumber());
    end(task).forEach(entry.withArray("/log")::add);
  }

  /** The last lines of a log; none where none was written. */
  private List<String> end(TaskRow task) {
    Path file = logFile.apply(task);
    Deque<String> lines = new ArrayDeque<>(LINES);
    if (task.tryNumber() > 0 && Files.isRegularFile(file)) {
      try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
        all.forEach(
            line -> {
              if (lines.size() == LINES) {
                lines.removeFirst();
              }
              lines.addLast(line);
            });
      } catch (IOException e) {
        return List.of("Its log cannot be read: " + e.getMessage());
      }
    }
    return List.copyOf(lines);
  }
}

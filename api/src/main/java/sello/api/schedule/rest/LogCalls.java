package sello.api.schedule.rest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import sello.api.schedule.engine.TryName;
import sello.api.schedule.store.TaskRow;

/** What a try has written so far: all of it, whether it still runs or not. */
final class LogCalls {
  static final String[] PARAMETERS = {"full_content", "map_index"};

  private static final List<String> FORMS = List.of(Answer.JSON, Answer.LINES);

  private final Tasks tasks;
  private final Function<TryName, Path> logFile;

  /**
   * @param logFile where a try writes; there need not be a file yet
   */
  LogCalls(Tasks tasks, Function<TryName, Path> logFile) {
    this.tasks = tasks;
    this.logFile = logFile;
  }

  Answer log(Ask ask) {
    String form = Wanted.of(ask.accept(), FORMS);
    long tryNumber = ask.number("try_number");
    long index = ask.query().number("map_index", Long.MIN_VALUE).orElse(-1L);
    ask.query().flag("full_content"); // all of it, either way
    TaskRow wanted =
        tasks
            .find(ask.part("dag_id"), ask.part("dag_run_id"), ask.part("task_id"))
            .filter(found -> index == -1)
            .flatMap(found -> tasks.numbered(found.task(), tryNumber))
            .orElseThrow(() -> HttpRefusal.missing("TaskInstance not found"));
    LogLines lines = new LogLines(logFile.apply(name(wanted)));
    return new Answer.Stream(
        form, form.equals(Answer.JSON) ? lines::writeDocument : lines::writeLines);
  }

  private static TryName name(TaskRow task) {
    return new TryName(task.dagId(), task.runId(), task.taskId(), task.tryNumber());
  }
}

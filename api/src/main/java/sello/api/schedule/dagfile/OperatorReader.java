package sello.api.schedule.dagfile;

import java.util.List;
import java.util.Set;
import sello.api.schedule.Empty;
import sello.api.schedule.Operator;
import sello.api.schedule.SparkSubmit;
import sello.api.schedule.template.Template;

/** Reads what a task does. */
final class OperatorReader {
  static final Set<String> SPARK_KEYS =
      Set.of(
          "application",
          "java_class",
          "application_args",
          "conf",
          "name",
          "driver_memory",
          "env_vars");

  private OperatorReader() {}

  /** What an operator is given, beside what every task is. */
  static Set<String> keys(String path) {
    return switch (path) {
      case Empty.PATH -> Set.of();
      case SparkSubmit.PATH -> SPARK_KEYS;
      default ->
          throw new RefusedKey(
              "operator",
              "operator is '"
                  + path
                  + "', which is not supported; there are "
                  + List.of(SparkSubmit.PATH, Empty.PATH)
                  + ".");
    };
  }

  static Operator read(Fields task) {
    return task.requiredText("operator").equals(Empty.PATH) ? new Empty() : sparkSubmit(task);
  }

  private static SparkSubmit sparkSubmit(Fields task) {
    return new SparkSubmit(
            task.requiredText("application"),
            task.requiredText("java_class"),
            task.value("application_args").map(given -> task.texts("application_args")),
            task.value("conf").map(given -> task.textsByName("conf")),
            task.text("name"),
            task.text("driver_memory"),
            task.textsByName("env_vars"))
        .with(text -> Template.of(text).text());
  }
}

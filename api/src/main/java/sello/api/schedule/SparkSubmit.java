package sello.api.schedule;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import sello.api.schedule.timetable.ScheduleError;

/**
 * Starts one program in a JVM of its own. All texts but its class and heap may hold {@code {{ }}},
 * which is rendered at each try.
 *
 * @param application the jar, below the installation's folder
 * @param javaClass whose main method is called; it begins with {@code sello.}
 * @param applicationArgs its arguments
 * @param conf Spark's settings
 * @param name under which Spark shows it
 * @param driverMemory its heap, such as {@code 2g}
 * @param envVars its environment, beyond the scheduler's
 */
public record SparkSubmit(
    String application,
    String javaClass,
    Optional<List<String>> applicationArgs,
    Optional<Map<String, String>> conf,
    Optional<String> name,
    Optional<String> driverMemory,
    Map<String, String> envVars)
    implements Operator {
  public static final String PATH =
      "airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator";

  private static final Pattern CLASS = Pattern.compile("sello\\.[\\w.]+");
  private static final Pattern MEMORY = Pattern.compile("\\d+[kmgtKMGT]");

  public SparkSubmit {
    Path path = Path.of(application).normalize();
    if (application.isBlank() || path.isAbsolute() || path.startsWith("..")) {
      throw new ScheduleError(
          "application is '" + application + "', which is not below the installation's folder.");
    }
    if (!CLASS.matcher(javaClass).matches()) {
      throw new ScheduleError("java_class is '" + javaClass + "', no class of sello.");
    }
    if (driverMemory.filter(size -> !MEMORY.matcher(size).matches()).isPresent()) {
      throw new ScheduleError(
          "driver_memory is '" + driverMemory.get() + "'; one is 512m, another 2g.");
    }
  }

  /** The same with every text that may hold {@code {{ }}} read anew. */
  public SparkSubmit with(UnaryOperator<String> reading) {
    return new SparkSubmit(
        reading.apply(application),
        javaClass,
        applicationArgs.map(args -> args.stream().map(reading).toList()),
        conf.map(settings -> values(settings, reading)),
        name.map(reading),
        driverMemory,
        values(envVars, reading));
  }

  private static Map<String, String> values(
      Map<String, String> texts, UnaryOperator<String> reading) {
    Map<String, String> read = new LinkedHashMap<>();
    texts.forEach((name, text) -> read.put(name, reading.apply(text)));
    return Collections.unmodifiableMap(read);
  }

  @Override
  public String operatorName() {
    return "SparkSubmitOperator";
  }

  @Override
  public String path() {
    return PATH;
  }
}

package sello.api.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts one program in a JVM of its own. All texts may hold {@code {{ }}}, rendered at each try.
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

  @Override
  public String operatorName() {
    return "SparkSubmitOperator";
  }

  @Override
  public String path() {
    return PATH;
  }
}

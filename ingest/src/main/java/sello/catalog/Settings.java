package sello.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be set from outside: read once from the environment.
 *
 * @param host address on which the service listens
 * @param port port on which the service listens; 0 takes a free one
 * @param address of the site, as documents name it; empty for the one that a caller reached
 * @param master Spark master on which a build runs
 * @param driverHost name under which Spark's workers reach the build
 * @param rejectLimit largest share of a publication's rows that may be refused, in [0, 1]
 * @param answersAMinute answers that one client may have worked out in a minute; 0 for no limit
 * @param hasMetrics whether {@code /metrics} answers
 * @param thresholds at which figures get flag {@code u} and counts may be shown
 * @param schedule where it is kept, and its workflows
 */
public record Settings(
    String host,
    int port,
    String address,
    String master,
    String driverHost,
    double rejectLimit,
    long answersAMinute,
    boolean hasMetrics,
    Thresholds thresholds,
    ScheduleSettings schedule) {

  private static final Setting HOST =
      new Setting("SELLO_HOST", "127.0.0.1", "Address on which the service listens.");
  private static final Setting PORT =
      new Setting("SELLO_PORT", "8080", "Port on which the service listens; 0 takes a free one.");
  private static final Setting ADDRESS =
      new Setting(
          "SELLO_ADDRESS",
          "",
          "Address of the site that documents name, such as https://sello.example; empty: as the"
              + " caller reached it.");
  private static final Setting MASTER =
      new Setting("SELLO_MASTER", "local[*]", "Spark master on which a build runs.");
  private static final Setting DRIVER_HOST =
      new Setting(
          "SELLO_DRIVER_HOST", "127.0.0.1", "Name under which Spark's workers reach the build.");
  private static final Setting REJECT_LIMIT =
      new Setting(
          "SELLO_REJECT_LIMIT",
          "0.02",
          "Largest share of a publication's rows that a build may refuse.");
  private static final Setting ANSWERS_A_MINUTE =
      new Setting(
          "SELLO_ANSWERS_A_MINUTE",
          "600",
          "Answers that one client may have worked out in a minute; 0: no limit. Files, metadata"
              + " and known answers are free, and so is the service's own machine.");
  private static final Setting METRICS =
      new Setting(
          "SELLO_METRICS",
          "open",
          "open: /metrics tells everybody of the service and its schedule in numbers; closed: it"
              + " answers 404.");
  private static final Setting BUILD_HEAP =
      new Setting("SELLO_BUILD_HEAP", "4g", "Heap of a build's JVM.");
  private static final Setting BUILD_OPTIONS =
      new Setting("SELLO_BUILD_OPTIONS", "", "Further options of a build's JVM.");
  private static final Setting COMPILE =
      new Setting(
          "SELLO_COMPILE", "", "never: the launcher runs what is compiled, however old it is.");
  private static final Setting SERVICE_HEAP =
      new Setting(
          "SELLO_SERVICE_HEAP",
          "256m",
          "Heap of the service's JVM; where it is not set, a check may take 1g and a report 512m.");

  /** Every setting, in the order of the README's table; the last four are read by the launcher. */
  public static final List<Setting> ALL =
      Stream.of(
              Stream.of(
                  HOST,
                  PORT,
                  ADDRESS,
                  MASTER,
                  DRIVER_HOST,
                  REJECT_LIMIT,
                  ANSWERS_A_MINUTE,
                  METRICS),
              Arrays.stream(Threshold.values()).map(Threshold::setting),
              ScheduleSettings.ALL.stream(),
              Stream.of(BUILD_HEAP, BUILD_OPTIONS, SERVICE_HEAP, COMPILE))
          .flatMap(settings -> settings)
          .toList();

  /** What Spark's own scheduler understands; YARN and Kubernetes need libraries of their own. */
  private static final Pattern MASTERS =
      Pattern.compile(
          "local(?:\\[(?:\\*|[1-9]\\d{0,4})(?:\\s*,\\s*[1-9]\\d{0,4})?])?"
              + "|spark://[^:/,\\s]+:[1-9]\\d{0,4}(?:,[^:/,\\s]+:[1-9]\\d{0,4})*");

  public Settings {
    port(port);
    if (!MASTERS.matcher(master).matches()) {
      throw new IllegalArgumentException(
          "The Spark master (SELLO_MASTER, --master) is '"
              + master
              + "', none of local, local[4], local[*] and spark://host:7077.");
    }
    if (!address.matches("|https?://[^/\\s\"<>\\\\^`{|}]+")) {
      throw new IllegalArgumentException(
          "SELLO_ADDRESS is '" + address + "', not scheme and host alone: https://sello.example.");
    }
    if (!(rejectLimit >= 0 && rejectLimit <= 1)) {
      throw new IllegalArgumentException("SELLO_REJECT_LIMIT is " + rejectLimit + ", not 0 to 1.");
    }
    if (answersAMinute < 0) {
      throw new IllegalArgumentException(
          "SELLO_ANSWERS_A_MINUTE is " + answersAMinute + ", not 0 or more.");
    }
  }

  /**
   * @throws IllegalArgumentException when a value cannot be read; the message names the variable
   */
  public static Settings from(Map<String, String> environment) {
    return new Settings(
        value(HOST, environment),
        port(wholeNumber(PORT, environment)),
        value(ADDRESS, environment),
        value(MASTER, environment),
        value(DRIVER_HOST, environment),
        number(REJECT_LIMIT, environment),
        wholeNumber(ANSWERS_A_MINUTE, environment),
        isOpen(METRICS, environment),
        Thresholds.of(threshold -> number(threshold.setting(), environment)),
        ScheduleSettings.from(environment));
  }

  /** These settings on another Spark master. */
  public Settings withMaster(String url) {
    return new Settings(
        host,
        port,
        address,
        url,
        driverHost,
        rejectLimit,
        answersAMinute,
        hasMetrics,
        thresholds,
        schedule);
  }

  /** These settings with another port. */
  public Settings withPort(int other) {
    return new Settings(
        host,
        other,
        address,
        master,
        driverHost,
        rejectLimit,
        answersAMinute,
        hasMetrics,
        thresholds,
        schedule);
  }

  /** The value in force of a setting. */
  public static String value(Setting setting, Map<String, String> environment) {
    return environment.getOrDefault(setting.name(), setting.standard());
  }

  /** The value in force as it may be shown. */
  public static String shown(Setting setting, Map<String, String> environment) {
    String value = value(setting, environment);
    return setting.isSecret() && !value.isEmpty() ? "(hidden)" : ShownAddress.of(value);
  }

  private static int port(long asked) {
    if (asked < 0 || asked > 65_535) {
      throw new IllegalArgumentException(
          "The port (SELLO_PORT, --port) is " + asked + ", not 0 to 65535.");
    }
    return (int) asked;
  }

  private static boolean isOpen(Setting setting, Map<String, String> environment) {
    String value = value(setting, environment);
    return switch (value) {
      case "open" -> true;
      case "closed" -> false;
      default ->
          throw new IllegalArgumentException(
              setting.name() + " is '" + value + "', neither open nor closed.");
    };
  }

  private static long wholeNumber(Setting setting, Map<String, String> environment) {
    double number = number(setting, environment);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException(
          setting.name() + " is '" + value(setting, environment) + "', not a whole number.");
    }
    return (long) number;
  }

  private static double number(Setting setting, Map<String, String> environment) {
    String value = value(setting, environment);
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(setting.name() + " is '" + value + "', not a number.", e);
    }
  }
}

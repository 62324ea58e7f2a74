package sello.api.schedule.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sello.api.schedule.SparkSubmit;

/** The words with which the JVM of a try is started. */
final class CommandLine {
  private static final String MAIN = "sello.transforms.TaskProgram";

  /** The jar of the service, as workflows name it. */
  private static final Pattern SERVICE = Pattern.compile("sello-api-.*[.]jar");

  /** Before the service is taken for dead, and the task tried again, after 30 s. */
  private static final int LEASE_SECONDS = 20;

  private CommandLine() {}

  /**
   * @throws IllegalArgumentException when the program may not or cannot be started; says why
   */
  static List<String> of(Installation installation, SparkSubmit program) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    installation.jvmOptions().forEach(file -> words.add("@" + file));
    words.add("-Xmx" + heap(program.driverMemory().orElse(installation.heap())));
    words.add("-XX:+UseParallelGC");
    words.add("-XX:NewRatio=1");
    words.add("-Dsello.home=" + installation.home());
    words.add("-Dsello.service=" + System.getProperty("java.class.path"));
    words.add("-Dsello.terminal=false");
    words.add("-Dsello.parent=" + ProcessHandle.current().pid());
    words.add("-Dsello.lease=" + LEASE_SECONDS);
    program.name().ifPresent(name -> words.add("-Dspark.app.name=" + name));
    conf(program).forEach((key, value) -> words.add("-D" + key + "=" + value));
    words.add("-cp");
    words.add(classPath(installation, program.application()));
    words.add(MAIN);
    words.add(program.javaClass());
    words.addAll(program.applicationArgs().orElse(List.of()));
    return words;
  }

  /** Settings that Spark takes from the JVM that it runs in. */
  private static Map<String, String> conf(SparkSubmit program) {
    Map<String, String> conf = program.conf().orElse(Map.of());
    for (String key : conf.keySet()) {
      if (!key.startsWith("spark.")) {
        throw new IllegalArgumentException(
            "conf '%s' is no setting of Spark: they begin with spark.".formatted(key));
      }
    }
    return conf;
  }

  private static String heap(String memory) {
    if (!memory.matches("[1-9][0-9]*[kKmMgGtT][bB]?")) {
      throw new IllegalArgumentException(
          "driver_memory '%s' is no size such as 2g or 512m.".formatted(memory));
    }
    return memory.replaceAll("[bB]$", "");
  }

  /**
   * A program of the service has the class path of this process, which is without Spark; an
   * application of its own comes before the jars that every program has.
   */
  private static String classPath(Installation installation, String application) {
    Path jar = installation.home().resolve(application).normalize();
    if (SERVICE.matcher(String.valueOf(jar.getFileName())).matches()) {
      return System.getProperty("java.class.path");
    }
    return (Files.isRegularFile(jar) ? jar + ":" : "") + installation.classPath().get();
  }
}

package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import sello.catalog.Releases;
import sello.storage.S3Server;

/** The commands that the containers of docker-compose.yml run, run without containers. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ComposeIT {
  private static final Path FILE = Launched.HOME.resolve("docker-compose.yml");

  /** Spark's own pages would listen on every address. */
  private static final Map<String, String> LOOPBACK = Map.of("SPARK_LOCAL_IP", "127.0.0.1");

  @TempDir Path folder;

  /** Neither the workers nor the build have a folder in common; one worker is killed on the way. */
  @Test
  void aBuildOnTheClusterGivesTheFiguresOfALocalOneThoughAWorkerIsKilled() throws Exception {
    try (S3Server store = S3Server.start(Launched.HOME, folder.resolve("store"), "none");
        Launched master = start(store, "master", "")) {
      store.upload(ShippedRelease.INPUTS, "inputs");
      String url = masterUrl(master);
      try (Launched first = start(store, "worker-1", url);
          Launched second = start(store, "worker-2", url)) {
        first.waitFor(line -> line.contains("Successfully registered with master"));
        second.waitFor(line -> line.contains("Successfully registered with master"));
        try (Launched build = start(store, "build", url)) {
          build.waitFor(line -> line.contains("table 26 of"));
          second.kill();
          assertThat(build.exitCode()).as(build.text()).isZero();
          assertThat(build.text()).doesNotContain(S3Server.SECRET);
        }
      }
      Path served = folder.resolve("served");
      try (Launched service = start(store, "service", "")) {
        service.waitFor(line -> line.startsWith("Brought "));
      }
      assertThat(contentHash(served)).isEqualTo(contentOfALocalBuild());
    }
  }

  private String contentOfALocalBuild() throws Exception {
    Path local = folder.resolve("local");
    ShippedRelease.copyData(local);
    return contentHash(local);
  }

  /** A container's command, with folders of its own. */
  private Launched start(S3Server store, String service, String masterUrl) throws IOException {
    Map<String, String> environment = new HashMap<>(LOOPBACK);
    environment.putAll(store.environment());
    environment.put("SELLO_PORT", "0");
    Path own = Files.createDirectories(folder.resolve("own-" + service));
    environment.put("SPARK_WORKER_DIR", own.resolve("work").toString());
    environment.put("SPARK_LOCAL_DIRS", own.resolve("local").toString());
    return Launched.start(environment, command(service, masterUrl));
  }

  @Test
  void theFileIsValid() throws Exception {
    List<String> compose = composeCommand();
    assumeTrue(
        !compose.isEmpty(), "Skipped: neither docker-compose nor docker compose is installed.");
    Process config =
        new ProcessBuilder(compose).directory(Launched.HOME.toFile()).inheritIO().start();
    assertThat(config.waitFor()).isZero();
  }

  private static String contentHash(Path folder) {
    return new Releases(folder).latest().orElseThrow().contentHash();
  }

  private static String masterUrl(Launched master) throws IOException {
    String line = master.waitFor(l -> l.contains("Starting Spark master at spark://"));
    return line.substring(line.indexOf("spark://")).strip();
  }

  /** A service's command with the names that containers have replaced by those of this machine. */
  private String[] command(String service, String masterUrl) throws IOException {
    return commandOf(service).stream()
        .map(word -> word.equals("master") ? "127.0.0.1" : word)
        .map(word -> word.equals("7077") ? "0" : word)
        .map(word -> word.replace("spark://master:7077", masterUrl))
        .map(word -> word.replace("s3a://sello/", "s3a://" + S3Server.BUCKET + "/"))
        .map(word -> word.equals("/data") ? folder.resolve("served").toString() : word)
        .toArray(String[]::new);
  }

  @SuppressWarnings("unchecked")
  private static List<String> commandOf(String service) throws IOException {
    Map<String, Object> file = new Yaml().load(Files.readString(FILE));
    Map<String, Object> services = (Map<String, Object>) file.get("services");
    return (List<String>) ((Map<String, Object>) services.get(service)).get("command");
  }

  private static List<String> composeCommand() throws Exception {
    if (works("docker-compose", "version")) {
      return List.of("docker-compose", "config", "--quiet");
    }
    return works("docker", "compose", "version")
        ? List.of("docker", "compose", "config", "--quiet")
        : List.of();
  }

  private static boolean works(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

package sello.api.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherIT {

  @Test
  void aloneItListsTheCommands() throws Exception {
    Launched sello = Launched.run();

    assertThat(sello.exitCode()).isZero();
    assertThat(sello.text())
        .contains("demo", "build", "check", "serve", "verify", "plan", "settings", "accept")
        .contains("spark-master", "spark-worker");
  }

  @Test
  void anUnknownCommandIsAUsageError() throws Exception {
    Launched sello = Launched.run("bild");

    assertThat(sello.exitCode()).isEqualTo(2);
    assertThat(sello.text()).contains("bild").contains("build");
  }

  @Test
  void aJarThatIsNotThereIsNamed(@TempDir Path home) throws Exception {
    Files.copy(Launched.HOME.resolve("sello"), home.resolve("sello"));
    Path classPath = home.resolve("api/target/service.classpath");
    Files.createDirectories(classPath.getParent());
    Files.writeString(classPath, home.resolve("gone.jar") + ":" + home.resolve("sello"));
    ProcessBuilder verify =
        new ProcessBuilder("bash", home.resolve("sello").toString(), "verify", "--data", "data")
            .redirectErrorStream(true);
    verify.environment().put("SELLO_COMPILE", "never");

    Process told = verify.start();

    assertThat(new String(told.getInputStream().readAllBytes(), UTF_8))
        .startsWith("sello: " + home.resolve("gone.jar") + " cannot be read")
        .hasLineCount(1);
    assertThat(told.waitFor()).isEqualTo(3);
  }

  @Test
  void aMasterThatDoesNotAnswerIsOneSentence(@TempDir Path data) throws Exception {
    String master = "spark://127.0.0.1:1";

    Launched sello =
        Launched.run(
            "build",
            "--inputs",
            Launched.HOME.resolve("ingest/inputs").toString(),
            "--data",
            data.toString(),
            "--master",
            master);

    assertThat(sello.exitCode()).isEqualTo(3);
    // Where Spark fails while it gives up, the first line of what it said follows.
    assertThat(sello.lastLine())
        .startsWith(
            "error: Spark ended the build on "
                + master
                + ": no master answers there, or it was told to. Nothing was published.");
    assertThat(sello.text()).doesNotContain("\tat ");
    assertThat(data.resolve("latest")).doesNotExist();
  }

  @Test
  void aMissingOptionIsAUsageError() throws Exception {
    Launched sello = Launched.run("build", "--inputs", "ingest/inputs");

    assertThat(sello.exitCode()).isEqualTo(2);
    assertThat(sello.text()).contains("Missing required option: '--data=DIR'");
  }

  @Test
  void aFolderThatIsNotThereIsSaidPlainly() throws Exception {
    Launched sello = Launched.run("build", "--inputs", "/nowhere", "--data", "/tmp/unused");

    assertThat(sello.exitCode()).isEqualTo(1);
    assertThat(sello.text()).contains("The inputs folder /nowhere is not there.");
  }

  @Test
  void namesOfFilesBeyondAsciiAreReadWithoutALocale(@TempDir Path inputs) throws Exception {
    Path place = Files.createDirectories(inputs.resolve("awarded_schools/2018-2019"));
    Files.writeString(place.resolve("ganadores_españa.csv"), "");
    try (Launched sello =
        Launched.start(Map.of("LC_ALL", "C"), "check", "--inputs", inputs.toString())) {
      assertThat(sello.exitCode()).isEqualTo(1);
      assertThat(sello.text()).contains("awarded_schools/2018-2019/ganadores_españa.csv: is empty");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "serve --data pom.xml, The data folder pom.xml is a file.",
    "serve --data data --port 99999, 'The port (SELLO_PORT, --port) is 99999, not 0 to 65535.'",
    "demo --port -1, 'The port (SELLO_PORT, --port) is -1, not 0 to 65535.'",
    "build --inputs ../ingest/inputs --data pom.xml, Not a directory.",
    "build --inputs ../ingest/inputs --data data --master yarn, 'The Spark master (SELLO_MASTER, --master) is ''yarn'', none of local, local[4], local[*] and spark://host:7077.'",
  })
  void aSettingThatCannotBeIsOneSentence(String command, String told) throws Exception {
    Launched sello = Launched.run(command.split(" "));

    assertThat(sello.exitCode()).isBetween(2, 3);
    assertThat(sello.text().strip()).startsWith("error: ").endsWith(told).hasLineCount(1);
  }

  @Test
  void aDemoWhosePortIsTakenSaysSoBeforeItBuilds(@TempDir Path data) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      Launched sello = Launched.run("demo", "--port", port, "--data", data.toString());

      assertThat(sello.exitCode()).isEqualTo(3);
      assertThat(sello.text())
          .contains("error: Port " + port + " is taken. Choose another with --port.")
          .doesNotContain("starting Spark");
    }
  }

  @Test
  void aHeapThatIsTooSmallForSparkIsSaidWithItsSetting(@TempDir Path data) throws Exception {
    try (Launched sello =
        Launched.start(
            Map.of("SELLO_BUILD_HEAP", "200m"),
            "build",
            "--inputs",
            ShippedRelease.INPUTS.toString(),
            "--data",
            data.toString())) {
      assertThat(sello.exitCode()).isEqualTo(3);
      assertThat(sello.lastLine())
          .isEqualTo(
              "error: The heap of the build (SELLO_BUILD_HEAP) is too small for Spark, which needs"
                  + " 450m or more.");
      assertThat(sello.text()).doesNotContain("\tat ");
    }
  }

  @ParameterizedTest
  @CsvSource({"SELLO_BUILD_HEAP, build", "SELLO_SERVICE_HEAP, serve"})
  void aHeapThatIsNoSizeIsRefused(String setting, String command) throws Exception {
    try (Launched sello = Launched.start(Map.of(setting, "much"), command)) {
      assertThat(sello.exitCode()).isEqualTo(3);
      assertThat(sello.text())
          .isEqualTo("sello: %s is 'much', not a size such as 512m or 4g.".formatted(setting));
    }
  }

  @Test
  void theShippedInputsPassTheCheck() throws Exception {
    Launched sello = Launched.run("check", "--inputs", ShippedRelease.INPUTS.toString());

    assertThat(sello.exitCode()).isZero();
    assertThat(sello.text().lines().filter(line -> line.startsWith("warning: ")))
        .hasSize(15)
        .anyMatch(line -> line.contains("value 'Santarém': is no region of PT"))
        .allMatch(line -> line.contains(": is no region of "));
    assertThat(sello.lastLine()).endsWith(" 0 rejected, 15 problems");
  }

  @Test
  void aScheduleIsAskedForItsRuns() throws Exception {
    Launched sello =
        Launched.run(
            "schedule",
            "preview",
            "--cron",
            "@daily",
            "--now",
            "2026-06-10T00:00:00Z",
            "--count",
            "1");

    assertThat(sello.exitCode()).isZero();
    assertThat(sello.text())
        .isEqualTo(
            """
            {"logical_date":"2026-06-10T00:00:00Z","data_interval_start":"2026-06-10T00:00:00Z",\
            "data_interval_end":"2026-06-10T00:00:00Z","run_after":"2026-06-10T00:00:00Z",\
            "run_id":"scheduled__2026-06-10T00:00:00+00:00"}""");
  }

  @Test
  void aRefusedScheduleIsOneLineOfJson() throws Exception {
    Launched sello = Launched.run("schedule", "preview", "--cron", "0 0 30 2 *");

    assertThat(sello.exitCode()).isEqualTo(2);
    assertThat(sello.text())
        .isEqualTo("{\"error\":\"'0 0 30 2 *' names a date that never comes.\"}");
  }
}

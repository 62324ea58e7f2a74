package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({
    "serve --data pom.xml, The data folder pom.xml is a file.",
    "serve --data data --port 99999, 'The port (SELLO_PORT, --port) is 99999, not 0 to 65535.'",
    "demo --port -1, 'The port (SELLO_PORT, --port) is -1, not 0 to 65535.'",
    "build --inputs ../ingest/inputs --data pom.xml, Not a directory.",
  })
  void aSettingThatCannotBeIsOneSentence(String command, String told) throws Exception {
    Launched sello = Launched.run(command.split(" "));

    assertThat(sello.exitCode()).isBetween(2, 3);
    assertThat(sello.text().strip()).startsWith("error: ").endsWith(told).hasLineCount(1);
  }

  @Test
  void theShippedInputsPassTheCheck() throws Exception {
    Launched sello = Launched.run("check", "--inputs", ShippedRelease.INPUTS.toString());

    assertThat(sello.exitCode()).isZero();
    assertThat(sello.text().lines().filter(line -> line.startsWith("warning: ")))
        .hasSize(4)
        .allMatch(line -> line.contains("value 'a word of 8 letters': is no region of PT"));
    assertThat(sello.lastLine()).endsWith(" 0 rejected, 4 problems");
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

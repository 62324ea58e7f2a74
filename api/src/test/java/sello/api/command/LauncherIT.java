package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  @Test
  void theShippedInputsPassTheCheck() throws Exception {
    Launched sello = Launched.run("check", "--inputs", ShippedRelease.INPUTS.toString());

    assertThat(sello.exitCode()).isZero();
    assertThat(sello.text().lines().filter(line -> line.startsWith("warning: ")))
        .hasSize(4)
        .allMatch(line -> line.contains("value 'Santarém': is no region of PT"));
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

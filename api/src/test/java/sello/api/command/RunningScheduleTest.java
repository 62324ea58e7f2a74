package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.api.ServedSchedule;
import sello.catalog.ScheduleSettings;

/** The schedule that comes up beside the pages. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RunningScheduleTest {
  private static final ScheduleSettings STANDARD = new ScheduleSettings("", "", "", "", "", "", "");

  private final List<ServedSchedule> door = new CopyOnWriteArrayList<>();

  @TempDir Path data;

  private RunningSchedule over(ScheduleSettings settings) {
    return RunningSchedule.of(
        new ScheduleParts(data, List.of(), "http://localhost:8080", settings), door::add);
  }

  @Test
  void it_keeps_its_database_in_the_data_folder() throws InterruptedException {
    try (RunningSchedule schedule = over(STANDARD)) {
      schedule.await();
      assertThat(schedule.schedule()).isPresent();
    }
    assertThat(data.resolve("state/schedule.mv.db")).isNotEmptyFile();
    assertThat(data.resolve("state/token.secret")).isNotEmptyFile();
    assertThat(door).as("its REST API").hasSize(1);
  }

  @Test
  void where_it_cannot_write_there_is_none() throws IOException, InterruptedException {
    Files.createFile(data.resolve("state"));
    try (RunningSchedule schedule = over(STANDARD)) {
      schedule.await();
      assertThat(schedule.schedule()).isEmpty();
    }
    assertThat(door).isEmpty();
  }

  @Test
  void it_can_be_stopped_while_it_waits_for_its_database() {
    ScheduleSettings nowhere =
        new ScheduleSettings(
            "jdbc:postgresql://127.0.0.1:1/none", "sello", "secret", "", "", "", "");
    try (RunningSchedule schedule = over(nowhere)) {
      assertThat(schedule.schedule()).isEmpty();
    }
  }
}

package sello.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import sello.api.schedule.Workflow;
import sello.api.schedule.dagfile.DagFileReading;
import sello.api.schedule.dagfile.DagFolder;
import sello.api.schedule.timetable.ScheduleError;
import sello.catalog.Settings;

/** The workflows of this installation, read from its folder. */
final class InstalledWorkflows {
  private InstalledWorkflows() {}

  static Workflow named(String dagId) {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      throw new ScheduleError("There is no folder of workflows " + folder + ".");
    }
    DagFileReading found = DagFolder.read(folder);
    return found.workflows().stream()
        .filter(workflow -> workflow.dagId().equals(dagId))
        .findFirst()
        .orElseThrow(
            () ->
                new ScheduleError(
                    "There is no workflow " + dagId + " in " + folder + reasons(found, dagId)));
  }

  private static String reasons(DagFileReading found, String dagId) {
    return found.problems().stream()
        .filter(problem -> problem.dagId().map(dagId::equals).orElse(true))
        .map(problem -> ": " + problem)
        .findFirst()
        .orElse(".");
  }

  /** The folder of the settings, or the one that is shipped. */
  static Path folder() {
    String set = Settings.from(System.getenv()).schedule().workflows();
    return set.isEmpty() ? Home.folder().resolve("api/src/main/resources/workflows") : Path.of(set);
  }
}

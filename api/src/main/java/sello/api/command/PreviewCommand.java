package sello.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sello.api.schedule.Workflow;
import sello.api.schedule.WrittenInstant;
import sello.api.schedule.Zones;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.dagfile.Schedules;
import sello.api.schedule.dagfile.YamlText;
import sello.api.schedule.timetable.Bounds;
import sello.api.schedule.timetable.DataInterval;
import sello.api.schedule.timetable.Preview;
import sello.api.schedule.timetable.ScheduleError;
import sello.api.schedule.timetable.Timetable;
import sello.transforms.CommandExit;

/** {@code sello schedule preview}: the next runs of a schedule. */
@Command(
    name = "preview",
    description = "Print the next runs of a schedule, a JSON object each.",
    mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
  @Option(names = "--cron", paramLabel = "EXPR", description = "Five columns, six with seconds.")
  private Optional<String> cron = Optional.empty();

  @Option(
      names = "--schedule",
      paramLabel = "S",
      description = "As under schedule: of a file; a map in YAML begins with {.")
  private Optional<String> schedule = Optional.empty();

  @Option(names = "--dag", paramLabel = "DAG_ID", description = "A workflow of the folder.")
  private Optional<String> dag = Optional.empty();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "With --dag: go on from its last run in the schedule of this data folder, which no"
              + " service may have open (or in SELLO_DATABASE). Without it: as if it had no run"
              + " yet.")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--timezone", paramLabel = "ZONE", description = "Standard: UTC.")
  private Optional<String> timezone = Optional.empty();

  @Option(names = "--start", paramLabel = "I", description = "No run before.")
  private Optional<String> start = Optional.empty();

  @Option(names = "--end", paramLabel = "I", description = "No run after.")
  private Optional<String> end = Optional.empty();

  @Option(names = "--catchup", paramLabel = "true|false", description = "Standard: false.")
  private Optional<String> catchup = Optional.empty();

  @Option(names = "--now", paramLabel = "I", description = "The clock. Standard: the real time.")
  private Optional<String> now = Optional.empty();

  @Option(names = "--last-start", paramLabel = "I", description = "Where the last run began.")
  private Optional<String> lastStart = Optional.empty();

  @Option(names = "--last-end", paramLabel = "I", description = "Where it ended.")
  private Optional<String> lastEnd = Optional.empty();

  @Option(names = "--count", paramLabel = "N", description = "At most so many. Standard: 10.")
  private String count = "10";

  @Option(names = "--manual", paramLabel = "I", description = "One run, started by hand.")
  private Optional<String> manual = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return PrintedLines.of(
        spec.commandLine(), CommandExit.USAGE, () -> runs().map(run -> run::write));
  }

  private Stream<PreviewedRun> runs() {
    if (Stream.of(cron, schedule, dag).filter(Optional::isPresent).count() != 1) {
      throw new ScheduleError("Exactly one of --cron, --schedule and --dag is needed.");
    }
    if (data.isPresent() && dag.isEmpty()) {
      throw new ScheduleError("--data goes with --dag: nothing else has runs.");
    }
    Optional<Workflow> workflow = dag.map(InstalledWorkflows::named);
    ZoneId zone =
        timezone
            .map(Zones::named)
            .or(() -> workflow.map(Workflow::zone))
            .orElseGet(() -> Zones.named("UTC"));
    Timetable timetable =
        workflow
            .map(Workflow::timetable)
            .or(() -> cron.<Timetable>map(text -> Schedules.cronTrigger(text, zone)))
            .orElseGet(() -> Schedules.read(schedule(), zone));
    return instant("--manual", manual, zone)
        .map(started -> Stream.of(PreviewedRun.byHand(timetable, started)))
        .orElseGet(() -> scheduled(timetable, zone, workflow));
  }

  /** As a file of workflows would hold it. */
  private JsonNode schedule() {
    String text = schedule.orElse("null");
    if (text.strip().startsWith("{")) {
      return YamlText.read(text);
    }
    return text.equals("null") ? NullNode.getInstance() : new TextNode(text);
  }

  private Stream<PreviewedRun> scheduled(
      Timetable timetable, ZoneId zone, Optional<Workflow> workflow) {
    Bounds bounds =
        new Bounds(
            instant("--start", start, zone).or(() -> workflow.flatMap(Workflow::startDate)),
            instant("--end", end, zone).or(() -> workflow.flatMap(Workflow::endDate)),
            isCatchingUp().orElseGet(() -> workflow.filter(Workflow::catchup).isPresent()));
    Instant clock =
        instant("--now", now, zone)
            .orElseGet(() -> Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
    return new Preview(timetable, bounds, last(zone), clock)
        .runs()
        .limit(most())
        .map(PreviewedRun::scheduled);
  }

  private Optional<DataInterval> last(ZoneId zone) {
    if (lastStart.isPresent() != lastEnd.isPresent()) {
      throw new ScheduleError("--last-start and --last-end go together.");
    }
    return instant("--last-start", lastStart, zone)
        .flatMap(
            from ->
                instant("--last-end", lastEnd, zone).map(until -> new DataInterval(from, until)))
        .or(() -> dag.flatMap(id -> data.flatMap(folder -> LastRun.of(id, folder))));
  }

  private Optional<Boolean> isCatchingUp() {
    return catchup.map(
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new ScheduleError("--catchup is '" + text + "', not true or false.");
            });
  }

  private int most() {
    try {
      int most = Integer.parseInt(count);
      if (most >= 0) {
        return most;
      }
    } catch (NumberFormatException e) {
      // It is said below, as of a number that is too small.
    }
    throw new ScheduleError(
        "--count is '%s', not a whole number from 0 to %d.".formatted(count, Integer.MAX_VALUE));
  }

  private static Optional<Instant> instant(String option, Optional<String> text, ZoneId zone) {
    return text.map(written -> Fields.at(option, () -> WrittenInstant.read(written, zone)));
  }
}

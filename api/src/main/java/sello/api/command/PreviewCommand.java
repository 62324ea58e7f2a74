package sello.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.dagfile.YamlText;
import sello.api.schedule.timetable.ScheduleError;

/** {@code sello schedule preview}: the next runs of a schedule. */
@Command(
    name = "preview",
    description = "Print the next runs of a schedule, a JSON object each.",
    mixinStandardHelpOptions = true)
final class PreviewCommand extends Inspection {
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
  private Optional<String> count = Optional.empty();

  @Option(names = "--manual", paramLabel = "I", description = "One run, started by hand.")
  private Optional<String> manual = Optional.empty();

  @Override
  ObjectNode question() {
    if (Stream.of(cron, schedule, dag).filter(Optional::isPresent).count() != 1) {
      throw new ScheduleError("Exactly one of --cron, --schedule and --dag is needed.");
    }
    if (data.isPresent() && dag.isEmpty()) {
      throw new ScheduleError("--data goes with --dag: nothing else has runs.");
    }
    Question question = new Question();
    cron.ifPresent(text -> question.tree("schedule", cronTrigger(text)));
    schedule.ifPresent(text -> question.tree("schedule", schedule(text)));
    question.text("dag", dag);
    question.text("timezone", timezone);
    question.text("start_date", start);
    question.text("end_date", end);
    question.truth("catchup", catchup);
    question.text("now", now);
    if (lastStart.isPresent() || lastEnd.isPresent()) {
      Question last = new Question();
      last.text("data_interval_start", lastStart);
      last.text("data_interval_end", lastEnd);
      question.tree("last_run", last.asked());
    } else {
      dag.flatMap(id -> data.flatMap(folder -> LastRun.of(id, folder)))
          .ifPresent(last -> question.tree("last_run", last));
    }
    question.number("count", count);
    question.text("manual_run_after", manual);
    return question.asked();
  }

  /** Not what {@code @once} and {@code none} are under {@code schedule}. */
  private JsonNode cronTrigger(String text) {
    Question trigger = new Question();
    trigger.text("__type__", Optional.of("airflow.timetables.trigger.CronTriggerTimetable"));
    trigger.text("cron", Optional.of(text));
    trigger.text("timezone", timezone.or(() -> Optional.of("UTC")));
    return trigger.asked();
  }

  private static JsonNode schedule(String text) {
    if (text.strip().startsWith("{")) {
      return YamlText.read(text);
    }
    return text.equals("null") ? NullNode.getInstance() : new TextNode(text);
  }

  @Override
  InspectionAnswer answer(Fields question) {
    return PreviewAnswer.of(question, Clock.systemUTC());
  }
}

package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import sello.api.schedule.RunState;
import sello.api.schedule.store.RunRow;
import sello.catalog.Imprint;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;

/**
 * The service is killed at moments that chance chooses, while it runs real builds: no run is lost
 * or made twice, each publishes once, and every release is whole. {@code -Dsello.kills=200
 * -Dsello.seed=1} for more of them; {@code target/service-kills.txt} says when each came.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ServiceKillIT {
  private static final int KILLS = Integer.getInteger("sello.kills", 5);
  private static final long SEED = Long.getLong("sello.seed", 1);
  private static final String DAG = "label";
  private static final String TIMED_DAG = "care";
  private static final int TIMED_SECONDS = 120;
  private static final Path SHIPPED = ShippedRelease.INPUTS;
  private static final String FIGURES = "published_figures/all/published_figures.csv";
  private static final String SOURCE = FIGURES + ".source.json";
  private static final Path REPORT = Path.of("target/service-kills.txt");
  private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(10);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final Random random = new Random(SEED);
  private Path data = Path.of("");
  private KilledRuns runs = new KilledRuns(DAG, Path.of(""), Path.of(""), Path.of(""));
  private LeftBehind left = new LeftBehind(List.of(), Map.of(), List.of());

  @Test
  void noRunIsLostOrDoubledAndEveryReleaseIsWhole() throws Exception {
    data = Files.createDirectories(folder.resolve("data"));
    runs =
        new KilledRuns(
            DAG, folder.resolve("shared"), folder.resolve("inputs"), SHIPPED.resolve(SOURCE));
    writeWorkflows();
    publishFirst();
    SteeredService.addOperator(data);
    Files.deleteIfExists(REPORT);
    for (int kill = 1; kill <= KILLS; kill++) {
      String moment = killOnce();
      left = LeftBehind.in(data, DAG, TIMED_DAG);
      report("%d. %s: %s".formatted(kill, moment, left.underWay()));
      checkAfterAKill();
    }
    comeToRest();
    checkAll();
  }

  /** What there is before: real figures, which every run reads too. */
  private void publishFirst() throws Exception {
    Path shared = folder.resolve("shared");
    Files.createDirectories(shared.resolve(FIGURES).getParent());
    for (String file : List.of(FIGURES, SOURCE)) {
      Files.copy(SHIPPED.resolve(file), shared.resolve(file));
    }
    Launched first =
        Launched.run("build", "--inputs", shared.toString(), "--data", data.toString());
    assertThat(first.exitCode()).as(first.text()).isZero();
  }

  private void report(String line) throws IOException {
    Files.writeString(
        REPORT,
        Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** The shipped tasks, but each run has inputs of its own, so that each publishes something. */
  private void writeWorkflows() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("workflows")).resolve("killed.yaml"),
        """
        default:
          is_paused_upon_creation: false
          max_active_runs: 1
          default_args:
            retries: 10000
            retry_delay: {__type__: datetime.timedelta, seconds: 1}
        label:
          tasks:
            - {task_id: check, operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator, application: api/target/sello-api-0.2.0.jar, java_class: sello.api.command.CheckCommand, application_args: ["--inputs", "{{ dag_run.conf.inputs }}", "--as-build"], driver_memory: 256m}
            - {task_id: build, operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator, application: transforms/target/sello-transforms-0.2.0.jar, java_class: sello.transforms.BuildCommand, application_args: ["--inputs", "{{ dag_run.conf.inputs }}", "--prepare", "{{ run_id }}"], driver_memory: 1g, dependencies: [check]}
            - {task_id: publish, operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator, application: transforms/target/sello-transforms-0.2.0.jar, java_class: sello.transforms.PublishCommand, application_args: ["--prepared", "{{ run_id }}"], driver_memory: 256m, dependencies: [build]}
        care:
          schedule: {__type__: datetime.timedelta, seconds: %d}
          start_date: "%s"
          catchup: true
          tasks:
            - {task_id: verify, operator: airflow.providers.apache.spark.operators.spark_submit.SparkSubmitOperator, application: api/target/sello-api-0.2.0.jar, java_class: sello.api.command.VerifyCommand, application_args: [], driver_memory: 256m}
        """
            .formatted(TIMED_SECONDS, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  private SteeredService start() throws IOException {
    return SteeredService.start(
        data,
        Map.of(
            "SELLO_WORKFLOWS",
            folder.resolve("workflows").toString(),
            "JAVA_TOOL_OPTIONS",
            "-XX:TieredStopAtLevel=1"));
  }

  /** Starts the service, kills it at some moment; says which. */
  private String killOnce() throws Exception {
    String task = left.nextTask();
    KillMoment moment = KillMoment.next(random, task, left.unfinished() < 3);
    long millis = moment.millis(random);
    String run = KilledRuns.name(left.done());
    long before = lines(run, moment);
    try (SteeredService service = start()) {
      CompletableFuture<Void> answered = CompletableFuture.completedFuture(null);
      if (moment != KillMoment.STARTING) {
        service.awaitUp();
        runs.ask(service, left);
        answered = await(moment, service, run, before);
      }
      service.awaitAlive(millis);
      service.kill();
      answered.join();
    }
    return "%s + %d ms".formatted(moment, millis);
  }

  private CompletableFuture<Void> await(
      KillMoment moment, SteeredService service, String run, long before) throws Exception {
    if (moment == KillMoment.ASKED) {
      return runs.askForOne(service);
    }
    if (moment == KillMoment.QUEUED) {
      runs.askForOne(service).join();
    }
    long last = System.nanoTime() + LONGEST_WAIT;
    while (!moment.line.isEmpty() && lines(run, moment) == before) {
      service.awaitAlive(50);
      assertThat(System.nanoTime())
          .as("%s of %s comes; see %s", moment, run, folder)
          .isLessThan(last);
    }
    return CompletableFuture.completedFuture(null);
  }

  private Path logs() {
    return data.resolve("state/logs");
  }

  /** How often a task of a run has said what a moment follows, in all its tries. */
  private long lines(String run, KillMoment moment) throws IOException {
    return lines(logs().resolve(DAG).resolve(run).resolve(moment.taskId), moment.line);
  }

  private static long lines(Path logs, String wanted) throws IOException {
    if (!Files.isDirectory(logs)) {
      return 0;
    }
    long found = 0;
    try (Stream<Path> files = Files.walk(logs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found += Files.readString(file).lines().filter(line -> line.contains(wanted)).count();
      }
    }
    return found;
  }

  private void checkAfterAKill() throws Exception {
    Releases releases = new Releases(data);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
    assertThat(published(releases)).doesNotHaveDuplicates();
    assertThat(left.runIds()).doesNotHaveDuplicates().containsAll(runs.promised());
    assertThat(left.states()).doesNotContain(RunState.FAILED);
  }

  /** The figures of every published release, by their hash, oldest first. */
  private static List<String> published(Releases releases) {
    List<String> hashes = new ArrayList<>();
    for (Imprint imprint : releases.published()) {
      releases.manifest(imprint.id()).inputs().stream()
          .filter(source -> source.publication().equals("education_counts"))
          .forEach(source -> hashes.add(source.sha256()));
    }
    Collections.reverse(hashes);
    return hashes;
  }

  private void comeToRest() throws Exception {
    try (SteeredService service = start()) {
      service.awaitUp();
      runs.ask(service, left);
      for (String run : runs.asked()) {
        assertThat(service.end(DAG, run)).as(run).isEqualTo("success");
      }
      JsonNode all = service.get("dags/%s/dagRuns".formatted(DAG));
      assertThat(all.path("total_entries").asInt()).isEqualTo(runs.asked().size());
      service.kill();
    }
    left = LeftBehind.in(data, DAG, TIMED_DAG);
    report(
        "%d kills (seed %d); %d runs, %d runs of the timetable, %d tries, %d of them met another build, %d releases"
            .formatted(
                KILLS,
                SEED,
                left.runs().size(),
                left.byItself().size(),
                left.tries(),
                lines(logs(), "Another build is at work"),
                new Releases(data).published().size()));
  }

  private void checkAll() throws Exception {
    checkAfterAKill();
    assertThat(left.runIds()).containsExactlyElementsOf(runs.asked());
    assertThat(left.states()).containsExactly(RunState.SUCCESS);
    Releases releases = new Releases(data);
    assertThat(published(releases))
        .as("what each run had to publish, once and in order")
        .containsExactlyElementsOf(runs.hashes());
    assertThat(names(releases.folder()))
        .as("no folder that nobody published, and nothing half-written")
        .containsExactlyInAnyOrderElementsOf(
            releases.published().stream().map(Imprint::id).toList());
    checkTimetable(left.byItself());
    Launched verify = Launched.run("verify", "--data", data.toString());
    assertThat(verify.exitCode()).as(verify.text()).isZero();
    assertThat(verify.lastLine())
        .startsWith(runs.asked().size() + 1 + " releases")
        .endsWith("manifests");
  }

  private static List<String> names(Path parent) throws IOException {
    try (Stream<Path> found = Files.list(parent)) {
      return found.map(path -> String.valueOf(path.getFileName())).toList();
    }
  }

  private void checkTimetable(List<RunRow> made) throws IOException {
    List<Instant> dates = made.stream().map(run -> run.logicalDate().orElseThrow()).toList();
    assertThat(dates)
        .as("one run for every tick, none twice, none lost")
        .isNotEmpty()
        .isEqualTo(
            IntStream.range(0, dates.size())
                .mapToObj(n -> dates.get(0).plusSeconds((long) n * TIMED_SECONDS))
                .toList());
    assertThat(made.subList(0, made.size() - 1)).allMatch(run -> run.state() == RunState.SUCCESS);
    assertThat(lines(logs().resolve(TIMED_DAG), " findings")).as("whenever it looked").isZero();
  }
}

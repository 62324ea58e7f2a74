package sello.transforms;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Manifest;
import sello.catalog.Manifest.Rejects;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.ingest.CodeLists;
import sello.ingest.DataError;
import sello.ingest.InputFile;
import sello.ingest.Inputs;
import sello.ingest.Preflight;
import sello.ingest.Problem;
import sello.ingest.Publication;
import sello.ingest.Severity;

/**
 * Builds the whole plan into a release and publishes it: look at the inputs, build every table,
 * check, publish. Whatever fails on the way, nothing is published.
 */
public final class Build {
  private final Settings settings;
  private final Path inputsFolder;
  private final Releases releases;
  private final Progress progress;

  Build(Settings settings, Path inputsFolder, Path data, Progress progress) {
    this.settings = settings;
    this.inputsFolder = inputsFolder;
    this.releases = new Releases(data);
    this.progress = progress;
  }

  /**
   * What came of a build.
   *
   * @param id of the release that is now the latest
   * @param published whether it is a new one
   * @param sentence what to tell the user
   */
  record Result(String id, boolean published, String sentence) {}

  /**
   * @param full whether to build even when neither inputs nor program have changed
   * @throws DataError when the inputs, or a table made from them, break a rule
   * @throws EnvironmentError when another build is at work
   */
  Result run(boolean full) {
    List<Publication> publications = Pipeline.publications();
    Inputs inputs = Inputs.scan(inputsFolder, publications);
    CodeLists lists = inputs.lists();
    refuseFatal(Preflight.problems(inputs, publications));
    Map<String, String> parameters = parameters(settings);
    String fingerprint = Fingerprint.of(inputs.files(), parameters);
    try (BuildLock lock = BuildLock.take(releases.data())) {
      Optional<Manifest> latest = releases.latest();
      if (!full && latest.isPresent() && latest.get().fingerprint().equals(fingerprint)) {
        return unchanged(latest.get(), "neither inputs nor program have changed");
      }
      return build(inputs, lists, new Draft(fingerprint, parameters, latest));
    }
  }

  /** The parameters that reach a figure or a check. */
  public static Map<String, String> parameters(Settings settings) {
    return Map.of("reject_limit", String.valueOf(settings.rejectLimit()));
  }

  /** What is known of the release before it is built. */
  private record Draft(
      String fingerprint, Map<String, String> parameters, Optional<Manifest> previous) {}

  private Result build(Inputs inputs, CodeLists lists, Draft draft) {
    Staging staging = Staging.begin(releases);
    try {
      Manifest manifest = watched(inputs, lists, draft, staging);
      if (draft.previous().isPresent()
          && draft.previous().get().contentHash().equals(manifest.contentHash())) {
        return unchanged(draft.previous().get(), "the result equals it");
      }
      staging.publish(manifest);
      return new Result(
          manifest.id(), true, "Published " + manifest.id() + "." + rejected(manifest));
    } finally {
      staging.discard();
    }
  }

  /** The long part: when it is interrupted, nothing half-written is left. */
  private Manifest watched(Inputs inputs, CodeLists lists, Draft draft, Staging staging) {
    try (Interruption watch = Interruption.watch(staging)) {
      return buildTables(inputs, lists, draft, staging);
    }
  }

  private Manifest buildTables(Inputs inputs, CodeLists lists, Draft draft, Staging staging) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    long start = System.nanoTime();
    progress.say("starting Spark on " + settings.master());
    SparkSession spark =
        Session.start(settings, inputs.files().stream().mapToLong(InputFile::bytes).sum());
    try {
      seconds.put("start", since(start));
      TableWriter writer = new TableWriter(staging.folder());
      TableBuild tables = new TableBuild(spark, writer);
      SourceBuild sources = new SourceBuild(spark, tables, settings.rejectLimit(), progress);
      List<BuiltTable> built =
          new PlanRun(Pipeline.PLAN, progress)
              .run(
                  node ->
                      node.isSource() ? sources.build(node, inputs, lists) : tables.derive(node));
      built.forEach(t -> seconds.put(t.node().name(), t.seconds()));
      Rejects rejects = sources.writeRejects(writer);
      seconds.put("total", since(start));
      return Manifests.of(
          Instant.now().truncatedTo(ChronoUnit.SECONDS),
          draft.previous(),
          draft.fingerprint(),
          draft.parameters(),
          sources.sources(),
          built,
          rejects,
          seconds);
    } finally {
      spark.stop();
    }
  }

  private void refuseFatal(List<Problem> problems) {
    problems.stream()
        .filter(p -> p.severity() == Severity.WARNING)
        .forEach(p -> progress.note(p.toString()));
    List<Problem> fatal = problems.stream().filter(p -> p.severity() == Severity.FATAL).toList();
    if (!fatal.isEmpty()) {
      throw new DataError("The inputs cannot be believed; nothing was built:", fatal);
    }
  }

  private static String rejected(Manifest manifest) {
    long rows = manifest.rejects().rows();
    return rows == 0
        ? ""
        : " Input rows refused: %,d; they are named above and in its rejects.".formatted(rows);
  }

  private static Result unchanged(Manifest latest, String why) {
    return new Result(
        latest.id(),
        false,
        "Nothing changed since " + latest.id() + ": " + why + ". Nothing published.");
  }

  private static double since(long start) {
    return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
  }
}

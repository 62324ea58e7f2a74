package sello.transforms;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.ingest.CodeLists;
import sello.ingest.DataError;
import sello.ingest.Inputs;
import sello.ingest.Looks;
import sello.ingest.Preflight;
import sello.ingest.Problem;
import sello.ingest.Publication;
import sello.ingest.Severity;
import sello.storage.Folder;
import sello.storage.LocalFolder;

/**
 * Builds the whole plan into a release and publishes it: look at the inputs, build every table,
 * check, publish. Whatever fails on the way, nothing is published.
 */
public final class Build {
  /** What input files were found to be. */
  private static final String LOOKS = "state/looks.json";

  private final Settings settings;
  private final List<Folder> inputsFolders;
  private final Releases releases;
  private final Progress progress;
  private final String program;
  private final OpenFilesStep openFiles;

  /**
   * @param program hash of the program that works out figures
   * @param openFiles what writes the files that everybody may take
   */
  Build(
      Settings settings,
      List<Folder> inputsFolders,
      Folder data,
      Progress progress,
      String program,
      OpenFilesStep openFiles) {
    this.settings = settings;
    this.inputsFolders = List.copyOf(inputsFolders);
    this.releases = new Releases(data);
    this.progress = progress;
    this.program = program;
    this.openFiles = openFiles;
  }

  /**
   * What came of a build.
   *
   * @param id of the release
   * @param isNew whether there was none like it: it was published, or prepared to be
   * @param sentence what to tell the user
   */
  record Result(String id, boolean isNew, String sentence) {}

  /**
   * @param full whether to work out every table, even when neither inputs nor program have changed
   * @throws DataError when the inputs, or a table made from them, break a rule
   * @throws EnvironmentError when another build is at work, or the clock was set back
   */
  Result run(boolean full) {
    return run(full, this::publish, "Published ");
  }

  /**
   * Builds, and keeps what was built, to be published later.
   *
   * @param name under which it is kept; what had the name before is gone
   */
  Result prepare(String name, boolean full) {
    Prepared prepared = Prepared.named(releases, name);
    Result result = run(full, prepared::keep, "Prepared ");
    if (!result.isNew()) {
      prepared.keepLatest(result.id());
    }
    return result;
  }

  private void publish(Staging staging, Manifest manifest) {
    staging.keep(manifest);
    Publishing.publish(releases, manifest);
  }

  /** What is done with a release that is built and checked. */
  @FunctionalInterface
  private interface Ending {
    void end(Staging staging, Manifest manifest);
  }

  private Result run(boolean full, Ending ending, String done) {
    try (SessionStart session = new SessionStart(settings, isAllLocal())) {
      return run(session, full, ending, done);
    }
  }

  /** Whether neither inputs nor data lie in a store. */
  private boolean isAllLocal() {
    return Stream.concat(inputsFolders.stream(), Stream.of(releases.data()))
        .allMatch(LocalFolder.class::isInstance);
  }

  private Result run(SessionStart session, boolean full, Ending ending, String done) {
    Steps steps = new Steps();
    long start = System.nanoTime();
    List<Publication> publications = Pipeline.publications();
    Looks kept = full ? Looks.none(program) : Looks.readFrom(releases.data(), LOOKS, program);
    Looks looks = kept.telling(session::begin);
    Inputs inputs = Inputs.scan(inputsFolders, publications, looks);
    CodeLists lists = inputs.lists();
    refuseFatal(Preflight.problems(inputs, publications));
    steps.end("scan", start);
    Recipes recipes = new Recipes(program, parameters(settings));
    String fingerprint = Fingerprint.of(inputs.files(), recipes.parameters(), program);
    try (BuildLock lock = BuildLock.take(releases.data())) {
      looks.writeTo(releases.data(), LOOKS);
      Optional<Manifest> latest = releases.latest();
      if (!full && latest.isPresent() && latest.get().fingerprint().equals(fingerprint)) {
        return unchanged(latest.get(), "neither inputs nor program have changed");
      }
      PublicationOrder.require(latest, Instant.now().truncatedTo(ChronoUnit.SECONDS));
      return build(
          new ReleaseBuild(settings, session, progress, steps, inputs, lists),
          new ReleaseBuild.Draft(fingerprint, recipes, latest, full),
          ending,
          done);
    }
  }

  /** Whether the latest release is of just these inputs, settings and this program. */
  public static boolean isUpToDate(
      Settings settings, List<? extends Folder> inputsFolders, Folder data) {
    Releases releases = new Releases(data);
    String program = CodeVersion.current();
    Looks looks = Looks.readFrom(releases.data(), LOOKS, program);
    Inputs inputs = Inputs.scan(inputsFolders, Pipeline.publications(), looks);
    String fingerprint = Fingerprint.of(inputs.files(), parameters(settings), program);
    return releases.latest().map(Manifest::fingerprint).filter(fingerprint::equals).isPresent();
  }

  /** The parameters that reach a figure or a check. */
  public static Map<String, String> parameters(Settings settings) {
    Map<String, String> parameters = new TreeMap<>(settings.thresholds().parameters());
    parameters.put("reject_limit", String.valueOf(settings.rejectLimit()));
    return parameters;
  }

  private Result build(ReleaseBuild tables, ReleaseBuild.Draft draft, Ending ending, String done) {
    Staging staging = Staging.begin(releases);
    try {
      Manifest manifest = watched(tables, draft, staging);
      if (draft.previous().isPresent()
          && draft.previous().get().contentHash().equals(manifest.contentHash())) {
        return unchanged(draft.previous().get(), "the result equals it");
      }
      ending.end(staging, withOpenFiles(staging, manifest));
      return new Result(manifest.id(), true, done + manifest.id() + "." + rejected(manifest));
    } finally {
      staging.discard();
    }
  }

  /** The long part: when it is interrupted, nothing half-written is left. */
  private Manifest watched(ReleaseBuild tables, ReleaseBuild.Draft draft, Staging staging) {
    try (Interruption watch = Interruption.watch(staging)) {
      return tables.run(draft, releases, staging);
    }
  }

  private Manifest withOpenFiles(Staging staging, Manifest manifest) {
    try (Interruption watch = Interruption.watch(staging)) {
      return openFiles.write(releases, staging.release(), manifest);
    }
  }

  private void refuseFatal(List<Problem> problems) {
    Warnings.lines(problems).forEach(progress::note);
    List<Problem> fatal = problems.stream().filter(p -> p.severity() == Severity.FATAL).toList();
    if (!fatal.isEmpty()) {
      throw new DataError("The inputs cannot be believed; nothing was built:", fatal);
    }
  }

  private static String rejected(Manifest manifest) {
    long rows = manifest.rejects().rows();
    return rows == 0
        ? ""
        : " Input rows refused: %,d; 'sello check' lists them, and they are in its rejects."
            .formatted(rows);
  }

  private static Result unchanged(Manifest latest, String why) {
    return new Result(
        latest.id(),
        false,
        "Nothing changed since " + latest.id() + ": " + why + ". Nothing published.");
  }
}

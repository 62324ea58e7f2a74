package sello.transforms;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.FileAccount;
import sello.catalog.Node;
import sello.catalog.Source;
import sello.ingest.CodeLists;
import sello.ingest.Inputs;
import sello.ingest.Intake;
import sello.ingest.KeyedFiles;
import sello.ingest.ParseJob;
import sello.ingest.ParsedPart;
import sello.ingest.ParsedParts;
import sello.ingest.Publication;

/**
 * Builds the source tables and keeps account of every input row: accepted or refused, none lost. A
 * file is parsed once: its outcomes are kept, and a table is read from what is kept.
 */
final class SourceBuild {
  private final Sessions sessions;
  private final TableBuild tables;
  private final ParsedParts parts;
  private final Rejected rejected;
  private final Watch watch;
  private final List<Source> sources = new ArrayList<>();

  /** Who is told how the work goes. */
  record Watch(Progress progress, Steps steps) {}

  SourceBuild(
      Sessions sessions, TableBuild tables, ParsedParts parts, Rejected rejected, Watch watch) {
    this.sessions = sessions;
    this.tables = tables;
    this.parts = parts;
    this.rejected = rejected;
    this.watch = watch;
  }

  /**
   * @throws sello.ingest.DataError when more of the publication's rows break the contract than the
   *     limit allows
   */
  BuiltTable build(Node node, Inputs inputs, CodeLists lists) {
    sessions.name(node.name());
    Publication publication = (Publication) node.table();
    KeyedFiles files =
        KeyedFiles.of(publication, inputs.files(publication), lists, tables.recipes().program());
    String recipe = tables.recipes().ofSource(node, files.keys());
    Optional<BuiltTable> old = tables.takeOver(node, recipe);
    if (old.isPresent()) {
      keepAccount(publication);
      return old.get();
    }
    return compute(node, recipe, files, lists);
  }

  /** Every file read, in the order of their names. */
  synchronized List<Source> sources() {
    return sources.stream().sorted(Comparator.comparing(Source::file)).toList();
  }

  /** What became of the rows of every file read. */
  List<FileAccount> accounts() {
    Map<String, Map<String, Long>> refused = rejected.reasons();
    return sources().stream()
        .map(source -> account(source, refused.getOrDefault(source.file(), Map.of())))
        .toList();
  }

  private static FileAccount account(Source source, Map<String, Long> refused) {
    FileAccount account =
        new FileAccount(source.publication(), source.file(), source.rowsAccepted(), refused);
    if (account.read() != source.rowsRead()) {
      throw new IllegalStateException(
          "%s has %d rows, and reasons for %d refused and %d accepted ones."
              .formatted(
                  source.file(),
                  source.rowsRead(),
                  account.read() - account.accepted(),
                  account.accepted()));
    }
    return account;
  }

  /** The files are those of the latest release: so is what became of their rows. */
  private void keepAccount(Publication publication) {
    String name = publication.contract().publication();
    List<Source> kept = tables.from().sources(publication);
    Dataset<Row> problems =
        TableWriter.read(
                sessions.forFew(), tables.from().data(), Intake.REJECT, tables.from().rejects())
            .where(col("publication").equalTo(name));
    account(name, kept, problems);
  }

  private BuiltTable compute(Node node, String recipe, KeyedFiles files, CodeLists lists) {
    Publication publication = files.publication();
    String name = publication.contract().publication();
    Map<String, ParsedPart> parsed = parse(files, lists);
    SparkSession spark = sessions.of(parsed.values().stream().mapToLong(ParsedPart::rows).sum());
    Intake intake = Intake.of(spark, publication, parts.paths(name, parsed.values()));
    BuiltTable built = tables.source(node, recipe, intake);
    List<Source> own = new FileSources(files, parsed, intake).of(tables.rows(node.name()));
    account(name, own, intake.rejects(name));
    return built;
  }

  private Map<String, ParsedPart> parse(KeyedFiles files, CodeLists lists) {
    Map<String, ParsedPart> all = files.kept(parts);
    KeyedFiles missing = files.without(all);
    if (!missing.byKey().isEmpty()) {
      long start = System.nanoTime();
      ParseJob job = new ParseJob(sessions.parsing(missing), missing, parts);
      try (Following shown = watch.progress().follow(job::state)) {
        all.putAll(job.run(lists));
      }
      watch.steps().end("parse " + files.publication().contract().publication(), start);
    }
    return all;
  }

  private void account(String name, List<Source> own, Dataset<Row> problems) {
    rejected.add(name, own, problems);
    synchronized (this) {
      sources.addAll(own);
    }
  }
}

package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Columns;
import sello.catalog.Fields;
import sello.catalog.FileAccount;
import sello.catalog.Node;
import sello.catalog.Source;
import sello.catalog.SourceKind;
import sello.ingest.CodeLists;
import sello.ingest.Contract;
import sello.ingest.Detected;
import sello.ingest.InputFile;
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
    Publication publication = (Publication) node.table();
    KeyedFiles files =
        KeyedFiles.of(publication, inputs.files(publication), lists, tables.recipes().program());
    String recipe = tables.recipes().ofSource(node, files.keys());
    Optional<BuiltTable> old = tables.takeOver(node, recipe);
    if (old.isPresent()) {
      tables.remember(node, YearParts.recipes(node, tables.recipes(), files));
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
        new FileAccount(
            source.publication(),
            source.file(),
            source.kind() == SourceKind.ILLUSTRATIVE,
            source.rowsAccepted(),
            refused);
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
        sessions
            .forFew()
            .read()
            .schema(Intake.REJECT)
            .parquet(tables.from().rejects().toUri().toString())
            .where(col("publication").equalTo(name));
    account(name, kept, problems);
  }

  private BuiltTable compute(Node node, String recipe, KeyedFiles files, CodeLists lists) {
    Publication publication = files.publication();
    String name = publication.contract().publication();
    Map<String, ParsedPart> parsed = parse(files, lists);
    SparkSession spark = sessions.of(parsed.values().stream().mapToLong(ParsedPart::rows).sum());
    Intake intake = Intake.of(spark, publication, parts.paths(name, parsed.values()));
    List<PartsBuild.Making> makings = YearParts.makings(node, tables.recipes(), files, intake);
    BuiltTable built =
        makings.isEmpty()
            ? tables.source(node, recipe, intake)
            : tables.ofParts(node, recipe, makings);
    account(name, sources(node, files, parsed, intake), intake.rejects(name));
    return built;
  }

  private Map<String, ParsedPart> parse(KeyedFiles files, CodeLists lists) {
    Map<String, ParsedPart> all = files.kept(parts);
    KeyedFiles missing = files.without(all);
    if (!missing.byKey().isEmpty()) {
      long start = System.nanoTime();
      ParseJob job = new ParseJob(sessions.forMany(), missing, parts);
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

  /** Accepted lines are counted in the table as written, the others while they were read. */
  private List<Source> sources(
      Node node, KeyedFiles files, Map<String, ParsedPart> parsed, Intake intake) {
    boolean oneRowALine = parsed.values().stream().allMatch(part -> part.rows() == part.read());
    Map<String, Long> accepted = acceptedLines(tables.rows(node.name()), oneRowALine);
    Map<String, Long> repeated = intake.repeatedLines();
    List<Source> own = new ArrayList<>();
    files
        .byKey()
        .forEach(
            (key, file) ->
                own.add(
                    source(
                        file,
                        files.publication().contract(),
                        part(parsed, key, file),
                        accepted.getOrDefault(file.file(), 0L),
                        repeated.getOrDefault(file.file(), 0L))));
    return own;
  }

  private static ParsedPart part(Map<String, ParsedPart> parsed, String key, InputFile file) {
    ParsedPart part = parsed.get(key);
    if (part == null) {
      throw new IllegalStateException(file.file() + " has not been parsed.");
    }
    return part;
  }

  /** Where each line gives one row, rows are counted: whole lines need not be told apart. */
  private static Map<String, Long> acceptedLines(Dataset<Row> table, boolean oneRowALine) {
    Column line = Columns.col(Fields.SOURCE_LINE);
    Map<String, Long> lines = new HashMap<>();
    table
        .groupBy(Columns.col(Fields.SOURCE_FILE))
        .agg(oneRowALine ? count(line) : count_distinct(line))
        .collectAsList()
        .forEach(row -> lines.put(row.getString(0), row.getLong(1)));
    return lines;
  }

  private static Source source(
      InputFile file, Contract contract, ParsedPart part, long accepted, long repeated) {
    return new Source(
        file.publication(),
        file.edition(),
        file.file(),
        file.record().publisher(),
        file.record().title(),
        file.record().url(),
        file.record().licence(),
        file.record().accessed(),
        file.record().kind(),
        file.bytes(),
        file.sha256(),
        part.read(),
        accepted,
        part.rejected() + repeated,
        Detected.of(file, contract, part.skipped()).words());
  }
}

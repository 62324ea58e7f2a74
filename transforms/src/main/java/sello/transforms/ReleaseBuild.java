package sello.transforms;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Manifest;
import sello.catalog.Manifest.Rejects;
import sello.catalog.Manifest.Withheld;
import sello.catalog.Node;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.catalog.Table;
import sello.ingest.CodeLists;
import sello.ingest.InputFile;
import sello.ingest.Inputs;
import sello.ingest.ParsedParts;
import sello.transforms.identity.DecisionsByHand;
import sello.transforms.protection.DisclosureGate;

/**
 * The tables of a release, from inputs that were found good: the part of a build that has a Spark
 * session.
 */
final class ReleaseBuild {
  /** What whoever runs a build is told of tables, in this order. */
  private static final Map<Node, Function<Dataset<Row>, List<String>>> REMARKS = remarkedTables();

  /** The tables that disclosure control protects. */
  private static final List<Node> SHOWN =
      Pipeline.PLAN.nodes().stream()
          .filter(node -> node.table().spec().disclosure().protects())
          .toList();

  /** All that is looked at when it is asked whether what they withhold can be worked out. */
  private static final List<Node> ASKED =
      Stream.concat(
              SHOWN.stream(),
              Stream.of(Pipeline.DISCLOSURE_CELLS, Pipeline.EARLIER_CELLS, Pipeline.REGION_CHANGES))
          .toList();

  private final Map<Node, List<String>> remarks = new ConcurrentHashMap<>();
  private final Settings settings;
  private final SessionStart session;
  private final Progress progress;
  private final Steps steps;
  private final Inputs inputs;
  private final CodeLists lists;

  ReleaseBuild(
      Settings settings,
      SessionStart session,
      Progress progress,
      Steps steps,
      Inputs inputs,
      CodeLists lists) {
    this.settings = settings;
    this.session = session;
    this.progress = progress;
    this.steps = steps;
    this.inputs = inputs;
    this.lists = lists;
  }

  private static Map<Node, Function<Dataset<Row>, List<String>>> remarkedTables() {
    Map<Node, Function<Dataset<Row>, List<String>>> remarks = new LinkedHashMap<>();
    remarks.put(Pipeline.DECISIONS_BY_HAND, DecisionsByHand::warnings);
    remarks.put(Pipeline.QUALITY_OF_AWARDS, AwardsToCheck::of);
    remarks.put(Pipeline.QUALITY_OF_APPLICATIONS, UnnamedAwards::of);
    remarks.put(Pipeline.AWARD_LISTS, PartialLists::of);
    return remarks;
  }

  /**
   * What is known of the release before it is built.
   *
   * @param full whether every table is to be worked out, whatever the previous release holds
   */
  record Draft(String fingerprint, Recipes recipes, Optional<Manifest> previous, boolean full) {}

  /**
   * Builds every table into a folder.
   *
   * @throws EnvironmentError when the cluster gave up, or was made to
   */
  Manifest run(Draft draft, Releases releases, Staging staging) {
    long start = System.nanoTime();
    progress.say("starting Spark on " + settings.master());
    SparkSession spark = session.get();
    try {
      Session.prepare(spark, inputs.files().stream().mapToLong(InputFile::bytes).sum());
      steps.end("start", start);
      return build(spark, draft, releases, staging);
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare
      // Spark stops by itself, and what is asked of it then fails with whatever is missing first.
      if (spark.sparkContext().isStopped()) {
        throw Session.ended(settings.master(), e);
      }
      throw e;
    }
  }

  private Manifest build(SparkSession spark, Draft draft, Releases releases, Staging staging) {
    ParsedParts parts = new ParsedParts(staging.data(), staging.writing());
    Optional<Manifest> from = draft.full() ? Optional.empty() : draft.previous();
    TableWriter writer = new TableWriter(staging);
    Workers workers = new Workers(new ChainOrder(Pipeline.PLAN, ASKED));
    Sessions sessions = Sessions.beside(spark);
    TableBuild tables =
        new TableBuild(
            sessions,
            writer,
            draft.recipes(),
            new TakeOver(from, staging.data()),
            new EarlierTables(draft.previous(), releases));
    Rejected rejected = new Rejected(sessions.forFew(), settings.rejectLimit(), progress);
    SourceBuild sources =
        new SourceBuild(sessions, tables, parts, rejected, new SourceBuild.Watch(progress, steps));
    PlanRun.Outcome<Withheld> built = tables(tables, sources, workers);
    REMARKS.keySet().stream()
        .flatMap(node -> remarks.getOrDefault(node, List.of()).stream())
        .forEach(progress::note);
    long start = System.nanoTime();
    Rejects rejects = rejected.write(writer);
    steps.end("rejects", start);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return Manifests.of(
        now, draft, sources.sources(), built.tables(), rejects, built.answer(), steps.seconds());
  }

  /** A table, and what is to be said of it: told at the end, where it is seen. */
  private BuiltTable remarked(Node node, TableBuild tables, SourceBuild sources) {
    BuiltTable built = build(node, tables, sources);
    Optional.ofNullable(REMARKS.get(node))
        .ifPresent(remark -> remarks.put(node, remark.apply(tables.rows(node.name()))));
    return built;
  }

  private BuiltTable build(Node node, TableBuild tables, SourceBuild sources) {
    if (node.table() instanceof Table.Account account) {
      return tables.account(node, account, sources.accounts());
    }
    return node.isSource() ? sources.build(node, inputs, lists) : tables.build(node);
  }

  /** Asked while tables are built that it does not concern. */
  private Withheld attack(TableBuild tables) {
    long start = System.nanoTime();
    Withheld withheld =
        new DisclosureGate(SHOWN, node -> tables.rows(node.name()))
            .attack(
                tables.rows(Pipeline.DISCLOSURE_CELLS.name()),
                tables.rows(Pipeline.EARLIER_CELLS.name()),
                tables.rows(Pipeline.REGION_CHANGES.name()));
    progress.note(
        "disclosure control: %,d of %,d counts are withheld, none can be worked out"
            .formatted(withheld.withheld(), withheld.counts()));
    steps.end("attack", start);
    return withheld;
  }

  private PlanRun.Outcome<Withheld> tables(
      TableBuild tables, SourceBuild sources, Workers workers) {
    long start = System.nanoTime();
    PlanRun.Outcome<Withheld> built =
        new PlanRun(Pipeline.PLAN, workers, progress)
            .run(
                node -> remarked(node, tables, sources),
                new PlanRun.Check<>(ASKED, () -> attack(tables)));
    built.tables().forEach(table -> steps.note(table.node().name(), table.seconds()));
    steps.end("tables", start);
    return built;
  }
}

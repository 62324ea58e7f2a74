package sello.transforms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Columns;
import sello.catalog.FileAccount;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.ingest.CodeLists;
import sello.ingest.Inputs;
import sello.ingest.Intake;
import sello.ingest.Looks;
import sello.ingest.Preflight;
import sello.ingest.Problem;
import sello.ingest.Publication;
import sello.ingest.RefusalReasons;
import sello.ingest.Severity;
import sello.storage.LocalFolder;

/** The whole plan worked out in this process, without a release: the rows of each table by name. */
record World(Map<String, List<Row>> tables, List<FileAccount> files) {

  /** All tables made from an inputs folder. */
  static World of(Path... inputsFolders) {
    return sources(List.of(inputsFolders), Pipeline.PLAN.nodes()).derived();
  }

  /** The source tables given, read from an inputs folder. */
  static World sources(Path inputsFolder, List<Node> nodes) {
    return sources(List.of(inputsFolder), nodes);
  }

  private static World sources(List<Path> inputsFolders, List<Node> nodes) {
    List<Publication> publications = Pipeline.publications();
    Inputs inputs =
        Inputs.scan(
            inputsFolders.stream().map(LocalFolder::new).toList(), publications, Looks.none());
    CodeLists lists = inputs.lists();
    List<Problem> fatal =
        Preflight.problems(inputs, publications).stream()
            .filter(p -> p.severity() == Severity.FATAL)
            .toList();
    if (!fatal.isEmpty()) {
      throw new AssertionError(fatal);
    }
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    List<FileAccount> files = new ArrayList<>();
    for (Node node : nodes.stream().filter(Node::isSource).toList()) {
      Publication publication = (Publication) node.table();
      Intake intake = Intake.of(TestSpark.session(), publication, inputs.files(publication), lists);
      tables.put(node.name(), Fetched.rows(intake.accepted()));
      files.addAll(accounts(publication, inputs, intake, tables.get(node.name())));
      intake.release();
    }
    return new World(tables, files);
  }

  private static List<FileAccount> accounts(
      Publication publication, Inputs inputs, Intake intake, List<Row> accepted) {
    String name = publication.contract().publication();
    Map<String, Map<String, Long>> refused = RefusalReasons.of(intake.rejects(name));
    Map<String, Long> lines =
        accepted.stream()
            .map(row -> List.of(row.<String>getAs("source_file"), row.<Long>getAs("source_line")))
            .distinct()
            .collect(Collectors.groupingBy(line -> (String) line.get(0), Collectors.counting()));
    return inputs.files(publication).stream()
        .map(
            file ->
                new FileAccount(
                    name,
                    file.file(),
                    lines.getOrDefault(file.file(), 0L),
                    refused.getOrDefault(file.file(), Map.of())))
        .toList();
  }

  /** These source tables with those of another world in the place of their own. */
  World with(World others) {
    Map<String, List<Row>> merged = new LinkedHashMap<>(tables);
    merged.putAll(others.tables);
    Set<String> theirs =
        others.files.stream().map(FileAccount::publication).collect(Collectors.toSet());
    Stream<FileAccount> own = files.stream().filter(f -> !theirs.contains(f.publication()));
    return new World(merged, Stream.concat(own, others.files.stream()).toList());
  }

  /** A table, and only what it is made from, out of an inputs folder. */
  static World of(Node node, Path inputsFolder) {
    Set<String> needed = new HashSet<>();
    addWithInputs(node, needed);
    List<Node> nodes =
        Pipeline.PLAN.nodes().stream().filter(n -> needed.contains(n.name())).toList();
    return sources(inputsFolder, nodes).derived(nodes);
  }

  private static void addWithInputs(Node node, Set<String> needed) {
    if (needed.add(node.name())) {
      node.inputs().forEach(input -> addWithInputs(input, needed));
    }
  }

  /** These source tables and every table made from them. */
  World derived() {
    return derived(Pipeline.PLAN.nodes());
  }

  private World derived(List<Node> nodes) {
    Map<String, List<Row>> all = new LinkedHashMap<>(tables);
    for (Node node : nodes) {
      if (node.isEarlier()) {
        all.put(node.name(), List.of());
      } else if (node.table() instanceof Table.Account account) {
        all.put(node.name(), Fetched.rows(dataset(node, account.rows(files))));
      } else if (!node.isSource()) {
        List<Dataset<Row>> in =
            node.inputs().stream().map(n -> dataset(n, all.get(n.name()))).toList();
        Spec spec = node.table().spec();
        Dataset<Row> out = Columns.conform(Computation.of(node.table(), in), spec);
        all.put(node.name(), Fetched.rows(out));
      }
    }
    return new World(all, files);
  }

  /** The same rows in another order. */
  World shuffled(long seed) {
    Map<String, List<Row>> mixed = new LinkedHashMap<>();
    tables.forEach(
        (name, rows) -> {
          List<Row> order = new ArrayList<>(rows);
          Collections.shuffle(order, new Random(seed));
          mixed.put(name, order);
        });
    return new World(mixed, files);
  }

  Dataset<Row> rows(Node node) {
    return dataset(node, tables.get(node.name()));
  }

  TableAudit audit(Node node) {
    return TableAudit.of(rows(node), node.table().spec());
  }

  private static Dataset<Row> dataset(Node node, List<Row> rows) {
    SparkSession spark = TestSpark.session();
    return Sessions.fewInOnePart(spark.createDataFrame(rows, Drawn.nullable(node.table().spec())));
  }
}

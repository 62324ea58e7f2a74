package sello.transforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import sello.catalog.Columns;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Node;
import sello.catalog.SparkPath;
import sello.catalog.Spec;
import sello.catalog.Table;

/**
 * Builds tables of parts: each part is taken from where parts are kept, or worked out, written,
 * audited and kept, side by side, since all that is behind such a table waits for it. The table's
 * files are the parts' files, linked; its content hash is the sum of theirs, so that it is the same
 * as if the table had been written as a whole.
 */
final class PartsBuild {
  private final Sessions sessions;
  private final Recipes recipes;
  private final Parts parts;
  private final TableWriter writer;
  private final Workers workers;
  private final Map<String, List<Part>> ofTable = new ConcurrentHashMap<>();

  PartsBuild(Sessions sessions, Recipes recipes, Parts parts, Workers workers) {
    this.sessions = sessions;
    this.recipes = recipes;
    this.parts = parts;
    this.writer = new TableWriter(parts.folder());
    this.workers = workers;
  }

  /** How a part is made. */
  record Making(String recipe, Supplier<Dataset<Row>> rows) {}

  /** The parts of a table that depend each on one input, or on one part of an input. */
  List<Making> makings(Node node, List<BuiltTable> inputs, Function<String, Dataset<Row>> whole) {
    List<Making> makings = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      int place = i;
      BuiltTable input = inputs.get(i);
      List<Part> own =
          node.table() instanceof Table.OfParts
              ? ofTable.getOrDefault(input.node().name(), List.of())
              : List.of();
      if (own.isEmpty()) {
        makings.add(
            making(
                node,
                inputs,
                place,
                input.contentHash(),
                input.rows(),
                () -> whole.apply(input.node().name())));
      }
      for (Part part : own) {
        String hash = TableAudit.contentHash(input.node().table().spec(), List.of(part));
        makings.add(making(node, inputs, place, hash, part.rows(), () -> read(input.node(), part)));
      }
    }
    return makings;
  }

  private Making making(
      Node node,
      List<BuiltTable> inputs,
      int place,
      String hash,
      long rows,
      Supplier<Dataset<Row>> given) {
    String recipe = recipes.ofDerived(node, List.of("part", String.valueOf(place), hash));
    SparkSession spark = sessions.of(rows);
    return new Making(
        recipe,
        () -> {
          List<Dataset<Row>> in = new ArrayList<>();
          for (int i = 0; i < inputs.size(); i++) {
            in.add(
                i == place ? given.get() : NoRows.of(spark, inputs.get(i).node().table().spec()));
          }
          return Computation.of(node.table(), in);
        });
  }

  private Dataset<Row> read(Node node, Part part) {
    return read(sessions.of(part.rows()), node.table().spec(), part.files());
  }

  private Dataset<Row> read(SparkSession spark, Spec spec, List<FileEntry> files) {
    String[] paths = files.stream().map(f -> SparkPath.from(parts.path(f))).toArray(String[]::new);
    return spark.read().schema(Columns.schema(spec)).parquet(paths);
  }

  /** Remembers the parts of a table that was taken over, when all are kept and make it up. */
  void remember(BuiltTable table, Stream<String> ofParts) {
    String name = table.node().name();
    List<Part> found =
        ofParts.map(recipe -> parts.find(name, recipe)).flatMap(Optional::stream).toList();
    Spec spec = table.node().table().spec();
    if (TableAudit.contentHash(spec, found).equals(table.contentHash())) {
      ofTable.put(name, found);
    }
  }

  /**
   * Builds a table.
   *
   * @param release where its files are linked, under a folder
   */
  AuditedTable build(Node node, List<Making> makings, TableWriter release, String folder) {
    Spec spec = node.table().spec();
    List<Part> all = parts(node, makings);
    List<FileEntry> files = new ArrayList<>();
    for (FileEntry file : all.stream().flatMap(part -> part.files().stream()).toList()) {
      String path = "%s/part-%05d.parquet".formatted(folder, files.size());
      TakeOver.link(parts.path(file), release.path(path));
      files.add(new FileEntry(path, file.mediaType(), file.bytes(), file.sha256()));
    }
    ofTable.put(node.name(), all);
    long rows = all.stream().mapToLong(Part::rows).sum();
    SparkSession spark = sessions.of(rows);
    List<FileEntry> ofAll = all.stream().flatMap(part -> part.files().stream()).toList();
    TableAudit audit = TableAudit.together(spec, all, read(spark, spec, ofAll));
    return new AuditedTable(AuditedTable.refuseBroken(audit, spec), files);
  }

  /** Each is made once: two years without a row are of one recipe. */
  private List<Part> parts(Node node, List<Making> makings) {
    Spec spec = node.table().spec();
    Map<String, Making> distinct = new LinkedHashMap<>();
    makings.forEach(making -> distinct.putIfAbsent(making.recipe(), making));
    List<Supplier<Part>> works = new ArrayList<>();
    distinct.values().forEach(making -> works.add(() -> part(spec, making)));
    Map<String, Part> made = new HashMap<>();
    workers.together(node, works).forEach(part -> made.put(part.recipe(), part));
    return makings.stream()
        .map(making -> Objects.requireNonNull(made.get(making.recipe())))
        .toList();
  }

  private Part part(Spec spec, Making making) {
    sessions.name(spec.name());
    return parts.find(spec.name(), making.recipe()).orElseGet(() -> make(spec, making));
  }

  private Part make(Spec spec, Making making) {
    String folder = Parts.writing(spec.name(), making.recipe());
    AuditedTable written =
        AuditedTable.write(
            making.rows().get(),
            spec,
            writer,
            folder,
            files -> read(sessions.reading(files), spec, files));
    return parts.keep(spec.name(), making.recipe(), written);
  }
}

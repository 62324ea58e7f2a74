package sello.transforms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.catalog.Manifest.Check;
import sello.catalog.Manifest.Rejects;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Manifest.Withheld;
import sello.catalog.Node;
import sello.catalog.Origin;
import sello.catalog.Plan;
import sello.catalog.Sha256;
import sello.catalog.Source;
import sello.ingest.Publication;

/** Writes down what a build made, and names it. */
final class Manifests {
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

  private Manifests() {}

  static Manifest of(
      Instant now,
      ReleaseBuild.Draft draft,
      List<Source> sources,
      List<BuiltTable> built,
      Rejects rejects,
      Withheld withheld,
      Map<String, Double> seconds) {
    String contentHash = contentHash(built, sources);
    String id = id(now, contentHash);
    return new Manifest(
        id,
        title(id),
        now.toString(),
        draft.previous().map(Manifest::id).orElse(null),
        Origin.of(sources),
        draft.recipes().program(),
        draft.fingerprint(),
        contentHash,
        draft.recipes().parameters(),
        sources,
        built.stream().map(table -> entry(table, sources)).toList(),
        rejects,
        withheld,
        checks(sources, built),
        seconds,
        List.of());
  }

  private static String id(Instant now, String contentHash) {
    return ID_TIME.format(now) + "-" + contentHash.substring(0, 8);
  }

  private static String title(String id) {
    return "eTwinning School Label statistics, release " + id;
  }

  /**
   * The tables' hashes and the inputs', with what the release says of them: the same for the same
   * figures from the same files, whatever the release before was, and whenever the files were read.
   */
  private static String contentHash(List<BuiltTable> built, List<Source> sources) {
    Stream<String> tables =
        built.stream().filter(table -> !table.node().isEarlier()).map(BuiltTable::contentHash);
    Stream<String> inputs = sources.stream().map(Manifests::told);
    return Sha256.of(Stream.concat(tables, inputs).collect(Collectors.joining("\n")));
  }

  private static String told(Source s) {
    return String.join(
        "\n",
        s.file(),
        s.sha256(),
        s.publisher(),
        s.title(),
        s.url(),
        s.licence(),
        s.kind().label());
  }

  private static TableEntry entry(BuiltTable table, List<Source> sources) {
    Set<String> publications =
        Plan.sourcesOf(table.node()).stream()
            .map(n -> ((Publication) n.table()).contract().publication())
            .collect(Collectors.toSet());
    List<Source> own =
        sources.stream().filter(s -> publications.contains(s.publication())).toList();
    return new TableEntry(
        table.node().table().spec(),
        table.rows(),
        table.contentHash(),
        table.node().inputs().stream().map(Node::name).toList(),
        table.node().traces(),
        own.stream().map(Source::file).toList(),
        table.files(),
        table.recipe(),
        table.takenFrom().orElse(null));
  }

  private static List<Check> checks(List<Source> sources, List<BuiltTable> built) {
    long read = sources.stream().mapToLong(Source::rowsRead).sum();
    long accepted = sources.stream().mapToLong(Source::rowsAccepted).sum();
    long rejected = sources.stream().mapToLong(Source::rowsRejected).sum();
    return List.of(
        new Check(
            "accepted + rejected = read, for each file",
            "%d files: %d + %d = %d rows".formatted(sources.size(), accepted, rejected, read)),
        new Check(
            "keys name one row; shares in [0, 1]; values between their ends; missing values flagged",
            "%d tables, %d rows"
                .formatted(built.size(), built.stream().mapToLong(BuiltTable::rows).sum())));
  }
}

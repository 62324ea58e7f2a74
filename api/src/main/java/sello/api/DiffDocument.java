package sello.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import sello.catalog.Manifest;
import sello.catalog.Source;
import sello.reports.ChangeCounts;
import sello.reports.Changes;
import sello.reports.Comparison;
import sello.reports.InputChanges;
import sello.reports.OpenRelease;
import sello.reports.StructureChange;

/** What changed from one release to another, in numbers for each table, and what is behind it. */
final class DiffDocument {
  private DiffDocument() {}

  static Map<String, Object> of(Comparison comparison, List<Changes> all) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("from", release(comparison.before()));
    document.put("to", release(comparison.after()));
    document.put("tables", all.stream().filter(Changes::isAny).map(DiffDocument::table).toList());
    document.put(
        "unchanged",
        all.stream().filter(c -> !c.isAny()).map(changes -> changes.pair().name()).toList());
    document.put("inputs", inputs(comparison));
    document.put("program_changed", comparison.isOfAnotherProgram());
    document.put("parameters", parameters(comparison));
    document.put("links", links(comparison));
    return document;
  }

  private static Map<String, String> links(Comparison comparison) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Addresses.diff(comparison));
    String page = Addresses.diffPage(comparison.before().id(), comparison.after().id());
    links.put("page", comparison.after().site().of(page));
    return links;
  }

  private static Map<String, String> release(OpenRelease release) {
    Map<String, String> document = new LinkedHashMap<>();
    document.put("id", release.id());
    document.put("published", release.manifest().published());
    document.put("link", Addresses.release(release));
    return document;
  }

  private static Map<String, Object> table(Changes changes) {
    ChangeCounts counts = changes.counts();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("table", changes.pair().name());
    document.put("title", changes.pair().shown().spec().title());
    document.put("rows_added", counts.added());
    document.put("rows_removed", counts.removed());
    document.put("rows_revised", counts.revised());
    document.put("figures_revised", counts.figures());
    document.put(
        "structure", changes.pair().structure().stream().map(DiffDocument::structure).toList());
    document.put("link", Addresses.diff(changes.comparison()) + "?table=" + changes.pair().name());
    return document;
  }

  private static Map<String, String> structure(StructureChange change) {
    Map<String, String> document = new LinkedHashMap<>();
    document.put("change", change.kind().label());
    put(document, "column", change.column());
    put(document, "old", change.old());
    put(document, "new", change.now());
    return document;
  }

  private static void put(Map<String, String> document, String name, String value) {
    if (!value.isEmpty()) {
      document.put(name, value);
    }
  }

  private static Map<String, Object> inputs(Comparison comparison) {
    InputChanges inputs = comparison.inputs();
    Set<String> keptBack = comparison.filesKeptBack();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("added", files(inputs.added(), keptBack));
    document.put("changed", files(inputs.changed(), keptBack));
    document.put("removed", files(inputs.removed(), keptBack));
    return document;
  }

  private static List<Map<String, String>> files(List<Source> sources, Set<String> keptBack) {
    return sources.stream().map(source -> file(source, keptBack)).toList();
  }

  private static Map<String, String> file(Source source, Set<String> keptBack) {
    Map<String, String> document = new LinkedHashMap<>();
    document.put("file", source.file());
    if (!keptBack.contains(source.file())) {
      document.put("sha256", source.sha256());
    }
    return document;
  }

  private static Map<String, Object> parameters(Comparison comparison) {
    Map<String, Object> document = new LinkedHashMap<>();
    for (String name : comparison.parameters()) {
      Function<OpenRelease, Optional<String>> in =
          release -> Optional.ofNullable(parameters(release.manifest()).get(name));
      Map<String, String> sides = new LinkedHashMap<>();
      in.apply(comparison.before()).ifPresent(value -> sides.put("old", value));
      in.apply(comparison.after()).ifPresent(value -> sides.put("new", value));
      document.put(name, sides);
    }
    return document;
  }

  private static Map<String, String> parameters(Manifest release) {
    return release.parameters();
  }
}

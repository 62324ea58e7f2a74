package sello.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.catalog.Trace;

/**
 * A walk from one figure down the plan, table by table, each behind all that are made of it. What
 * is sought in a table is noted before the table is read, so a large one is read for it alone.
 */
final class Lineage {
  private static final String START = "figure";

  private final FigureKey figure;
  private final OpenRelease release;
  private final Map<String, List<Link>> links = new LinkedHashMap<>();

  /** Tables whose rows, as far as they were found, tell whom a protected figure counts. */
  private final Set<String> covert = new HashSet<>();

  private final List<Step> steps = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final List<SourceLines> sources = new ArrayList<>();

  Lineage(FigureKey figure) {
    this.figure = figure;
    this.release = figure.table().release();
  }

  Provenance follow() {
    figure.table().requireTraces();
    List<OpenTable> down = new ArrayList<>(release.all());
    Collections.reverse(down);
    try (Conversation talk = Conversation.about(release)) {
      start(talk);
      for (OpenTable table : down) {
        if (links.containsKey(table.name())) {
          visit(table, talk);
        }
      }
    }
    return new Provenance(figure, steps, without, sources);
  }

  /** The figure's row is found like the rows behind it: by a link, from itself. */
  private void start(Conversation talk) {
    OpenTable table = figure.table();
    Trace itself = Trace.to(table.name());
    for (var field : table.spec().key()) {
      itself = itself.same(field);
    }
    if (figure.measure().isPresent()) {
      itself = itself.taking(figure.measure().get().field());
    }
    Statement row = Statement.ofRow(figure.query());
    talk.note(START, new Statement(TraceSql.sought(table, itself, row.sql()), row.bindings()));
    links.put(table.name(), List.of(new Link(START, table, itself)));
  }

  private void visit(OpenTable table, Conversation talk) {
    List<Link> found =
        links.getOrDefault(table.name(), List.of()).stream()
            .filter(link -> isKeptBack(link.from()) || link.seeks(talk))
            .toList();
    if (found.isEmpty()) {
      without.add(table.name());
      return;
    }
    FoundRows rows = new FoundRows(table, isHidden(table, found), found, figure.limit());
    if (!table.equals(figure.table())) {
      Step step = rows.step(talk);
      if (!step.isHidden() && step.count() == 0) {
        without.add(table.name());
        return;
      }
      steps.add(step);
    }
    if (table.entry().inputs().isEmpty()) {
      sources.addAll(rows.lines(talk));
    }
    for (Trace trace : table.traces()) {
      follow(trace, table, found, talk);
    }
  }

  /** Whether even that a way from its rows leads nowhere would tell of them. */
  private boolean isKeptBack(OpenTable table) {
    return table.isRestricted() || covert.contains(table.name());
  }

  private boolean isHidden(OpenTable table, List<Link> found) {
    boolean isCovert = found.stream().anyMatch(link -> covert.contains(link.from().name()));
    if (isCovert || table.spec().disclosure().protects()) {
      covert.add(table.name());
    }
    return isCovert || table.isRestricted();
  }

  /** Notes what a trace seeks for those rows of the table that need it. */
  private void follow(Trace trace, OpenTable table, List<Link> found, Conversation talk) {
    List<Link> needing = found.stream().filter(link -> link.needs(trace)).toList();
    if (needing.isEmpty()) {
      return;
    }
    String name = "link_" + links.values().stream().mapToInt(List::size).sum();
    String sought = TraceSql.sought(table, trace, Link.any(needing, table, "o"));
    talk.note(name, new Statement(sought, List.of()));
    links
        .computeIfAbsent(trace.input(), input -> new ArrayList<>())
        .add(new Link(name, table, trace));
  }
}

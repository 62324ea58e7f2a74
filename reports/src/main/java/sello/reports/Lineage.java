package sello.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.catalog.Source;
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
    List<Link> found = links.getOrDefault(table.name(), List.of());
    boolean isHidden = isHidden(table, found);
    if (!table.equals(figure.table())) {
      Step step = step(table, isHidden, found, talk);
      if (step.count() == 0) {
        without.add(table.name());
        return;
      }
      steps.add(step);
    }
    if (table.entry().inputs().isEmpty()) {
      addLines(table, isHidden, found, talk);
    }
    for (Trace trace : table.traces()) {
      follow(trace, table, found, talk);
    }
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
    String sought = TraceSql.sought(table, trace, any(table, needing, "o"));
    talk.note(name, new Statement(sought, List.of()));
    links
        .computeIfAbsent(trace.input(), input -> new ArrayList<>())
        .add(new Link(name, table, trace));
  }

  private static String any(OpenTable table, List<Link> found, String alias) {
    return found.stream()
        .map(link -> link.reached(table, alias))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private Step step(OpenTable table, boolean isHidden, List<Link> found, Conversation talk) {
    List<List<Link>> told = told(found);
    List<Long> counts = counts(table, told, talk);
    List<Step.Way> ways =
        IntStream.range(0, told.size())
            .filter(i -> counts.get(i + 1) > 0)
            .mapToObj(i -> way(told.get(i).get(0), counts.get(i + 1)))
            .toList();
    List<Row> rows = isHidden ? List.of() : rows(table, found, talk);
    return new Step(table, isHidden, ways, counts.get(0), rows);
  }

  private static Step.Way way(Link link, long count) {
    return new Step.Way(link.from().name(), link.trace(), count);
  }

  /** The links by what is told of them: some differ only in the measures that they are for. */
  private static List<List<Link>> told(List<Link> found) {
    Map<List<String>, List<Link>> told = new LinkedHashMap<>();
    for (Link link : found) {
      Trace trace = link.trace();
      List<String> words = List.of(link.from().name(), trace.words(), trace.reason());
      told.computeIfAbsent(words, key -> new ArrayList<>()).add(link);
    }
    return List.copyOf(told.values());
  }

  /** The rows found, and those found in each way, in one reading. */
  private static List<Long> counts(OpenTable table, List<List<Link>> found, Conversation talk) {
    IntFunction<String> mark = i -> any(table, found.get(i), "i") + " AS w" + i;
    IntFunction<String> filter = i -> ", count(*) FILTER (w" + i + ")";
    String sql =
        "SELECT count(*)%s FROM (SELECT %s FROM %s i) WHERE %s"
            .formatted(
                joined(found, filter, ""),
                joined(found, mark, ", "),
                table.from(),
                joined(found, i -> "w" + i, " OR "));
    List<Long> counts = new ArrayList<>();
    talk.ask(
        new Statement(sql, List.of()),
        result -> {
          for (int i = 0; i <= found.size(); i++) {
            counts.add(result.getLong(i + 1));
          }
          return false;
        });
    return counts;
  }

  private static String joined(List<List<Link>> found, IntFunction<String> each, String between) {
    return IntStream.range(0, found.size()).mapToObj(each).collect(Collectors.joining(between));
  }

  private List<Row> rows(OpenTable table, List<Link> links, Conversation talk) {
    String found = table.from() + " i WHERE " + any(table, links, "i");
    Statement first = Statement.first(Query.everything(table.spec()), found, figure.limit());
    List<Row> rows = new ArrayList<>();
    talk.ask(first, result -> rows.add(Row.of(table.spec().columns(), result)));
    return rows;
  }

  private void addLines(OpenTable table, boolean isHidden, List<Link> found, Conversation talk) {
    String file = Fields.SOURCE_FILE.name();
    String line = Fields.SOURCE_LINE.name();
    talk.ask(
        new Statement(
            "SELECT %1$s, count(*), min(%2$s, %3$d) FROM %4$s i WHERE %5$s GROUP BY 1 ORDER BY 1"
                .formatted(file, line, figure.limit(), table.from(), any(table, found, "i")),
            List.of()),
        result -> {
          Object[] first = (Object[]) result.getArray(3).getArray();
          List<Long> lines = Stream.of(first).map(n -> ((Number) n).longValue()).sorted().toList();
          return sources.add(
              new SourceLines(
                  source(result.getString(1)),
                  table,
                  isHidden,
                  result.getLong(2),
                  isHidden ? List.of() : lines));
        });
  }

  private Source source(String file) {
    return release.manifest().inputs().stream()
        .filter(source -> source.file().equals(file))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Release %s holds rows of %s, which its manifest does not name."
                        .formatted(release.id(), file)));
  }
}

package sello.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.catalog.Source;
import sello.catalog.Trace;

/**
 * The rows of one table behind a figure.
 *
 * @param isHidden whether they are counted only
 * @param links the ways that lead to them
 * @param limit rows and lines told at most; beyond it they are counted
 */
record FoundRows(OpenTable table, boolean isHidden, List<Link> links, int limit) {
  FoundRows {
    links = List.copyOf(links);
  }

  /** How many rows there are in each way, and the first of them; of hidden ones only the ways. */
  Step step(Conversation talk) {
    List<List<Link>> told = told();
    if (isHidden) {
      List<Step.Way> ways = told.stream().map(links -> way(links.get(0), 0)).toList();
      return new Step(table, true, ways, 0, List.of());
    }
    List<Long> counts = counts(told, talk);
    List<Step.Way> ways =
        IntStream.range(0, told.size())
            .filter(i -> counts.get(i + 1) > 0)
            .mapToObj(i -> way(told.get(i).get(0), counts.get(i + 1)))
            .toList();
    return new Step(table, false, ways, counts.get(0), rows(talk));
  }

  private static Step.Way way(Link link, long count) {
    return new Step.Way(link.from().name(), link.trace(), count);
  }

  /** The links by what is told of them: some differ only in the measures that they are for. */
  private List<List<Link>> told() {
    Map<List<String>, List<Link>> told = new LinkedHashMap<>();
    for (Link link : links) {
      Trace trace = link.trace();
      List<String> words = List.of(link.from().name(), trace.words(), trace.reason());
      told.computeIfAbsent(words, key -> new ArrayList<>()).add(link);
    }
    return List.copyOf(told.values());
  }

  /** The rows found, and those found in each way, in one reading. */
  private List<Long> counts(List<List<Link>> ways, Conversation talk) {
    IntFunction<String> mark = i -> Link.any(ways.get(i), table, "i") + " AS w" + i;
    IntFunction<String> filter = i -> ", count(*) FILTER (w" + i + ")";
    String sql =
        "SELECT count(*)%s FROM (SELECT %s FROM %s i) WHERE %s"
            .formatted(
                joined(ways, filter, ""),
                joined(ways, mark, ", "),
                table.from(),
                joined(ways, i -> "w" + i, " OR "));
    List<Long> counts = new ArrayList<>();
    talk.ask(
        new Statement(sql, List.of()),
        result -> {
          for (int i = 0; i <= ways.size(); i++) {
            counts.add(result.getLong(i + 1));
          }
          return false;
        });
    return counts;
  }

  private static String joined(List<List<Link>> ways, IntFunction<String> each, String between) {
    return IntStream.range(0, ways.size()).mapToObj(each).collect(Collectors.joining(between));
  }

  private List<Row> rows(Conversation talk) {
    String found = table.from() + " i WHERE " + Link.any(links, table, "i");
    Statement first = Statement.first(Query.everything(table.spec()), found, limit);
    List<Row> rows = new ArrayList<>();
    talk.ask(first, result -> rows.add(Row.of(table.spec().columns(), result)));
    return rows;
  }

  /**
   * The lines of input files that they were read from, where the table is a source. Of hidden rows
   * it is every file of the table: which of them have such a row would tell of single schools that
   * they applied in vain.
   */
  List<SourceLines> lines(Conversation talk) {
    return isHidden
        ? table.entry().sources().stream()
            .map(file -> new SourceLines(source(file), table, true, 0, List.of()))
            .toList()
        : found(talk);
  }

  private List<SourceLines> found(Conversation talk) {
    String file = Fields.SOURCE_FILE.name();
    String line = Fields.SOURCE_LINE.name();
    List<SourceLines> sources = new ArrayList<>();
    talk.ask(
        new Statement(
            "SELECT %1$s, count(*), min(%2$s, %3$d) FROM %4$s i WHERE %5$s GROUP BY 1 ORDER BY 1"
                .formatted(file, line, limit, table.from(), Link.any(links, table, "i")),
            List.of()),
        result -> {
          Object[] first = (Object[]) result.getArray(3).getArray();
          List<Long> lines = Stream.of(first).map(n -> ((Number) n).longValue()).sorted().toList();
          return sources.add(
              new SourceLines(source(result.getString(1)), table, false, result.getLong(2), lines));
        });
    return sources;
  }

  private Source source(String file) {
    return table.release().manifest().inputs().stream()
        .filter(source -> source.file().equals(file))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Release %s holds rows of %s, which its manifest does not name."
                        .formatted(table.release().id(), file)));
  }
}

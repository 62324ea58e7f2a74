package sello.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import sello.reports.OpenTable;
import sello.reports.Row;

/** A table of a document being made from rows of a table of the release. */
final class GridDraft {
  private final Subject subject;
  private final OpenTable table;
  private final String caption;
  private final List<String> heads = new ArrayList<>();
  private final List<Function<Row, Block.Cell>> columns = new ArrayList<>();
  private final Set<String> flags = new LinkedHashSet<>();

  GridDraft(Subject subject, OpenTable table, String caption) {
    this.subject = subject;
    this.table = table;
    this.caption = caption;
  }

  /** A column with what a field says: the name of a code, an edition, a text. */
  GridDraft field(String name) {
    table
        .spec()
        .column(name)
        .ifPresent(
            field -> {
              var names = subject.names(table);
              words(
                  subject.texts().title(table.spec(), field),
                  row -> names.of(row, field).orElse(row.text(name)));
            });
    return this;
  }

  /** A column with words of our own. */
  GridDraft words(String head, Function<Row, String> text) {
    heads.add(head);
    columns.add(row -> Block.Cell.words(text.apply(row)));
    return this;
  }

  /** Columns with figures, each with its interval; those that the table lacks are left out. */
  GridDraft figures(String... measures) {
    for (String measure : measures) {
      table
          .spec()
          .column(measure)
          .ifPresent(
              field -> {
                heads.add(subject.texts().title(table.spec(), field));
                columns.add(row -> figure(Fact.of(table, row, measure)));
              });
    }
    return this;
  }

  /** A column with a figure that a row leads to. */
  GridDraft figure(String head, Function<Row, Optional<Fact>> fact) {
    heads.add(head);
    columns.add(row -> figure(fact.apply(row)));
    return this;
  }

  /** A column with more than words. */
  GridDraft spans(String head, Function<Row, List<Span>> spans) {
    heads.add(head);
    columns.add(row -> new Block.Cell(spans.apply(row), "", false));
    return this;
  }

  private Block.Cell figure(Optional<Fact> fact) {
    String flag = fact.map(Flags::shown).orElse("");
    flag.chars().mapToObj(Character::toString).forEach(flags::add);
    return new Block.Cell(subject.wording().cell(fact), flag, true);
  }

  /** The table with these rows, without columns that say nothing; nothing when there are none. */
  Optional<Block> of(List<Row> rows, Map<String, String> where) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<Block.Line> whole =
        rows.stream()
            .map(row -> new Block.Line(columns.stream().map(column -> column.apply(row)).toList()))
            .toList();
    List<Integer> filled =
        IntStream.range(0, heads.size())
            .filter(i -> whole.stream().anyMatch(line -> !line.cells().get(i).isEmpty()))
            .boxed()
            .toList();
    return Optional.of(
        new Block.Grid(
            caption,
            filled.stream().map(heads::get).toList(),
            whole.stream().map(line -> line.only(filled)).toList(),
            new Source(table, where, false),
            flags.stream().sorted().map(flag -> Flags.meaning(flag, subject.texts())).toList()));
  }
}

package sello.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Type;

/**
 * The SQL that compares a table in two releases, rows of the first known as {@code a}, those of the
 * second as {@code b}. Names come from the Specs alone. The column {@code is there} has a name that
 * no field can have.
 */
record PairStatement(TablePair pair) {
  private static final String ADDED = "a.\"is there\" IS NULL";
  private static final String REMOVED = "b.\"is there\" IS NULL";
  private static final String IN_BOTH = "a.\"is there\" AND b.\"is there\"";

  /** Rows added, removed and revised, and figures revised. */
  Statement counts() {
    String figures =
        pair.columns().stream()
            .map(column -> "CAST(" + differs(column) + " AS BIGINT)")
            .collect(Collectors.joining(" + ", "0 + ", ""))
            .replaceFirst(" \\+ $", "");
    return new Statement(
        "SELECT count(*) FILTER (%s), count(*) FILTER (%s), count(*) FILTER (%s AND (%s)), coalesce(sum(%s) FILTER (%s), 0)::BIGINT FROM %s"
            .formatted(ADDED, REMOVED, IN_BOTH, anyDiffers(), figures, IN_BOTH, joined()),
        List.of());
  }

  /**
   * Every row that differs, in the order of its key: whether each release has it, the key, and for
   * each column whether it differs, both values, both flags.
   */
  Statement rows() {
    String columns =
        Stream.of(
                Stream.of("coalesce(a.\"is there\", false)", "coalesce(b.\"is there\", false)"),
                pair.key().stream().map(this::key),
                pair.columns().stream().flatMap(this::cells))
            .flatMap(part -> part)
            .collect(Collectors.joining(", "));
    String order = pair.key().stream().map(this::key).collect(Collectors.joining(", "));
    return new Statement(
        "SELECT %s FROM %s WHERE %s OR %s OR %s ORDER BY %s"
            .formatted(columns, joined(), ADDED, REMOVED, anyDiffers(), order),
        List.of());
  }

  /**
   * The rows of the second that the first does not have so, and the keys of those that are gone.
   */
  String updates() {
    List<Field<?>> fields = pair.specAfter().columns();
    String columns =
        fields.stream()
            .map(field -> pair.key().contains(field) ? key(field) : of("b", field))
            .collect(Collectors.joining(", "));
    String names = fields.stream().map(Statement::name).collect(Collectors.joining(", "));
    String rows =
        "SELECT CASE WHEN b.\"is there\" THEN 'R' ELSE 'D' END, %s FROM %s WHERE %s OR %s OR %s%s"
            .formatted(columns, joined(), ADDED, REMOVED, anyDiffers(), isNew());
    return "(SELECT * FROM (%s) t(%s, %s))".formatted(rows, Statement.name(Updates.ACTION), names);
  }

  /** A row with a value in a column that the first release does not have is another row. */
  private String isNew() {
    return pair.columns().stream()
        .filter(column -> column.before().isEmpty())
        .map(column -> side("b", column.after().map(ComparedColumn.Side::field)))
        .map(value -> " OR " + value + " IS NOT NULL")
        .collect(Collectors.joining());
  }

  private Stream<String> cells(ComparedColumn column) {
    return Stream.of(
        "coalesce(" + IN_BOTH + " AND " + differs(column) + ", false)",
        side("a", column.before().map(ComparedColumn.Side::field)),
        side("b", column.after().map(ComparedColumn.Side::field)),
        side("a", column.before().flatMap(ComparedColumn.Side::flag)),
        side("b", column.after().flatMap(ComparedColumn.Side::flag)));
  }

  private static String side(String alias, Optional<Field<?>> field) {
    return field.map(found -> of(alias, found)).orElse("NULL");
  }

  private static String of(String alias, Field<?> field) {
    return alias + "." + Statement.name(field);
  }

  private String anyDiffers() {
    return pair.columns().stream()
        .map(PairStatement::differs)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(" OR "), any -> any.isEmpty() ? "false" : any));
  }

  /** A column that only one release has is a change of structure, not of figures. */
  private static String differs(ComparedColumn column) {
    if (!column.isInBoth()) {
      return "false";
    }
    ComparedColumn.Side before = column.before().orElseThrow();
    ComparedColumn.Side after = column.after().orElseThrow();
    String value = compared(before.field(), after.field(), "IS DISTINCT FROM");
    if (!after.speaks()) {
      return "(" + value + ")";
    }
    return "(%s OR %s IS DISTINCT FROM %s)"
        .formatted(value, side("a", before.flag()), side("b", after.flag()));
  }

  /** Values of two types are compared as numbers where both are, else as text. */
  private static String compared(Field<?> before, Field<?> after, String operator) {
    boolean isOfOneType = before.type() == after.type();
    boolean areNumbers = before.type().isNumber() && after.type().isNumber();
    String as = areNumbers ? "CAST(%s AS DOUBLE)" : "CAST(%s AS VARCHAR)";
    Function<String, String> cast = isOfOneType ? name -> name : as::formatted;
    return "%s %s %s".formatted(cast.apply(of("a", before)), operator, cast.apply(of("b", after)));
  }

  private String key(Field<?> field) {
    Optional<Field<?>> before = pair.specBefore().column(field.name());
    Optional<Field<?>> after = pair.specAfter().column(field.name());
    if (before.isEmpty() || after.isEmpty()) {
      return side(before.isPresent() ? "a" : "b", before.or(() -> after));
    }
    Type type = before.get().type();
    return type == after.get().type()
        ? "coalesce(%s, %s)".formatted(of("a", field), of("b", field))
        : "coalesce(CAST(%s AS VARCHAR), CAST(%s AS VARCHAR))"
            .formatted(of("a", field), of("b", field));
  }

  private String joined() {
    return "(%s) a FULL JOIN (%s) b ON %s"
        .formatted(
            rows(pair.before(), pair.after()), rows(pair.after(), pair.before()), condition());
  }

  /** A release without the table has it without rows. */
  private static String rows(Optional<OpenTable> own, Optional<OpenTable> other) {
    return own.map(table -> "SELECT *, true AS \"is there\" FROM " + table.from())
        .orElseGet(
            () ->
                "SELECT *, true AS \"is there\" FROM %s WHERE false"
                    .formatted(other.orElseThrow().from()));
  }

  /** With another key no row can be found again: a condition that is false, yet can be hashed. */
  private String condition() {
    if (!pair.isMatchable()) {
      return "a.\"is there\" = (NOT b.\"is there\")";
    }
    Spec before = pair.specBefore();
    return pair.specAfter().key().stream()
        .map(field -> compared(before.column(field.name()).orElseThrow(), field, "="))
        .collect(Collectors.joining(" AND "));
  }
}

package sello.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.catalog.Field;
import sello.catalog.Match;
import sello.catalog.Spec;
import sello.catalog.Trace;

/**
 * A trace in SQL. What of a row decides is worked out first, as columns {@code m0}, {@code m1}, …;
 * rows of the input are then compared with these.
 */
final class TraceSql {
  private TraceSql() {}

  /** What of the rows of a table decides which rows of the input they come from. */
  static String sought(OpenTable table, Trace trace, String condition) {
    String columns =
        compared(trace).stream()
            .map(i -> unlisted(table, trace.matches().get(i)) + " AS m" + i)
            .collect(Collectors.joining(", "));
    String where =
        trace.matches().stream()
            .filter(match -> match.input().isEmpty())
            .map(match -> " AND " + ofRow(match, own(table, match)))
            .collect(Collectors.joining());
    return "SELECT DISTINCT %s FROM %s o%s WHERE %s%s"
        .formatted(
            columns.isEmpty() ? "true AS found" : columns,
            table.from(),
            through(table, trace),
            condition,
            where);
  }

  /** Whether a row of the input, known as {@code alias}, is one of those sought. */
  static String reached(Spec input, Trace trace, String noted, String alias) {
    String fixed =
        trace.matches().stream()
            .filter(match -> match.own().isEmpty())
            .map(match -> compare(match, input, alias, "") + " AND ")
            .collect(Collectors.joining());
    String moving =
        compared(trace).stream()
            .map(i -> " AND " + compare(trace.matches().get(i), input, alias, "p.m" + i))
            .collect(Collectors.joining());
    return "(%sEXISTS (SELECT 1 FROM \"%s\" p WHERE true%s))".formatted(fixed, noted, moving);
  }

  /** The places of the conditions that compare a field of the row with one of the input. */
  private static List<Integer> compared(Trace trace) {
    return IntStream.range(0, trace.matches().size())
        .filter(i -> !trace.matches().get(i).own().isEmpty())
        .filter(i -> !trace.matches().get(i).input().isEmpty())
        .boxed()
        .toList();
  }

  private static String through(OpenTable table, Trace trace) {
    if (trace.through().isEmpty()) {
      return "";
    }
    OpenTable between = table.release().followed(trace.through());
    String on =
        table.traces().stream()
            .filter(t -> t.input().equals(between.name()))
            .flatMap(t -> t.matches().stream())
            .map(match -> compare(match, between.spec(), "s", value(match, own(table, match))))
            .collect(Collectors.joining(" AND "));
    return " JOIN %s s ON %s".formatted(between.from(), on);
  }

  /** A field of the row; of the row between where it has none such. */
  private static String own(OpenTable table, Match match) {
    boolean isOwn = table.spec().column(match.own()).isPresent();
    return column(isOwn ? "o" : "s", match.own());
  }

  private static String unlisted(OpenTable table, Match match) {
    String value = value(match, own(table, match));
    return match.kind() == Match.Kind.LISTED ? "unnest(" + value + ")" : value;
  }

  private static String value(Match match, String own) {
    return switch (match.kind()) {
      case LISTED -> "string_split(" + own + ", ' ')";
      case PREFIXED -> "%s || CAST(%s AS VARCHAR)".formatted(Database.quoted(match.value()), own);
      case BEGUN_BY_YEAR_END, NOT_ENDED_BY_YEAR_END -> "make_date(" + own + ", 12, 31)";
      case SAME, UP_TO, INPUT_IS, INPUT_MISSING, OWN_IS, OWN_THERE, OWN_MISSING -> own;
    };
  }

  private static String ofRow(Match match, String own) {
    return switch (match.kind()) {
      case OWN_IS -> own + " = " + Database.quoted(match.value());
      case OWN_MISSING -> own + " IS NULL";
      case OWN_THERE -> own + " IS NOT NULL";
      case SAME,
          LISTED,
          PREFIXED,
          UP_TO,
          BEGUN_BY_YEAR_END,
          NOT_ENDED_BY_YEAR_END,
          INPUT_IS,
          INPUT_MISSING ->
          throw new IllegalStateException(match + " is no condition on the row alone.");
    };
  }

  private static String compare(Match match, Spec input, String alias, String value) {
    String theirs = column(alias, match.input());
    return switch (match.kind()) {
      case SAME ->
          theirs + (isKey(input, match.input()) ? " = " : " IS NOT DISTINCT FROM ") + value;
      case LISTED, PREFIXED -> theirs + " = " + value;
      case UP_TO -> "%s || %s <= %s".formatted(Database.quoted(match.value()), theirs, value);
      case BEGUN_BY_YEAR_END -> theirs + " <= " + value;
      case NOT_ENDED_BY_YEAR_END -> theirs + " >= " + value;
      case INPUT_IS -> theirs + " = " + Database.quoted(match.value());
      case INPUT_MISSING -> theirs + " IS NULL";
      case OWN_IS, OWN_THERE, OWN_MISSING ->
          throw new IllegalStateException(match + " is no condition on the input.");
    };
  }

  /** A key is never missing, and plain equality lets the reader skip what cannot match. */
  private static boolean isKey(Spec spec, String name) {
    return spec.key().stream().map(Field::name).anyMatch(name::equals);
  }

  private static String column(String alias, String name) {
    return alias + ".\"" + name + "\"";
  }
}

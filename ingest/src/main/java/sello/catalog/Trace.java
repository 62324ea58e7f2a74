package sello.catalog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of an input a row comes from: those for which all conditions hold. A table with
 * several traces to one input comes from the rows of each.
 *
 * @param input name of the input
 * @param through name of another input whose traced rows lend the conditions their fields, where
 *     the row itself has no such field; empty where it is not needed
 * @param matches conditions that must all hold
 * @param gives fields of the row that are made from these rows, mostly measures; empty: all of it
 * @param takes fields of these rows that it is made from; empty: all of them
 * @param reason what the rows are for, where the conditions do not say it; else empty
 */
public record Trace(
    String input,
    String through,
    List<Match> matches,
    List<String> gives,
    List<String> takes,
    String reason) {
  public Trace {
    matches = List.copyOf(matches);
    gives = List.copyOf(gives);
    takes = List.copyOf(takes);
  }

  /** Starts a trace to an input. */
  public static Trace to(String input) {
    return new Trace(input, "", List.of(), List.of(), List.of(), "");
  }

  /** The same, into another input that carries the same fields. */
  public Trace into(String other) {
    return new Trace(other, through, matches, gives, takes, reason);
  }

  /** The same, with the fields of another input's traced rows at hand. */
  public Trace through(String other) {
    return new Trace(input, other, matches, gives, takes, reason);
  }

  /** The same, saying what the rows are for. */
  public Trace because(String why) {
    return new Trace(input, through, matches, gives, takes, why);
  }

  /** The same, for these fields of the row only. */
  public Trace giving(Field<?>... fields) {
    return new Trace(input, through, matches, names(fields), takes, reason);
  }

  /** The same, of which only these fields are used. */
  public Trace taking(Field<?>... fields) {
    return new Trace(input, through, matches, gives, names(fields), reason);
  }

  private static List<String> names(Field<?>... fields) {
    return List.of(fields).stream().map(Field::name).toList();
  }

  /** Rows that have the same value in a field. */
  public Trace same(Field<?> field) {
    return same(field, field);
  }

  /** Rows whose field has the value that the row has in its own. */
  public Trace same(Field<?> own, Field<?> theirs) {
    return with(new Match(Match.Kind.SAME, own.name(), theirs.name(), ""));
  }

  /** Rows whose field is one of the words in the row's own. */
  public Trace listed(Field<String> own, Field<String> theirs) {
    return with(new Match(Match.Kind.LISTED, own.name(), theirs.name(), ""));
  }

  /** Rows whose field is a prefix followed by the row's own value. */
  public Trace prefixed(String prefix, Field<?> own, Field<String> theirs) {
    return with(new Match(Match.Kind.PREFIXED, own.name(), theirs.name(), prefix));
  }

  /** Rows whose field is the row's, or one before it in the order of the text. */
  public Trace upTo(Field<?> field) {
    return upTo(field, "", field);
  }

  /** Rows whose field, behind a prefix, is the row's own or one before it. */
  public Trace upTo(Field<?> own, String prefix, Field<?> theirs) {
    return with(new Match(Match.Kind.UP_TO, own.name(), theirs.name(), prefix));
  }

  /** Rows whose span holds the 31 December of the row's year. */
  public Trace validAtEndOf(Field<Integer> year, Field<?> from, Field<?> to) {
    return with(new Match(Match.Kind.BEGUN_BY_YEAR_END, year.name(), from.name(), ""))
        .with(new Match(Match.Kind.NOT_ENDED_BY_YEAR_END, year.name(), to.name(), ""));
  }

  /** Rows whose field has a value. */
  public Trace where(Field<String> theirs, String value) {
    return with(new Match(Match.Kind.INPUT_IS, "", theirs.name(), value));
  }

  /** Rows whose field is empty. */
  public Trace whereMissing(Field<?> theirs) {
    return with(new Match(Match.Kind.INPUT_MISSING, "", theirs.name(), ""));
  }

  /** Only for rows of the table whose own field has a value. */
  public Trace ofRows(Field<String> own, String value) {
    return with(new Match(Match.Kind.OWN_IS, own.name(), "", value));
  }

  /** Only for rows of the table that have a field. */
  public Trace ofRowsWith(Field<?> own) {
    return with(new Match(Match.Kind.OWN_THERE, own.name(), "", ""));
  }

  /** Only for rows of the table that lack a field. */
  public Trace ofRowsWithout(Field<?> own) {
    return with(new Match(Match.Kind.OWN_MISSING, own.name(), "", ""));
  }

  private Trace with(Match match) {
    List<Match> all = Stream.concat(matches.stream(), Stream.of(match)).toList();
    return new Trace(input, through, all, gives, takes, reason);
  }

  /** The conditions for people. */
  public String words() {
    String all = matches.stream().map(Match::words).collect(Collectors.joining(", "));
    return through.isEmpty() ? all : all + "; a field that the row lacks is that of its " + through;
  }
}

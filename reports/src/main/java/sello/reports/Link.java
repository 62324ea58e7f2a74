package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.catalog.Match;
import sello.catalog.Trace;

/**
 * One way by which rows of a table were found to be behind a figure: from rows of the table made of
 * them.
 *
 * @param noted name under which the conversation keeps what was sought
 * @param from the table whose rows come from them
 * @param trace how they were found
 */
record Link(String noted, OpenTable from, Trace trace) {

  /** Whether a row of the input, known as an alias, is one of those sought. */
  String reached(OpenTable input, String alias) {
    return TraceSql.reached(input.spec(), trace, noted, alias);
  }

  /** Whether anything is sought at all. */
  boolean seeks(Conversation talk) {
    List<Boolean> sought = new ArrayList<>();
    Statement any = new Statement("SELECT 1 FROM \"%s\" LIMIT 1".formatted(noted), List.of());
    talk.ask(any, result -> sought.add(true));
    return !sought.isEmpty();
  }

  /** Whether a row of the input is one of those sought in any of some ways. */
  static String any(List<Link> links, OpenTable input, String alias) {
    return links.stream()
        .map(link -> link.reached(input, alias))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /**
   * Whether a trace onward leads to something that this way makes use of, from rows that it finds.
   */
  boolean needs(Trace onward) {
    List<String> wanted = trace.takes();
    boolean isOfUse =
        wanted.isEmpty()
            || onward.gives().isEmpty()
            || onward.gives().stream().anyMatch(wanted::contains);
    return isOfUse && trace.matches().stream().noneMatch(found -> excludes(found, onward));
  }

  /** Rows that were found by one value of a field are none of those that must have another. */
  private static boolean excludes(Match found, Trace onward) {
    return found.kind() == Match.Kind.INPUT_IS
        && onward.matches().stream()
            .filter(match -> match.kind() == Match.Kind.OWN_IS)
            .filter(match -> match.own().equals(found.input()))
            .anyMatch(match -> !match.value().equals(found.value()));
  }
}

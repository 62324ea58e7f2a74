package sello.reports;

import java.util.List;
import java.util.stream.Collectors;
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

  /** Whether a row of the input is one of those sought in any of some ways. */
  static String any(List<Link> links, OpenTable input, String alias) {
    return links.stream()
        .map(link -> link.reached(input, alias))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /** Whether a trace onward leads to something that this way makes use of. */
  boolean needs(Trace onward) {
    List<String> wanted = trace.takes();
    return wanted.isEmpty()
        || onward.gives().isEmpty()
        || onward.gives().stream().anyMatch(wanted::contains);
  }
}

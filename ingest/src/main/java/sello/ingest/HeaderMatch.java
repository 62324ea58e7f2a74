package sello.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sello.catalog.Nearest;

/**
 * Where the columns of a contract stand in a file.
 *
 * @param positions of each column of the contract, in its order
 * @param width columns of the file
 * @param problems columns that are missing or stand twice
 * @param dropped columns of the file that the contract does not know: they are not read, so that a
 *     principal's name goes nowhere
 */
record HeaderMatch(int[] positions, int width, List<Problem> problems, List<String> dropped) {

  static HeaderMatch of(String file, List<String> found, Contract contract) {
    List<Problem> problems = new ArrayList<>();
    List<String> expected = contract.header();
    Set<String> seen = new HashSet<>();
    for (String name : found) {
      if (expected.contains(name) && !seen.add(name)) {
        problems.add(fatal(file, name, "stands twice in the header", "Remove one of the two."));
      }
    }
    List<String> unknown = found.stream().filter(name -> !expected.contains(name)).toList();
    int[] positions = new int[expected.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = found.indexOf(expected.get(i));
      if (positions[i] < 0) {
        problems.add(missing(file, expected.get(i), unknown));
      }
    }
    return new HeaderMatch(positions, found.size(), problems, unknown);
  }

  private static Problem missing(String file, String column, List<String> unknown) {
    List<String> near = Nearest.to(column, unknown);
    String advice =
        near.isEmpty() ? "Add the column." : "Is it the column '" + near.get(0) + "'? Rename it.";
    return fatal(file, column, "is missing from the header", advice);
  }

  private static Problem fatal(String file, String column, String rule, String advice) {
    return new Problem(Severity.FATAL, file, 1, column, "", rule, advice);
  }
}

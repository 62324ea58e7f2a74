package sello.transforms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.ingest.Problem;
import sello.ingest.Severity;

/** What a build says of the warnings of its inputs: how many of each kind, and an example. */
final class Warnings {
  private Warnings() {}

  /** A line for each kind, and one that says how to list all; none where there is no warning. */
  static List<String> lines(List<Problem> problems) {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    problems.stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .forEach(
            problem ->
                kinds.computeIfAbsent(kind(problem), rule -> new ArrayList<>()).add(problem));
    List<String> lines = new ArrayList<>();
    kinds.forEach((kind, all) -> lines.add(line(all)));
    if (!kinds.isEmpty()) {
      lines.add("All warnings are listed by: sello check --inputs DIR");
    }
    return lines;
  }

  /** Rules are of one kind that differ in their numbers alone. */
  private static String kind(Problem problem) {
    return problem.rule().replaceAll("\\d+", "N");
  }

  private static String line(List<Problem> all) {
    Problem first = all.get(0);
    return all.size() == 1
        ? first.toString()
        : "%s; %,d more of this kind".formatted(first, all.size() - 1);
  }
}

package sello.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sello.catalog.Source;

/**
 * How the input files of two releases differ. A file that was only renamed is the same file. One
 * that moved to the folder of another edition is not, nor one of which another country, publisher
 * or licence is stated.
 *
 * @param added files that the earlier one did not have
 * @param changed files of which the later one has other bytes, or says something else, as the later
 *     one has them
 * @param removed files that the later one does not have
 */
public record InputChanges(List<Source> added, List<Source> changed, List<Source> removed) {
  private static final String CONSTANTS = "constants";

  static InputChanges between(List<Source> earlier, List<Source> later) {
    Map<String, Source> before = byFile(earlier);
    Map<String, Source> after = byFile(later);
    return new InputChanges(
        some(later, s -> !before.containsKey(s.file()) && isNotIn(earlier, s)),
        some(later, s -> before.containsKey(s.file()) && !same(before.get(s.file()), s)),
        some(earlier, s -> !after.containsKey(s.file()) && isNotIn(later, s)));
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  private static boolean isNotIn(List<Source> others, Source source) {
    return others.stream().noneMatch(other -> same(other, source));
  }

  /** Whether all agrees that reaches a figure or is told, but for name and day of reading. */
  private static boolean same(Source one, Source other) {
    return told(one).equals(told(other)) && haveSameConstants(one.detected(), other.detected());
  }

  private static List<String> told(Source source) {
    return List.of(
        source.publication(),
        source.edition(),
        source.sha256(),
        source.publisher(),
        source.title(),
        source.url(),
        source.licence(),
        source.kind().label());
  }

  /** What holds for every row, such as the country; releases of before do not say. */
  private static boolean haveSameConstants(
      @Nullable Map<String, String> one, @Nullable Map<String, String> other) {
    return one == null || other == null || Objects.equals(one.get(CONSTANTS), other.get(CONSTANTS));
  }

  private static List<Source> some(List<Source> sources, Predicate<Source> condition) {
    return sources.stream().filter(condition).toList();
  }

  private static Map<String, Source> byFile(List<Source> sources) {
    return sources.stream().collect(Collectors.toMap(Source::file, Function.identity()));
  }
}

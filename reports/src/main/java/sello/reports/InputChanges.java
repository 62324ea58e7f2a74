package sello.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sello.catalog.Source;

/**
 * How the input files of two releases differ. A file that only moved is the same file.
 *
 * @param added files that the earlier one did not have
 * @param changed files of which the later one has other bytes, as the later one has them
 * @param removed files that the later one does not have
 */
public record InputChanges(List<Source> added, List<Source> changed, List<Source> removed) {

  static InputChanges between(List<Source> earlier, List<Source> later) {
    Map<String, Source> before = byFile(earlier);
    Map<String, Source> after = byFile(later);
    Set<String> bytesBefore = hashes(earlier);
    Set<String> bytesAfter = hashes(later);
    return new InputChanges(
        some(later, s -> !before.containsKey(s.file()) && !bytesBefore.contains(s.sha256())),
        some(later, s -> before.containsKey(s.file()) && !same(before.get(s.file()), s)),
        some(earlier, s -> !after.containsKey(s.file()) && !bytesAfter.contains(s.sha256())));
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  private static boolean same(Source before, Source after) {
    return before.sha256().equals(after.sha256());
  }

  private static List<Source> some(List<Source> sources, Predicate<Source> condition) {
    return sources.stream().filter(condition).toList();
  }

  private static Map<String, Source> byFile(List<Source> sources) {
    return sources.stream().collect(Collectors.toMap(Source::file, Function.identity()));
  }

  private static Set<String> hashes(List<Source> sources) {
    return sources.stream().map(Source::sha256).collect(Collectors.toSet());
  }
}

package sello.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Manifest;

/**
 * Two releases side by side: what changed from the first to the second, which may be the earlier
 * one. A table that either keeps back takes no part.
 *
 * @param before the first
 * @param after the second
 */
public record Comparison(OpenRelease before, OpenRelease after) {

  /** Whether the second is the later one. */
  boolean isForward() {
    return !Instant.parse(after.manifest().published())
        .isBefore(Instant.parse(before.manifest().published()));
  }

  /** Every table of either, in the order of the later plan. */
  public List<TablePair> pairs() {
    OpenRelease earlier = isForward() ? before : after;
    OpenRelease later = isForward() ? after : before;
    return Stream.of(later, earlier)
        .flatMap(release -> release.tables().stream())
        .map(OpenTable::name)
        .distinct()
        .filter(name -> !before.manifest().keepsBack(name) && !after.manifest().keepsBack(name))
        .map(name -> new TablePair(table(before, name), table(after, name)))
        .toList();
  }

  private static Optional<OpenTable> table(OpenRelease release, String name) {
    return release.tables().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * What differs in one table.
   *
   * @throws Refusal when neither release has it for everybody to see
   */
  public Changes changes(String table) {
    List<TablePair> pairs = pairs();
    return pairs.stream()
        .filter(pair -> pair.name().equals(table))
        .findFirst()
        .map(pair -> Changes.of(this, pair))
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.NOT_FOUND,
                        "Releases %s and %s have no table '%s' to compare."
                            .formatted(before.id(), after.id(), table))
                    .about("table", table)
                    .allowing(pairs.stream().map(TablePair::name).toList())
                    .refusal());
  }

  /** What differs in each table. */
  public List<Changes> all() {
    return pairs().stream().map(pair -> Changes.of(this, pair)).toList();
  }

  /**
   * How their input files differ, from the first to the second. Those that are kept back are among
   * them: figures go with them as with others, and every manifest names them.
   */
  public InputChanges inputs() {
    return InputChanges.between(before.manifest().inputs(), after.manifest().inputs());
  }

  /** Files of which nothing but the name is told: by a hash, what is withheld could be guessed. */
  public Set<String> filesKeptBack() {
    return Stream.of(before, after)
        .flatMap(release -> release.manifest().filesKeptBack().stream())
        .collect(Collectors.toSet());
  }

  /** Whether another program made the second. */
  public boolean isOfAnotherProgram() {
    return !before.manifest().codeVersion().equals(after.manifest().codeVersion());
  }

  /** Names of the settings that differ. */
  public Set<String> parameters() {
    Manifest first = before.manifest();
    Manifest second = after.manifest();
    Set<String> names = new TreeSet<>(first.parameters().keySet());
    names.addAll(second.parameters().keySet());
    names.removeIf(
        name ->
            Optional.ofNullable(first.parameters().get(name))
                .equals(Optional.ofNullable(second.parameters().get(name))));
    return names;
  }
}

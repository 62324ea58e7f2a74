package sello.transforms.identity;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mentions of one scope that share a folded name, counted once somebody asks. */
final class Namesakes {
  private final List<Mention> mentions = new ArrayList<>(1);
  private @Nullable Counts known;

  /**
   * What is counted.
   *
   * @param schools schools of the name in the country
   * @param byRegion the same by region
   * @param registered registered mentions
   * @param registeredByTown registered mentions by the words of a town that is known
   */
  private record Counts(
      long schools,
      Map<String, Long> byRegion,
      long registered,
      Map<List<String>, Long> registeredByTown) {
    static Counts of(List<Mention> mentions) {
      return new Counts(
          RivalCounts.schools(mentions),
          mentions.stream()
              .collect(
                  groupingBy(Mention::region, collectingAndThen(toList(), RivalCounts::schools))),
          mentions.stream().filter(Mention::hasId).count(),
          mentions.stream()
              .filter(mention -> mention.hasId() && mention.town().isKnown())
              .collect(groupingBy(Mention::townWords, counting())));
    }
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  private Counts counts() {
    Counts counts = known == null ? Counts.of(mentions) : known;
    known = counts;
    return counts;
  }

  long schools() {
    return counts().schools();
  }

  long schoolsIn(String region) {
    return counts().byRegion().getOrDefault(region, 0L);
  }

  long registered() {
    return counts().registered();
  }

  long registeredIn(List<String> town) {
    return counts().registeredByTown().getOrDefault(town, 0L);
  }
}

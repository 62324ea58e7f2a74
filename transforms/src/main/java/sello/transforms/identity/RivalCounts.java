package sello.transforms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** How many schools of a country share a name, as {@link Mention.Rivals} counts them. */
final class RivalCounts {
  private final Map<String, Long> byName;
  private final Map<String, Long> byRegionAndName;
  private final Map<String, Long> byCore;
  private final Map<String, Long> byCoreAndTown;
  private final Map<String, Long> registered = new HashMap<>();
  private final Map<List<String>, Long> inTown = new HashMap<>();
  private final Map<String, Long> namesakesInTown = new HashMap<>();
  private final SchoolsMeant meant;

  /** Counts among the mentions of one scope. */
  RivalCounts(List<Mention> mentions) {
    this.byName = counts(mentions, RivalCounts::name, RivalCounts::schools);
    this.byRegionAndName = counts(mentions, RivalCounts::regionAndName, RivalCounts::schools);
    this.byCore = counts(mentions, RivalCounts::core, SchoolsOfCore::atLeast);
    this.byCoreAndTown =
        counts(
            mentions.stream().filter(m -> m.town().isKnown()).toList(),
            RivalCounts::coreAndTown,
            SchoolsOfCore::atLeast);
    this.meant = new SchoolsMeant(mentions);
    for (Mention mention : mentions) {
      if (mention.hasId()) {
        registered.merge(name(mention), 1L, Long::sum);
        inTown.merge(mention.townWords(), 1L, Long::sum);
        if (mention.town().isKnown()) {
          namesakesInTown.merge(nameAndTown(mention), 1L, Long::sum);
        }
      }
    }
  }

  /** The mention, knowing its rivals. */
  Mention counted(Mention mention) {
    return mention.with(
        new Mention.Rivals(
            byName.getOrDefault(name(mention), 0L),
            byRegionAndName.getOrDefault(regionAndName(mention), 0L),
            ofCore(mention),
            registered.getOrDefault(name(mention), 0L),
            inTown.getOrDefault(mention.townWords(), 0L),
            namesakesInTown.getOrDefault(nameAndTown(mention), 0L),
            meant.inTownOf(mention)));
  }

  /**
   * A name without a town may hold it: it shares its core with the schools of that town, and what
   * is left of it with those of others, as if the town stood beside it.
   */
  private long ofCore(Mention mention) {
    long shared = byCore.getOrDefault(core(mention), 0L);
    if (mention.town().isKnown()) {
      return shared;
    }
    long ofTown = Math.max(shared, byCoreAndTown.getOrDefault(core(mention), 0L));
    return meant
        .withoutTown(mention.name())
        .mapToLong(rest -> byCore.getOrDefault(rest.coreKey(), 0L))
        .reduce(ofTown, Math::max);
  }

  private static String name(Mention mention) {
    return mention.name().folded();
  }

  private static String regionAndName(Mention mention) {
    return mention.region() + "\u001f" + name(mention);
  }

  private static String nameAndTown(Mention mention) {
    return String.join(" ", mention.townWords()) + "\u001f" + name(mention);
  }

  private static String core(Mention mention) {
    return mention.name().coreKey();
  }

  private static String coreAndTown(Mention mention) {
    return mention.name().coreKeyWith(mention.town());
  }

  private static Map<String, Long> counts(
      List<Mention> mentions, Function<Mention, String> by, ToLongFunction<List<Mention>> schools) {
    Map<String, List<Mention>> sharing = new HashMap<>();
    mentions.forEach(m -> sharing.computeIfAbsent(by.apply(m), k -> new ArrayList<>(1)).add(m));
    Map<String, Long> counts = new HashMap<>();
    sharing.forEach((key, all) -> counts.put(key, schools.applyAsLong(all)));
    return counts;
  }

  /** The largest of the numbers of different codes, slugs and towns. */
  static long schools(List<Mention> sharing) {
    if (sharing.size() == 1) {
      Mention alone = sharing.get(0);
      return alone.hasId() || alone.hasSlug() || alone.town().isKnown() ? 1 : 0;
    }
    Set<String> ids = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    Set<List<String>> towns = new HashSet<>();
    for (Mention mention : sharing) {
      ids.add(mention.schoolId());
      slugs.add(mention.slug());
      towns.add(mention.townWords());
    }
    ids.remove("");
    slugs.remove("");
    towns.remove(List.of());
    return Math.max(ids.size(), Math.max(slugs.size(), towns.size()));
  }
}

package sello.transforms.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many schools of a country share a name, as {@link Mention.Rivals} counts them. Most mentions
 * are compared with none: only what is asked for is counted.
 */
final class RivalCounts {
  private final List<Mention> mentions;
  private final Map<String, Namesakes> byName = new HashMap<>();
  private final SharedCores byCore;
  private @Nullable SharedCores byCoreAndTown;
  private final Map<List<String>, Long> inTown = new HashMap<>();
  private final SchoolsMeant meant;

  /** Counts among the mentions of one scope. */
  RivalCounts(List<Mention> mentions) {
    this.mentions = mentions;
    this.byCore = new SharedCores(mentions.stream(), m -> m.name().coreKey());
    this.meant = new SchoolsMeant(mentions);
    for (Mention mention : mentions) {
      byName.computeIfAbsent(mention.name().folded(), name -> new Namesakes()).add(mention);
      if (mention.hasId()) {
        inTown.merge(mention.townWords(), 1L, Long::sum);
      }
    }
  }

  /** One of the mentions, knowing its rivals. */
  Mention counted(Mention mention) {
    Namesakes namesakes = byName.getOrDefault(mention.name().folded(), new Namesakes());
    return mention.with(
        new Mention.Rivals(
            namesakes.schools(),
            namesakes.schoolsIn(mention.region()),
            ofCore(mention),
            namesakes.registered(),
            inTown.getOrDefault(mention.townWords(), 0L),
            namesakes.registeredIn(mention.townWords()),
            meant.inTownOf(mention)));
  }

  /**
   * A name without a town may hold it: it shares its core with the schools of that town, and what
   * is left of it with those of others, as if the town stood beside it.
   */
  private long ofCore(Mention mention) {
    long shared = byCore.schools(mention.name().coreKey());
    if (mention.town().isKnown()) {
      return shared;
    }
    long ofTown = Math.max(shared, byCoreAndTown().schools(mention.name().coreKey()));
    return meant
        .withoutTown(mention.name())
        .mapToLong(rest -> byCore.schools(rest.coreKey()))
        .reduce(ofTown, Math::max);
  }

  private SharedCores byCoreAndTown() {
    SharedCores known =
        byCoreAndTown == null
            ? new SharedCores(
                mentions.stream().filter(m -> m.town().isKnown()),
                m -> m.name().coreKeyWith(m.town()))
            : byCoreAndTown;
    byCoreAndTown = known;
    return known;
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

package sello.transforms.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many schools of a country share a name. Most mentions are compared with none, and most pairs
 * are told apart by what nobody else shares: only what is asked for is counted.
 */
final class RivalCounts {
  private static final long NOT_YET = -1;

  private final Map<List<String>, Namesakes> byName = new HashMap<>();
  private final Once<SharedCores> byCore;
  private final Once<SharedCores> byCoreAndTown;
  private final Map<List<String>, Long> inTown = new HashMap<>();
  private final SchoolsMeant meant;

  /** Counts among the mentions of one scope. */
  RivalCounts(List<Mention> mentions) {
    this.byCore = new Once<>(() -> new SharedCores(mentions.stream(), m -> m.name().coreKey()));
    this.byCoreAndTown =
        new Once<>(
            () ->
                new SharedCores(
                    mentions.stream().filter(m -> m.town().isKnown()),
                    m -> m.name().coreKeyWith(m.town())));
    this.meant = new SchoolsMeant(mentions);
    for (Mention mention : mentions) {
      byName.computeIfAbsent(mention.name().words(), name -> new Namesakes()).add(mention);
      if (mention.hasId()) {
        inTown.merge(mention.townWords(), 1L, Long::sum);
      }
    }
  }

  /** The rivals of one of the mentions. */
  Rivals of(Mention mention) {
    return new OfMention(mention);
  }

  /** Each number is counted when it is first asked for; what is dear, once. */
  private final class OfMention implements Rivals {
    private final Mention mention;
    private final Namesakes namesakes;
    private long ofCore = NOT_YET;
    private long meantInTown = NOT_YET;
    private long kindsInTown = NOT_YET;

    OfMention(Mention mention) {
      this.mention = mention;
      this.namesakes = byName.getOrDefault(mention.name().words(), new Namesakes());
    }

    @Override
    public long inCountry() {
      return namesakes.schools();
    }

    @Override
    public long inRegion() {
      return namesakes.schoolsIn(mention.region());
    }

    @Override
    public long ofCore() {
      if (ofCore == NOT_YET) {
        ofCore = schoolsOfCore(mention);
      }
      return ofCore;
    }

    @Override
    public long registered() {
      return namesakes.registered();
    }

    @Override
    public long inTown() {
      return inTown.getOrDefault(mention.townWords(), 0L);
    }

    @Override
    public long namesakesInTown() {
      return namesakes.registeredIn(mention.townWords());
    }

    @Override
    public long meantInTown() {
      if (meantInTown == NOT_YET) {
        meantInTown = meant.inTownOf(mention);
      }
      return meantInTown;
    }

    @Override
    public long kindsInTown() {
      if (kindsInTown == NOT_YET) {
        kindsInTown = meant.kindsInTownOf(mention);
      }
      return kindsInTown;
    }
  }

  /**
   * A name without a town may hold it: it shares its core with the schools of that town, and what
   * is left of it with those of others, as if the town stood beside it.
   */
  private long schoolsOfCore(Mention mention) {
    long shared = byCore.get().schools(mention.name().coreKey());
    if (mention.town().isKnown()) {
      return shared;
    }
    long ofTown = Math.max(shared, byCoreAndTown.get().schools(mention.name().coreKey()));
    return meant
        .withoutTown(mention.name())
        .mapToLong(rest -> byCore.get().schools(rest.coreKey()))
        .reduce(ofTown, Math::max);
  }

  /** The largest of the numbers of different codes, slugs, towns, postcodes and regions. */
  static long schools(List<Mention> sharing) {
    if (sharing.size() == 1) {
      Mention alone = sharing.get(0);
      return alone.hasId() || alone.hasSlug() || alone.town().isKnown() ? 1 : 0;
    }
    Set<String> ids = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    Set<List<String>> towns = new HashSet<>();
    Set<String> postcodes = new HashSet<>();
    Set<String> regions = new HashSet<>();
    for (Mention mention : sharing) {
      ids.add(mention.schoolId());
      slugs.add(mention.slug().text());
      towns.add(mention.townWords());
      postcodes.add(mention.town().postcode());
      regions.add(mention.region());
    }
    ids.remove("");
    slugs.remove("");
    towns.remove(List.of());
    postcodes.remove("");
    regions.remove("");
    return Stream.of(ids, slugs, towns, postcodes, regions).mapToLong(Set::size).max().orElse(0);
  }
}

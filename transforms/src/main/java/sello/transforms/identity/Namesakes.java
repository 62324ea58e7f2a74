package sello.transforms.identity;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;

/**
 * The mentions of one country by name and by town: how many schools share a name, so that it alone
 * names none, and which schools of a town a name that says less can mean.
 */
final class Namesakes {
  private final Map<List<String>, List<Mention>> byName;
  private final Map<String, List<Mention>> byCore;
  private final Map<List<String>, List<Mention>> byTown;
  private final Map<String, Long> schools = new HashMap<>();
  private final boolean haveRegister;

  Namesakes(Collection<Mention> mentions) {
    this.haveRegister = mentions.stream().anyMatch(Mention::hasId);
    this.byName = mentions.stream().collect(groupingBy(mention -> mention.name().words()));
    this.byCore = mentions.stream().collect(groupingBy(mention -> mention.name().coreKey()));
    this.byTown =
        mentions.stream()
            .filter(mention -> mention.town().isKnown())
            .collect(groupingBy(mention -> mention.town().words()));
  }

  /** Mentions with the folded name of one. */
  private Stream<Mention> ofName(Mention mention) {
    return byName.getOrDefault(mention.name().words(), List.of()).stream();
  }

  private Stream<Mention> inTown(Place town) {
    return byTown.getOrDefault(town.words(), List.of()).stream();
  }

  /** Whether the register has any school of the country. */
  boolean haveRegister() {
    return haveRegister;
  }

  /** Whether the register has a school in a town. */
  boolean areRegisteredIn(Place town) {
    return inTown(town).anyMatch(Mention::hasId);
  }

  /** Registered schools with the name of a mention. */
  long registered(Mention mention) {
    return ofName(mention).filter(Mention::hasId).count();
  }

  /** Registered schools with the name of a mention in its town. */
  long registeredInTown(Mention mention) {
    return inTown(mention.town())
        .filter(other -> other.hasId() && other.name().words().equals(mention.name().words()))
        .count();
  }

  /** Schools with the name of a mention in the country. */
  long inCountry(Mention mention) {
    return schools.computeIfAbsent(
        mention.name().folded(), name -> schools(ofName(mention).toList()));
  }

  /** Schools with the name of a mention in its region. */
  long inRegion(Mention mention) {
    return schools.computeIfAbsent(
        mention.name().folded() + "|" + mention.region(),
        name -> schools(ofName(mention).filter(o -> o.region().equals(mention.region())).toList()));
  }

  /** The largest of the numbers of different codes, slugs, towns and regions. */
  private static long schools(List<Mention> sharing) {
    return Stream.<Function<Mention, String>>of(
            Mention::schoolId,
            mention -> mention.slug().text(),
            Mention::townWords,
            Mention::region)
        .mapToLong(
            of -> sharing.stream().map(of).filter(text -> !text.isEmpty()).distinct().count())
        .max()
        .orElse(0);
  }

  /**
   * Schools of the country with the core and number of a mention that may be called just "school":
   * a primary school and a realschule are two, and so are two names on one list, which names a
   * school once.
   */
  long ofCore(Mention mention) {
    return schools.computeIfAbsent(
        "core|" + mention.name().coreKey(),
        key -> {
          List<Mention> sharing = byCore.getOrDefault(mention.name().coreKey(), List.of());
          List<Mention> meant =
              sharing.stream().filter(m -> !m.name().isNeverCalledSchool()).toList();
          return Math.max(schools(sharing), Math.max(kinds(meant), namesOnOneList(meant)));
        });
  }

  /** A kind said in English can be the same as one in the country's own words. */
  private static long kinds(List<Mention> sharing) {
    return sharing.stream()
        .map(Mention::name)
        .filter(name -> !name.kinds().isEmpty() && !name.isOfGeneralKind())
        .filter(name -> !EnglishKinds.areIn(name))
        .map(SchoolName::kinds)
        .distinct()
        .count();
  }

  private static long namesOnOneList(List<Mention> sharing) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Mention mention : sharing) {
      if (!mention.list().isEmpty()) {
        names.computeIfAbsent(mention.list(), list -> new HashSet<>()).add(mention.name().folded());
      }
    }
    return names.values().stream().mapToLong(Set::size).max().orElse(0);
  }

  /**
   * How many schools of a town a shorter name can mean: registered ones, and other whole names with
   * a kind that the register has not.
   */
  long meant(Mention shorter, Place town) {
    SchoolName name = shorter.name().without(town);
    List<Mention> others =
        inTown(town)
            .filter(other -> !other.id().equals(shorter.id()))
            .filter(other -> ShorterNames.canMean(name, other.name()))
            .toList();
    Set<String> ids = new HashSet<>();
    Set<String> registered = new HashSet<>(Set.of(said(name)));
    others.stream()
        .filter(Mention::hasId)
        .forEach(
            other -> {
              ids.add(other.schoolId());
              registered.add(said(other.name()));
            });
    if (shorter.hasId() && !ids.isEmpty()) {
      ids.add(shorter.schoolId());
    }
    long unregistered =
        others.stream()
            .filter(other -> !other.hasId())
            .map(Mention::name)
            .filter(other -> !other.kinds().isEmpty() && !ShorterNames.isOne(other))
            .map(Namesakes::said)
            .filter(said -> !registered.contains(said))
            .distinct()
            .count();
    return ids.size() + unregistered;
  }

  /** What a name says, in any order. */
  private static String said(SchoolName name) {
    return name.coreKey() + "|" + name.honours() + "|" + name.kinds();
  }
}

package sello.transforms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;

/** Which schools of a town a name that says less than others can mean. */
final class SchoolsMeant {
  private static final int LONGEST_TOWN = 3;

  private final Map<List<String>, List<Mention>> ofTown = new HashMap<>();
  private final Map<String, Set<Place>> towns = new HashMap<>();

  /** The schools of the mentions of one scope that say their town. */
  SchoolsMeant(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.town().isKnown()) {
        ofTown.computeIfAbsent(mention.townWords(), town -> new ArrayList<>(1)).add(mention);
        towns
            .computeIfAbsent(BlockKeys.stems(mention.townWords()), stems -> new HashSet<>(2))
            .add(mention.town());
      }
    }
  }

  /**
   * Registered schools, and names of others that say all, of its town: the one printed beside its
   * name, else the only one that stands in it. 0 where the name says all, or no one town.
   */
  long inTownOf(Mention shorter) {
    if (shorter.town().isKnown()) {
      return in(shorter.town(), shorter.name(), shorter);
    }
    Set<Place> named = named(shorter.name());
    Place town = named.size() == 1 ? named.iterator().next() : Place.unknown();
    return town.isKnown() ? in(town, shorter.name().without(town), shorter) : 0;
  }

  /** What is left of a name without each of the towns that stand at either end of it. */
  Stream<SchoolName> withoutTown(SchoolName name) {
    return named(name).stream().map(name::without);
  }

  /** The towns that stand at either end of a name. */
  private Set<Place> named(SchoolName name) {
    List<String> words = name.words();
    int size = words.size();
    Set<Place> found = new HashSet<>();
    for (int length = 1; length <= LONGEST_TOWN && length < size; length++) {
      addNamed(name, words.subList(0, length), found);
      addNamed(name, words.subList(size - length, size), found);
    }
    return found;
  }

  private void addNamed(SchoolName name, List<String> place, Set<Place> found) {
    towns.getOrDefault(BlockKeys.stems(place), Set.of()).stream()
        .filter(name::names)
        .forEach(found::add);
  }

  /** A registered school is one of those that its own name can mean, where it can mean another. */
  private long in(Place town, SchoolName shorter, Mention mention) {
    if (!ShorterNames.canBeOne(shorter)
        && !ShorterNames.isLastName(shorter)
        && !ShorterNames.isWithoutKind(shorter)) {
      return 0;
    }
    Set<String> ids = new HashSet<>();
    Set<String> registered = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Mention other : ofTown.getOrDefault(town.words(), List.of())) {
      if (!other.id().equals(mention.id()) && ShorterNames.canMean(shorter, other.name())) {
        if (other.hasId()) {
          ids.add(other.schoolId());
          registered.add(said(other.name(), other.name().kinds()));
          registered.add(said(other.name(), List.of()));
        } else if (!ShorterNames.isOne(other.name())) {
          names.add(said(other.name(), other.name().kinds()));
        }
      }
    }
    if (mention.hasId() && !ids.isEmpty()) {
      ids.add(mention.schoolId());
    }
    names.removeAll(registered);
    names.remove(said(shorter, shorter.kinds()));
    return (long) ids.size() + names.size();
  }

  /** What a name says in any order; one without a kind names no school beside that of the kind. */
  private static String said(SchoolName name, List<String> kinds) {
    return name.coreKey() + "|" + name.honours() + "|" + kinds;
  }

  /**
   * How many kinds of school carry the words of a name in its town, which itself may say none: a
   * primary school and a gymnasium of one patron are two.
   */
  long kindsInTownOf(Mention mention) {
    return ofTown.getOrDefault(mention.townWords(), List.of()).stream()
        .map(Mention::name)
        .filter(name -> !name.kinds().isEmpty() && !EnglishKinds.areIn(name))
        .filter(name -> name.coreKey().equals(mention.name().coreKey()))
        .map(SchoolName::kinds)
        .distinct()
        .count();
  }
}

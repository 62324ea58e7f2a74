package sello.transforms.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * How many schools carry one core: a primary school and a realschule are two, and so are two names
 * on one list, which names a school once. A name that says only "school" means any of them.
 */
final class SchoolsOfCore {
  private SchoolsOfCore() {}

  /** The largest number of schools that something tells apart. */
  static long atLeast(List<Mention> sharing) {
    long schools = RivalCounts.schools(sharing);
    if (sharing.size() == 1) {
      return schools;
    }
    List<Mention> meant = sharing.stream().filter(m -> !m.name().isNeverCalledSchool()).toList();
    return Math.max(schools, Math.max(kinds(meant), namesOnOneList(meant)));
  }

  private static long kinds(List<Mention> sharing) {
    return sharing.stream()
        .map(Mention::name)
        .filter(SchoolsOfCore::saysItsKind)
        .map(SchoolName::kinds)
        .distinct()
        .count();
  }

  /** A kind said in English can be the same as one in the country's own words. */
  private static boolean saysItsKind(SchoolName name) {
    return !name.kinds().isEmpty() && !name.isOfGeneralKind() && !EnglishKinds.areIn(name);
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
}

package sello.ingest.name;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kinds of school said in English where English is not the country's language: Primary School for a
 * CEIP, High School for a lyceum. Such a word says the broad level, and less than the country's own
 * word for the kind: what it may mean decides only where nothing that says more speaks against it.
 */
public final class EnglishKinds {
  private static final String ENGLISH = "english:";
  private static final Map<String, Set<String>> STAGES = new HashMap<>();
  private static final Map<String, Set<String>> CALLED = new HashMap<>();

  static {
    for (NamedCsvRecord row : WordFile.all("school_levels.csv")) {
      STAGES.put(row.getField("kind"), words(row.getField("stages")));
      CALLED.put(row.getField("kind"), words(row.getField("called")));
    }
  }

  private EnglishKinds() {}

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
  }

  /** Whether a name says its kind in English. */
  public static boolean areIn(SchoolName name) {
    return name.kinds().stream().anyMatch(EnglishKinds::isEnglish);
  }

  private static boolean isEnglish(String kind) {
    return kind.startsWith(ENGLISH);
  }

  /** Whether the kinds of a name are the usual translation of those of another, all of them. */
  public static boolean mean(SchoolName english, SchoolName own) {
    List<String> kinds = english.kinds();
    return kinds.size() == own.kinds().size()
        && kinds.stream().allMatch(kind -> own.kinds().stream().anyMatch(o -> means(kind, o)));
  }

  private static boolean means(String english, String kind) {
    String level = level(english);
    return isEnglish(english)
        && (level.equals(kind) || CALLED.getOrDefault(kind, Set.of()).contains(level));
  }

  /**
   * Whether two names can be of one school by what they say of its kind: a stage of school is in
   * both, or one does not say which.
   */
  public static boolean canMeet(SchoolName one, SchoolName two) {
    return one.kinds().isEmpty()
        || two.kinds().isEmpty()
        || one.kinds().stream()
            .anyMatch(kind -> two.kinds().stream().anyMatch(other -> canMeet(kind, other)));
  }

  private static boolean canMeet(String one, String two) {
    Set<String> stages = STAGES.getOrDefault(level(one), Set.of());
    Set<String> others = STAGES.getOrDefault(level(two), Set.of());
    return stages.isEmpty() || others.isEmpty() || !Collections.disjoint(stages, others);
  }

  private static String level(String kind) {
    return isEnglish(kind) ? kind.substring(ENGLISH.length()) : kind;
  }
}

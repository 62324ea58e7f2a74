package sello.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sello.ingest.name.Place;

/**
 * Regions by names in Greek or Cyrillic letters: the region whose name in Latin letters has the
 * same words. Few names are asked of, again and again, so that each is looked up once.
 */
final class RegionsInLatin implements Serializable {
  private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&\\P{IsLatin}]");
  private static final String NONE = "";

  private final Map<String, String> found = new ConcurrentHashMap<>();

  /**
   * The code of the region; empty when the name is in Latin letters, or none or several have it.
   *
   * @param known codes of the country's regions, by folded name
   */
  Optional<String> region(String country, String name, Map<String, String> known) {
    if (!NOT_LATIN.matcher(name).find()) {
      return Optional.empty();
    }
    String code = found.computeIfAbsent(country + " " + name, key -> code(country, name, known));
    return Optional.of(code).filter(c -> !c.equals(NONE));
  }

  private static String code(String country, String name, Map<String, String> known) {
    List<String> words = Place.of(country, name).words();
    Set<String> codes =
        known.entrySet().stream()
            .filter(region -> Place.of(country, region.getKey()).words().equals(words))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : NONE;
  }
}

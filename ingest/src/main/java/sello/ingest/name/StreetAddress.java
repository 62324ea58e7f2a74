package sello.ingest.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The street and house number that some lists print behind the name of a school: "IC Rossi, Via
 * Roma 5". Only behind a comma, and only with a number: a school may be called by its street.
 */
final class StreetAddress {
  private static final String ENDING = "-";
  private static final Map<String, List<String>> STREETS = new ConcurrentHashMap<>();

  private StreetAddress() {}

  /** A printed name without the address at its end; as it is where there is none. */
  static String takenOff(String country, String printed) {
    int comma = printed.lastIndexOf(',');
    if (comma <= 0) {
      return printed;
    }
    List<String> part = List.of(Letters.fold(country, printed.substring(comma + 1)).split(" ", -1));
    boolean isAddress = part.stream().anyMatch(StreetAddress::isHouse) && hasStreet(country, part);
    return isAddress ? printed.substring(0, comma) : printed;
  }

  private static boolean isHouse(String word) {
    return word.matches("\\d{1,4}[a-z]?");
  }

  private static boolean hasStreet(String country, List<String> part) {
    List<String> streets = STREETS.computeIfAbsent(country, StreetAddress::streets);
    return part.stream().anyMatch(word -> streets.stream().anyMatch(s -> isOf(s, word)));
  }

  private static boolean isOf(String street, String word) {
    return street.startsWith(ENDING) ? word.endsWith(street.substring(1)) : word.equals(street);
  }

  /** Folded; those that end a word keep their dash in front. */
  private static List<String> streets(String country) {
    return WordFile.rows("street_words.csv", country).stream()
        .map(row -> row.getField("word"))
        .map(word -> (word.startsWith(ENDING) ? ENDING : "") + Letters.fold(country, word))
        .toList();
  }
}

package sello.transforms.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sello.ingest.name.Place;

/**
 * The texts of one scope, each held once: most words stand in many names. Two that are equal are
 * then one, which is seen without reading them, and what is compared all the time stays near.
 */
final class SharedTexts {
  private final String country;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /** None yet, of a country. */
  SharedTexts(String country) {
    this.country = country;
  }

  String country() {
    return country;
  }

  /** The same text. */
  String text(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** The words of a folded text. */
  List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : Stream.of(folded.split(" ", -1)).map(this::text).toList();
  }

  /** The place that a folded text names. */
  Place place(String folded) {
    return places.computeIfAbsent(folded, words -> Place.ofFolded(country, words(words)));
  }
}

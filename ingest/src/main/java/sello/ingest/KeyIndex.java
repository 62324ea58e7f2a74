package sello.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The keys that were seen, and where first: one for as many files as a key must be unique in. */
public final class KeyIndex {
  private final Map<String, String> places = new HashMap<>();

  /** Notes a key; gives the place where the same key was seen before. */
  Optional<String> note(String key, String place) {
    return Optional.ofNullable(places.putIfAbsent(key, place));
  }
}

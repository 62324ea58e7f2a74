package sello.reports.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a language lacks, or has too much, beside English. */
final class Completeness {
  private Completeness() {}

  /** Each fault as a sentence; none when the language has all texts, and their places. */
  static List<String> faults(Texts english, Texts texts) {
    List<String> faults = new ArrayList<>();
    String folder = texts.language().code();
    faults.addAll(
        faults(folder + "/words.properties", english.words().keySet(), texts.words().keySet()));
    faults.addAll(faults(folder + "/tables.properties", told(english), told(texts)));
    faults.addAll(
        faults(
            folder + "/codes.properties",
            english.codeNames().keySet(),
            texts.codeNames().keySet()));
    english
        .words()
        .forEach(
            (key, pattern) -> {
              String other = texts.words().getOrDefault(key, pattern);
              if (!Message.places(pattern).equals(Message.places(other))) {
                faults.add(
                    "%s/words.properties: %s has the places %s, in English %s."
                        .formatted(folder, key, Message.places(other), Message.places(pattern)));
              }
            });
    return faults;
  }

  /** The keys that are not those of titles and formulas: English ones are those of the Specs. */
  private static Set<String> told(Texts texts) {
    Set<String> keys = new TreeSet<>(texts.tables().keySet());
    keys.removeIf(key -> key.endsWith(".title") || key.endsWith(".formula"));
    return keys;
  }

  /** Where the keys found are not the keys wanted. */
  static List<String> faults(String file, Collection<String> wanted, Collection<String> found) {
    List<String> faults = new ArrayList<>();
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(found);
    Set<String> extra = new TreeSet<>(found);
    extra.removeAll(wanted);
    missing.forEach(key -> faults.add("%s lacks %s.".formatted(file, key)));
    extra.forEach(key -> faults.add("%s has %s, which nothing says.".formatted(file, key)));
    return faults;
  }
}

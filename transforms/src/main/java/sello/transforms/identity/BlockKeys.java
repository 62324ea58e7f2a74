package sello.transforms.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sello.ingest.name.SchoolName;

/**
 * The blocks that a mention stands in: only mentions with a block in common are compared, so that
 * the work grows with the number of alike names and not with its square.
 */
final class BlockKeys {
  /** Names equal in every word, whatever their order and the town. */
  static final String NAME = "n:";

  /** Names equal in every word and in the town: never too full to be compared. */
  static final String NAME_AND_TOWN = "nt:";

  /** Names that share a word. */
  static final String WORD = "t:";

  /** Names equal in every word, and towns in their first letters. */
  private static final String PLACED = "p:";

  /** Names that say the same numbers and kinds, and towns in their first letters. */
  private static final String NUMBER = "k:";

  /** Names that differ in blanks only. */
  private static final String JOINED = NAME + "=";

  private static final int LONGEST_TOWN = 3;
  private static final int FEWEST_LETTERS = 3;
  private static final int PART = 4;
  private static final int STEM = 3;

  /** A slip within a word of so many letters leaves neither its first four nor its last. */
  private static final int SHORT = 8;

  private static final int END = 2;

  private BlockKeys() {}

  static Set<String> of(Mention mention) {
    SchoolName name = mention.name();
    List<String> town = mention.town().words();
    String words = sorted(name.words(), List.of());
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NAME + words);
    if (!town.isEmpty()) {
      keys.add(NAME + sorted(name.words(), town));
      keys.add(NAME_AND_TOWN + words + "|" + String.join(" ", town));
    }
    keys.add(JOINED + String.join("", name.words()));
    addPlaced(name.words(), town, keys);
    if (!name.numbers().isEmpty()) {
      addNumbered(name, town, keys);
    }
    // A slip of typing leaves the beginning or the end of a word as it was.
    String kinds = String.join(" ", name.kinds());
    String place = town.isEmpty() ? kinds : String.join(" ", town);
    for (String word : name.core()) {
      if (word.length() >= FEWEST_LETTERS) {
        keys.add(WORD + word);
      }
      if (word.length() > PART) {
        String begin = "b:" + word.substring(0, PART) + "|";
        String end = "e:" + word.substring(word.length() - PART) + "|";
        keys.add(begin + place);
        keys.add(end + place);
        keys.add(begin + kinds);
        keys.add(end + kinds);
        if (word.length() <= SHORT && !town.isEmpty()) {
          keys.add("m:" + ends(word) + "|" + place);
        }
      }
    }
    return keys;
  }

  private static String ends(String word) {
    return word.substring(0, END) + word.substring(word.length() - END);
  }

  /** A town inside the one name, with the ending that the language gives it, beside the other. */
  private static void addPlaced(List<String> words, List<String> town, Set<String> keys) {
    if (!town.isEmpty()) {
      keys.add(placed(words, town));
      return;
    }
    int size = words.size();
    for (int length = 1; length <= LONGEST_TOWN && length < size; length++) {
      keys.add(placed(words.subList(0, size - length), words.subList(size - length, size)));
      keys.add(placed(words.subList(length, size), words.subList(0, length)));
    }
  }

  private static String placed(List<String> name, List<String> place) {
    return PLACED + sorted(name, List.of()) + "|" + stems(place);
  }

  /** A name of a number with or without a patron, the town beside it or at its end. */
  private static void addNumbered(SchoolName name, List<String> town, Set<String> keys) {
    String numbered = NUMBER + name.numbers() + "|";
    if (!town.isEmpty()) {
      keys.add(numbered + stems(town));
      return;
    }
    int size = name.core().size();
    for (int length = 1; length <= Math.min(LONGEST_TOWN, size); length++) {
      keys.add(numbered + stems(name.core().subList(size - length, size)));
    }
  }

  /** The first letters of a place, which endings leave as they are. */
  static String stems(List<String> place) {
    return place.stream()
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.joining(" "));
  }

  private static String sorted(List<String> words, List<String> more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(more);
    all.sort(Comparator.naturalOrder());
    return String.join(" ", all);
  }
}

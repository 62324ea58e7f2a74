package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name of a region of which words are cut short, each with a dot, as tables without room write
 * it: {@code C. Madrid}, {@code Friuli V.G.}, {@code kuj.-pom.}, {@code K.Maraş}. Without its dots
 * it would be another name; with them it is the one region of the country whose name it fits.
 */
record AbbreviatedName(List<Word> words) {
  private static final Pattern WORD = Pattern.compile("(\\p{L}+)(\\.?)");

  /** Fewer letters could be a sign for anything. */
  private static final int FEWEST_LETTERS = 4;

  /** Words that may be left out, folded. */
  private static final Set<String> SMALL =
      Set.of("y", "i", "e", "de", "del", "di", "d", "la", "do", "da", "and", "of", "και", "и");

  AbbreviatedName {
    words = List.copyOf(words);
  }

  private record Word(String folded, boolean isCut) {
    boolean fits(String whole) {
      return isCut ? whole.startsWith(folded) : whole.equals(folded);
    }

    /** A word with its middle left out, told in two. */
    boolean fits(String whole, Word end) {
      return isCut
          && !end.isCut()
          && whole.length() > folded.length() + end.folded().length()
          && whole.startsWith(folded)
          && whole.endsWith(end.folded());
    }

    boolean isSmall() {
      return !isCut && SMALL.contains(folded);
    }
  }

  /**
   * The code of the only region that a text can be short for.
   *
   * @param known codes by folded name
   */
  static Optional<String> code(String text, Map<String, String> known) {
    if (text.indexOf('.') < 0) {
      return Optional.empty();
    }
    AbbreviatedName name = of(text);
    if (name.words.stream().noneMatch(Word::isCut) || name.letters() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    Set<String> codes =
        known.entrySet().stream()
            .filter(entry -> name.fits(List.of(entry.getKey().split(" ")), 0, 0))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }

  private static AbbreviatedName of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(Spelling.fold(word.group(1)), !word.group(2).isEmpty()));
    }
    return new AbbreviatedName(words);
  }

  private int letters() {
    return words.stream().mapToInt(word -> word.folded().length()).sum();
  }

  /** Whether the words from a place on are short for those of a whole name from another on. */
  private boolean fits(List<String> whole, int own, int other) {
    if (own == words.size() || other == whole.size()) {
      return words.subList(own, words.size()).stream().allMatch(Word::isSmall)
          && SMALL.containsAll(whole.subList(other, whole.size()));
    }
    Word word = words.get(own);
    String next = whole.get(other);
    return (word.fits(next) && fits(whole, own + 1, other + 1))
        || (own + 1 < words.size()
            && word.fits(next, words.get(own + 1))
            && fits(whole, own + 2, other + 1))
        || (word.isSmall() && fits(whole, own + 1, other))
        || (SMALL.contains(next) && fits(whole, own, other + 1));
  }
}

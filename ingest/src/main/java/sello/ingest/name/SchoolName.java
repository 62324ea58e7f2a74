package sello.ingest.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a school without the ways of writing it, and what its words are: kinds of school,
 * numbers, honours, and the core that tells it from others.
 *
 * @param country ISO code of the country, whose words it is read with
 * @param words all words in order, spelled out, without small words, code and places at either end
 * @param kinds what kind of school it says it is; the general kind only where no other is said
 * @param numbers its numbers, sorted
 * @param honours its honours, sorted
 * @param core its other words, in order
 */
public record SchoolName(
    String country,
    List<String> words,
    List<String> kinds,
    List<String> numbers,
    List<String> honours,
    List<String> core) {
  private static final Pattern CODE_AT_THE_END =
      Pattern.compile("(?<=.)[\\s\\p{Pd}(/,]+\\d{5}\\)?\\s*$");
  private static final int FEWEST_LETTERS = 4;

  public SchoolName {
    words = List.copyOf(words);
    kinds = List.copyOf(kinds);
    numbers = List.copyOf(numbers);
    honours = List.copyOf(honours);
    core = List.copyOf(core);
  }

  /**
   * A name as printed, with the places that may stand at either end of it, and without a street as
   * long as something is left that tells schools apart.
   */
  public static SchoolName of(String country, String printed, Place... places) {
    String placed =
        CODE_AT_THE_END.matcher(FootnoteNumber.takenOff(country, printed)).replaceFirst("");
    String withoutCode = ItalianProvince.takenOff(country, placed);
    String withoutMore = BehindTown.takenOff(country, withoutCode, places);
    String bare = StreetAddress.takenOff(country, withoutMore);
    SchoolName name = read(country, bare);
    SchoolName told = name.tellsApart() ? name : read(country, withoutMore);
    return told.without(places);
  }

  static SchoolName read(String country, String printed) {
    return ofWords(country, Words.of(country).split(printed));
  }

  boolean tellsApart() {
    return !core.isEmpty() || !numbers.isEmpty();
  }

  /** A name from its folded words: see {@link #folded}. */
  public static SchoolName ofWords(String country, List<String> words) {
    Words known = Words.of(country);
    List<String> kinds = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    List<String> honours = new ArrayList<>();
    List<String> core = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int length = known.kindLength(words, i);
      if (length > 0) {
        kinds.add(known.kind(words.subList(i, i + length)));
        i += length - 1;
      } else if (Numerals.isNumber(word)) {
        numbers.add(word);
      } else {
        (known.isHonour(word) ? honours : core).add(word);
      }
    }
    return new SchoolName(
        country, words, said(kinds), sorted(numbers), sorted(honours), List.copyOf(core));
  }

  /**
   * This name without places at its ends, or beside its kind there, as long as something is left
   * that tells schools apart.
   */
  public SchoolName without(Place... places) {
    for (Place place : places) {
      if (!place.beginsIn(words)) {
        continue;
      }
      for (List<String> rest : takenOff(place)) {
        SchoolName shorter = ofWords(country, rest);
        if (shorter.tellsApart()) {
          return shorter.without(places);
        }
      }
    }
    return this;
  }

  /** What is left of the words: Gymnázium Praha, Na Výsluní is Gymnázium Na Výsluní of Praha. */
  private List<List<String>> takenOff(Place place) {
    List<List<String>> left = new ArrayList<>(place.takenOff(words));
    int kind = Words.of(country).kindLength(words, 0);
    for (List<String> rest : place.takenOff(words.subList(kind, words.size()))) {
      left.add(Stream.concat(words.subList(0, kind).stream(), rest.stream()).toList());
    }
    int last = kindAtTheEnd();
    for (List<String> rest : place.takenOff(words.subList(0, last))) {
      left.add(Stream.concat(rest.stream(), words.subList(last, words.size()).stream()).toList());
    }
    return left;
  }

  /** Where the kind at the end begins: behind all words, where there is none. */
  private int kindAtTheEnd() {
    Words known = Words.of(country);
    int from = Math.max(0, words.size() - known.longestKind());
    while (from < words.size() && known.kindLength(words, from) < words.size() - from) {
      from++;
    }
    return from;
  }

  /**
   * Whether a place stands at either end of this name, or beside its kind there, beside what tells
   * schools apart: not where the place is the name, or where the whole is one that many schools
   * carry.
   */
  public boolean names(Place place) {
    return !without(place).words.equals(words) && !Words.of(country).isCommonName(core);
  }

  /** Whether a place stands at either end of this name, be it all that tells the school apart. */
  public boolean bears(Place place) {
    return !place.takenOff(words).isEmpty();
  }

  /**
   * Whether this name is another, which says a kind of school and nothing else, with a place at
   * either end. The general kind fits every school of the place, and is not enough.
   */
  public boolean isAlso(SchoolName kind, Place place) {
    return !kind.kinds.isEmpty()
        && !kind.isOfGeneralKind()
        && place.takenOff(words).contains(kind.words);
  }

  /** The folded name: equal for all ways of writing one name. */
  public String folded() {
    return String.join(" ", words);
  }

  /** What is left of the name in every language and order: core and numbers. */
  public String coreKey() {
    return coreKey(core.stream());
  }

  /** The same of this name as lists without a column for the town write it, with the town in it. */
  public String coreKeyWith(Place town) {
    return coreKey(Stream.concat(core.stream(), town.words().stream()));
  }

  private String coreKey(Stream<String> words) {
    return String.join(" ", Stream.concat(words.sorted(), numbers.stream()).toList());
  }

  /** Whether the name says only the general kind of school. */
  public boolean isOfGeneralKind() {
    return kinds.size() == 1 && kinds.get(0).equals(Words.SCHOOL);
  }

  /** Whether the name says only kinds that nobody calls by the general word, as a kindergarten. */
  public boolean isNeverCalledSchool() {
    return !kinds.isEmpty() && kinds.stream().allMatch(Words.of(country)::isNeverCalledSchool);
  }

  /** What it says of the school beside its kind, as private or evening: not of its patron. */
  public List<String> honoursOfSchool() {
    return honours.stream().filter(Words.of(country)::isOfSchool).toList();
  }

  /** Whether the name by itself can tell its school from all others of the country. */
  public boolean isDistinctive() {
    int letters = core.stream().mapToInt(String::length).sum();
    return letters >= FEWEST_LETTERS && !Words.of(country).isCommonName(core);
  }

  private static List<String> said(List<String> kinds) {
    List<String> special = kinds.stream().filter(kind -> !kind.equals(Words.SCHOOL)).toList();
    return sorted(special.isEmpty() ? kinds : special);
  }

  private static List<String> sorted(List<String> words) {
    return words.size() < 2 ? words : words.stream().distinct().sorted().toList();
  }
}

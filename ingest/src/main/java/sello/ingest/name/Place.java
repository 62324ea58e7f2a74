package sello.ingest.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A town or province as folded words, for finding it at the end of a school's name.
 *
 * @param words its words without small ones; empty: not known
 * @param postcode letters and digits of the code that the post gives it; empty: not known
 * @param inflects whether the country's language gives names of places endings: Βόνιτσα, Βόνιτσας
 */
public record Place(List<String> words, String postcode, boolean inflects) {
  private static final Set<String> INFLECTING =
      Set.of(
          "AL", "AM", "BA", "BG", "CY", "CZ", "EE", "FI", "GE", "GR", "HR", "HU", "LT", "LV", "ME",
          "MK", "PL", "RS", "SI", "SK", "UA", "XK");
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_PLURAL = 3;
  private static final int LONGEST_ENDING = 2;

  /** Where a town is a plural, as Kielce is, in Kielcach; Żory, w Żorach. */
  private static final Pattern PLURAL = Pattern.compile("[aeio]ch$");

  /** What no word of a town is. */
  private static final Pattern FOLDED_CODE =
      Pattern.compile("\\d{3,7}|\\d{4}[a-z]{2}|[a-z]{3}\\d{4}");

  public Place {
    words = List.copyOf(words);
  }

  /** A place as printed; an empty text is a place that is not known. */
  public static Place of(String country, String name) {
    Postcode parted = Postcode.of(country, ItalianProvince.takenOff(country, name));
    List<String> words = name.isEmpty() ? List.of() : Words.of(country).split(parted.town());
    return new Place(words, parted.code().toLowerCase(Locale.ROOT), INFLECTING.contains(country));
  }

  /** A place that is not known. */
  public static Place unknown() {
    return new Place(List.of(), "", false);
  }

  /** A place from what {@link #folded} gives. */
  public static Place ofFolded(String country, List<String> folded) {
    int last = folded.size() - 1;
    boolean hasCode = last > 0 && FOLDED_CODE.matcher(folded.get(last)).matches();
    return new Place(
        hasCode ? folded.subList(0, last) : folded,
        hasCode ? folded.get(last) : "",
        INFLECTING.contains(country));
  }

  /** Its words, and its postcode behind them, parted by blanks. */
  public String folded() {
    return (String.join(" ", words) + " " + postcode).strip();
  }

  /** Whether both have a postcode, and not the same. */
  public boolean hasOtherPostcode(Place other) {
    return !postcode.isEmpty() && !other.postcode.isEmpty() && !postcode.equals(other.postcode);
  }

  public boolean isKnown() {
    return !words.isEmpty();
  }

  /** Whether both are the same place by name. */
  public boolean isSameAs(Place other) {
    return words.size() == other.words.size() && matches(other.words);
  }

  /** Whether a word of a name can be the first of this place: where none is, it stands nowhere. */
  boolean beginsIn(List<String> name) {
    if (!isKnown()) {
      return false;
    }
    for (String word : name) { // asked of millions of pairs
      if (sameWord(words.get(0), word)) {
        return true;
      }
    }
    return false;
  }

  /** What is left of a name whose first or last words are this place. */
  List<List<String>> takenOff(List<String> name) {
    int length = words.size();
    int rest = name.size() - length;
    List<List<String>> left = new ArrayList<>();
    if (isKnown() && rest > 0 && matches(name.subList(0, length))) {
      left.add(name.subList(length, name.size()));
    }
    if (endsIn(name)) {
      left.add(name.subList(0, rest));
    }
    return left;
  }

  /** Whether the last words of a name, which has others, are this place. */
  boolean endsIn(List<String> name) {
    int rest = name.size() - words.size();
    return isKnown() && rest > 0 && matches(name.subList(rest, name.size()));
  }

  private boolean matches(List<String> found) {
    for (int i = 0; i < words.size(); i++) {
      if (!sameWord(words.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameWord(String one, String two) {
    if (!inflects || one.equals(two) || !one.regionMatches(0, two, 0, SHORTEST_PLURAL)) {
      return one.equals(two);
    }
    if (isGenitive(one, two) || isGenitive(two, one)) {
      return true;
    }
    int shorter = Math.min(one.length(), two.length());
    int longer = Math.max(one.length(), two.length());
    int ending = PLURAL.matcher(longer == one.length() ? one : two).find() ? 3 : LONGEST_ENDING;
    boolean isPlural = ending > LONGEST_ENDING && shorter == longer - ending + 1;
    int stem = Math.max(isPlural ? SHORTEST_PLURAL : SHORTEST_STEM, longer - ending);
    return shorter >= stem && one.regionMatches(0, two, 0, stem);
  }

  /** A town in -us, whose genitive goes in -aus: Vilnius, Vilniaus. */
  private static boolean isGenitive(String town, String genitive) {
    return town.endsWith("us")
        && genitive.equals(town.substring(0, town.length() - "us".length()) + "aus");
  }
}

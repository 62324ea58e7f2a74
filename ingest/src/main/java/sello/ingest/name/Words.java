package sello.ingest.name;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one country's school names, folded as the names are. */
final class Words {
  /** The general kind, which fits every other. */
  static final String SCHOOL = "school";

  /** Where names begin with a patron, and no school has a Roman number: V. Kudirkos gimnazija. */
  private static final Set<String> PATRON_FIRST = Set.of("AM", "AZ", "GE", "LT", "LV", "TR");

  private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

  /** A short form and a number that nothing parts. */
  private static final Pattern NUMBERED = Pattern.compile("([a-z]{2,})(\\d{1,3})");

  private final String country;
  private final List<Map.Entry<String, String>> spellings = new ArrayList<>();
  private final Set<String> small = new HashSet<>();
  private final Phrases<List<String>> abbreviations = new Phrases<>();
  private final Phrases<String> kinds = new Phrases<>();
  private final Map<String, String> honours = new HashMap<>();
  private final Set<String> notCalledSchool = new HashSet<>();
  private final Set<String> commonNames = new HashSet<>();

  private Words(String country) {
    this.country = country;
    for (NamedCsvRecord row : WordFile.rows("spelling_folds.csv", country)) {
      spellings.add(Map.entry(row.getField("from"), row.getField("to")));
    }
    spellings.sort(Comparator.comparing(entry -> -entry.getKey().length()));
    for (NamedCsvRecord row : WordFile.rows("small_words.csv", country)) {
      small.add(spelling(Letters.fold(country, row.getField("word"))));
    }
    for (NamedCsvRecord row : WordFile.rows("honours.csv", country)) {
      split(row.getField("word")).forEach(word -> honours.put(word, row.getField("of")));
    }
    rows("common_names.csv", "name").forEach(name -> commonNames.add(sorted(name)));
    for (NamedCsvRecord row : WordFile.rows("not_called_school.csv", country)) {
      notCalledSchool.add(row.getField("kind"));
    }
    for (NamedCsvRecord row : WordFile.rows("abbreviations.csv", country)) {
      abbreviations.put(shortForm(row.getField("short")), split(row.getField("long")));
    }
    for (NamedCsvRecord row : WordFile.rows("school_kinds.csv", country)) {
      kinds.put(split(row.getField("phrase")), row.getField("kind"));
    }
  }

  static Words of(String country) {
    return LOADED.computeIfAbsent(country, Words::new);
  }

  private List<List<String>> rows(String file, String column) {
    return WordFile.rows(file, country).stream()
        .map(row -> split(row.getField(column)))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The words of a text, spelled out, small words left out. */
  List<String> split(String text) {
    return spelledOut(printed(text));
  }

  /** The words of a short form; Ив. is Иван, and not 4, but where a number is expected: IV ОУ. */
  private List<String> shortForm(String text) {
    String folded = Letters.fold(country, text);
    return Numerals.isRoman(folded) ? List.of(folded) : printed(text);
  }

  /** The words of a text as they are printed, small words left out. */
  private List<String> printed(String text) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String part : Letters.fold(country, text).split(" ", -1)) {
      String word = Numerals.isRoman(part) ? part : spelling(part);
      boolean isFirst = words.isEmpty() && !(part.length() == 1 && PATRON_FIRST.contains(country));
      boolean isExpected = isFirst || Numerals.isSign(before);
      if (!word.isEmpty() && !isLeftOut(isExpected, word)) {
        boolean isShort = !isExpected && abbreviations.has(word);
        words.add(isShort ? word : Numerals.number(isExpected, word));
      }
      before = word;
    }
    return words;
  }

  /**
   * The words, the longest short forms among them spelled out, also with a number behind: SP16. One
   * told twice, as Sts., counts once.
   */
  private List<String> spelledOut(List<String> words) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int length = abbreviations.lengthAt(words, i);
      Matcher numbered = NUMBERED.matcher(words.get(i));
      if (length == 0 && numbered.matches() && abbreviations.has(numbered.group(1))) {
        addSpelledOut(numbered.group(1), all);
        all.add(Numerals.number(true, numbered.group(2)));
      } else if (length == 0) {
        all.add(words.get(i));
      } else {
        addSpelledOut(String.join(" ", words.subList(i, i + length)), all);
        i += length - 1;
      }
    }
    return List.copyOf(all);
  }

  private void addSpelledOut(String phrase, List<String> all) {
    List<String> whole = abbreviations.meaning(phrase);
    boolean isAgain = !all.isEmpty() && List.of(all.get(all.size() - 1)).equals(whole);
    if (whole != null && !isAgain) {
      all.addAll(whole);
    }
  }

  /** Small words are left out, but not an i where a number is expected: I Liceum. */
  private boolean isLeftOut(boolean isNumberExpected, String word) {
    return small.contains(word) && !(isNumberExpected && word.equals("i"));
  }

  private String spelling(String word) {
    String same = word;
    for (Map.Entry<String, String> fold : spellings) {
      same = same.replace(fold.getKey(), fold.getValue());
    }
    return same;
  }

  /** How many words the longest phrase has that names a kind of school. */
  int longestKind() {
    return kinds.longest();
  }

  /** How many words from a place on are the longest phrase that names a kind of school; 0: none. */
  int kindLength(List<String> words, int from) {
    return kinds.lengthAt(words, from);
  }

  String kind(List<String> phrase) {
    String kind = kinds.meaning(String.join(" ", phrase));
    if (kind == null) {
      throw new IllegalArgumentException(phrase + " names no kind of school in " + country + ".");
    }
    return kind;
  }

  /** Whether the general word is said of no school of the kind. */
  boolean isNeverCalledSchool(String kind) {
    return notCalledSchool.contains(kind);
  }

  boolean isHonour(String word) {
    return honours.containsKey(word);
  }

  /** Whether an honour is not the patron's, but says which of two schools it is: private. */
  boolean isOfSchool(String honour) {
    return "school".equals(honours.get(honour));
  }

  /** Whether many schools of the country carry these words as their name. */
  boolean isCommonName(List<String> words) {
    return commonNames.contains(sorted(words));
  }

  private static String sorted(List<String> words) {
    return String.join(" ", words.stream().sorted().toList());
  }
}

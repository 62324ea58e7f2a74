package sello.ingest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import sello.catalog.ShippedList;

/**
 * The names under which a column's header, and the words in it, are printed in the languages of
 * national services: the resource {@code synonyms.csv}, one row per spelling.
 */
final class Synonyms {
  static final Synonyms SHIPPED = read("synonyms.csv");

  private final Map<String, Set<String>> columnsByName = new HashMap<>();
  private final Map<String, Set<String>> languagesByName = new HashMap<>();
  private final Set<String> headerWords = new HashSet<>();
  private final Set<String> areaWords = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Map<String, List<String>>> names = new HashMap<>();

  /** Names of columns, folded: each is asked for beside every cell of every row that may be one. */
  private final Map<String, String> foldedColumns = new ConcurrentHashMap<>();

  private Synonyms() {}

  /** Whether a header, in any language, names the column. */
  boolean isName(String header, String column) {
    return isName(HeaderName.of(header), column);
  }

  /**
   * The same; without its bracket, or by its parts, only where the whole is no name of any column.
   */
  boolean isName(HeaderName header, String column) {
    return isFoldedName(header.whole(), column)
        || (!columnsByName.containsKey(header.whole())
            && (isNameInEachLanguage(header.languages(), column)
                || (isFoldedName(header.bare(), column) && !header.isChangedByBracket(column))));
  }

  /** Whether a name and its translations all name the column. */
  private boolean isNameInEachLanguage(List<String> names, String column) {
    return !names.isEmpty() && names.stream().allMatch(name -> isFoldedName(name, column));
  }

  /** Whether a folded text, as a whole, names some column. */
  boolean isName(String folded) {
    return columnsByName.containsKey(folded);
  }

  /** Whether a folded text names a column, but not this one. */
  boolean isNameOfOther(String folded, String column) {
    return columnsByName.containsKey(folded) && !isFoldedName(folded, column);
  }

  /** Whether a folded text, as a whole, names the column. */
  boolean isFoldedName(String folded, String column) {
    return isListed(folded, column)
        || HowMany.counted(folded, column).filter(thing -> isListed(thing, column)).isPresent()
        || FigureName.isName(folded, column)
        || (AreaName.isArea(column) && mayHoldArea(folded) && holdsArea(folded, column));
  }

  /** Answers for most texts at once: whether it begins or ends like the name of an area. */
  private boolean mayHoldArea(String folded) {
    int first = folded.indexOf(' ');
    return first > 0
        && (areaWords.contains(folded.substring(0, first))
            || areaWords.contains(folded.substring(folded.lastIndexOf(' ') + 1)));
  }

  private boolean holdsArea(String folded, String column) {
    return AreaName.of(folded, name -> Optional.of(column).filter(c -> isListed(name, c)))
        .isPresent();
  }

  private boolean isListed(String folded, String column) {
    return folded.equals(foldedColumns.computeIfAbsent(column, Spelling::fold))
        || columnsByName.getOrDefault(folded, Set.of()).contains(column);
  }

  /** Whether a folded word is part of the name of a column, in any language. */
  boolean isWordOfHeader(String folded) {
    return headerWords.contains(folded) || FigureName.isWord(folded);
  }

  /** How many names of a header are of one language only, by language. */
  Map<String, Long> languages(List<String> header) {
    return header.stream()
        .map(name -> languagesByName.getOrDefault(HeaderName.fold(name), Set.of()))
        .filter(languages -> languages.size() == 1)
        .collect(Collectors.groupingBy(l -> l.iterator().next(), Collectors.counting()));
  }

  /**
   * The word of the contract that a text stands for in a column; case and accents do not matter. A
   * word that is questioned, as in "awarded?", stands for none. What stands behind it in brackets
   * must say the same, as in "awarded (renewed)".
   */
  Optional<String> word(String column, String text) {
    if (text.indexOf('?') >= 0) {
      return Optional.empty();
    }
    Optional<String> whole = listedWord(column, text);
    int bracket = text.indexOf('(');
    return whole.isPresent() || bracket < 0 || !text.endsWith(")")
        ? whole
        : listedWord(column, text.substring(0, bracket))
            .filter(listedWord(column, text.substring(bracket)).stream().toList()::contains);
  }

  private Optional<String> listedWord(String column, String text) {
    return Optional.ofNullable(words.get(column + " " + Spelling.fold(text)));
  }

  /** Every spelling of the words of a column, folded. */
  Set<String> spellings(String column) {
    String prefix = column + " ";
    return words.keySet().stream()
        .filter(word -> word.startsWith(prefix))
        .map(word -> word.substring(prefix.length()))
        .collect(Collectors.toSet());
  }

  /** The names of a column, by language, in the order of the resource. */
  Map<String, List<String>> names(String column) {
    return Collections.unmodifiableMap(names.getOrDefault(column, Map.of()));
  }

  private static Synonyms read(String resource) {
    Synonyms synonyms = new Synonyms();
    ShippedList.rows(Synonyms.class, resource).forEach(synonyms::add);
    return synonyms;
  }

  private void add(NamedCsvRecord row) {
    String column = row.getField("column");
    String word = row.getField("word");
    String folded = Spelling.fold(row.getField("spelling"));
    if (word.isEmpty()) {
      headerWords.addAll(List.of(folded.split(" ", -1)));
      if (AreaName.isArea(column)) {
        areaWords.add(folded.substring(0, (folded + " ").indexOf(' ')));
        areaWords.add(folded.substring(folded.lastIndexOf(' ') + 1));
      }
      columnsByName.computeIfAbsent(folded, name -> new HashSet<>()).add(column);
      languagesByName
          .computeIfAbsent(folded, name -> new HashSet<>())
          .add(row.getField("language"));
      names
          .computeIfAbsent(column, name -> new TreeMap<>())
          .computeIfAbsent(row.getField("language"), language -> new ArrayList<>())
          .add(row.getField("spelling"));
      return;
    }
    String before = words.put(column + " " + folded, word);
    if (before != null && !before.equals(word)) {
      throw new IllegalStateException(
          "synonyms.csv: '%s' in %s is both %s and %s.".formatted(folded, column, before, word));
    }
  }
}

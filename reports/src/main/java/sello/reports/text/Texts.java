package sello.reports.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Unit;

/**
 * The words of the service in one language. All languages are read once, when this class is first
 * used; one that lacks a text of the English files, or has one too many, stops the program and says
 * which.
 */
public final class Texts {
  private static final Map<String, Texts> ALL = load();

  /** What the name of a table begins with, that is the same as another before it withholds. */
  private static final String UNPROTECTED = "unprotected_";

  private final Language language;
  private final Numerals numerals;
  private final Words words;
  private final SortedMap<String, String> tables;
  private final FieldTexts fields;
  private final CodeTexts codes;

  private Texts(Language language) {
    String folder = language.code() + "/";
    this.language = language;
    this.words = new Words(language, TextFile.read(folder + "words.properties"));
    this.tables = TextFile.read(folder + "tables.properties");
    this.fields =
        new FieldTexts(
            language.isEnglish()
                ? Collections.emptySortedMap()
                : TextFile.read(folder + "fields.properties"),
            words);
    this.codes = new CodeTexts(TextFile.read(folder + "codes.properties"));
    this.numerals = new Numerals(words);
  }

  private static Map<String, Texts> load() {
    SortedMap<String, String> lines = TextFile.read("languages.properties");
    Map<String, Texts> all = new LinkedHashMap<>();
    Texts english = new Texts(language(Language.ENGLISH, lines));
    all.put(Language.ENGLISH, english);
    lines.keySet().stream()
        .map(key -> key.substring(0, key.indexOf('.')))
        .distinct()
        .forEach(code -> all.computeIfAbsent(code, name -> new Texts(language(name, lines))));
    List<String> faults = new ArrayList<>();
    all.values().forEach(texts -> faults.addAll(Completeness.faults(english, texts)));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return all;
  }

  private static Language language(String code, SortedMap<String, String> lines) {
    return new Language(
        code,
        line(lines, code + ".name"),
        ULocale.forLanguageTag(line(lines, code + ".locale")),
        Optional.ofNullable(lines.get(code + ".apart"))
            .map(apart -> new Contraction(Pattern.compile(apart), line(lines, code + ".together")))
            .orElse(Contraction.NONE));
  }

  private static String line(SortedMap<String, String> lines, String key) {
    return Optional.ofNullable(lines.get(key))
        .orElseThrow(() -> new IllegalStateException("languages.properties lacks " + key + "."));
  }

  /** Every language, English first. */
  public static List<Texts> all() {
    return List.copyOf(ALL.values());
  }

  public static Texts english() {
    return named(Language.ENGLISH).orElseThrow();
  }

  public static Optional<Texts> named(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /** The codes of all languages. */
  public static List<String> codes() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * The language that ranges of an Accept-Language header like best; English when it likes none.
   */
  public static Texts preferred(List<Locale.LanguageRange> wanted) {
    return Optional.ofNullable(Locale.lookupTag(wanted, codes()))
        .flatMap(Texts::named)
        .orElseGet(Texts::english);
  }

  public Language language() {
    return language;
  }

  /** Numbers and dates in this language. */
  public Numerals numerals() {
    return numerals;
  }

  /** The order of names in this language. */
  public Comparator<Object> alphabet() {
    return Collator.getInstance(language.locale());
  }

  /** A text of the service, its places filled; names and values take turns. */
  public String say(String key, Object... namesAndValues) {
    return words.say(key, namesAndValues);
  }

  /** The name of a place within a sentence: with its article, where it has one. */
  public String within(String place) {
    return Stream.of(say("place.with_article").split(";", -1))
        .map(String::strip)
        .filter(named -> named.endsWith(" " + place))
        .findFirst()
        .orElse(place);
  }

  /** The names of the places of a text. */
  public Set<String> places(String key) {
    return Message.places(words.texts().getOrDefault(key, ""));
  }

  /** Whether there is a text of this key: for keys that come from data. */
  public boolean has(String key) {
    return words.texts().containsKey(key);
  }

  /** Whether this language has words for a table; else those of its Spec are given, in English. */
  public boolean knows(Spec table) {
    return tables.containsKey(table.name() + ".tells");
  }

  public String title(Spec table) {
    String name = table.name();
    String shown = tables.get(name.replaceFirst("^" + UNPROTECTED, "") + ".title");
    if (shown == null) {
      return table.title();
    }
    return name.startsWith(UNPROTECTED) ? say("table.unprotected", "table", shown) : shown;
  }

  /** What a table tells: the question, the unit, the grain, how to read its figure. */
  public String tells(Spec table) {
    return tables.getOrDefault(table.name() + ".tells", table.description());
  }

  /** What a table holds, in a paragraph: the words of its Spec, and what it tells elsewhere. */
  public String description(Spec table) {
    return language.isEnglish() ? table.description() : tells(table);
  }

  /** What a table does not tell; empty for a table of an older plan. */
  public String tellsNot(Spec table) {
    return tables.getOrDefault(table.name() + ".tells_not", "");
  }

  /** How the figures of a table are made; in English where this language has no words for it. */
  public String formula(Spec table) {
    return tables.getOrDefault(table.name() + ".formula", table.formula());
  }

  /** Whether this language has its own words for the formula of a table. */
  public boolean knowsFormula(Spec table) {
    return language.isEnglish() || tables.containsKey(table.name() + ".formula");
  }

  /** A field's name for people. */
  public String title(Spec table, Field<?> field) {
    return fields.title(table, field);
  }

  public String definition(Spec table, Field<?> field) {
    return fields.definition(table, field);
  }

  /** What a value of a closed list is called; empty for what no list names. */
  public Optional<String> code(Field<?> field, String value) {
    return codes.of(field, value);
  }

  /** What one of a figure is; empty for what has no unit. */
  public String unit(Unit unit) {
    return unit == Unit.NONE ? "" : say("unit." + unit.name().toLowerCase(Locale.ROOT));
  }

  /** What a flag means: each is one character. */
  public String flag(String flag) {
    String key = "flag." + (flag.equals(":") ? "not_available" : flag);
    return has(key) ? say(key) : say("flag.other");
  }

  SortedMap<String, String> words() {
    return words.texts();
  }

  SortedMap<String, String> tables() {
    return tables;
  }

  SortedMap<String, String> codeNames() {
    return codes.texts();
  }

  SortedMap<String, String> fields() {
    return fields.texts();
  }
}

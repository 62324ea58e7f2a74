package sello.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import sello.catalog.Type;

/** What the bracket behind a column's name says of its values, held against the contract. */
enum HeaderBracket {
  /** It says what the contract says, or nothing about the values. */
  AGREES,
  /** It names another scale, unit or order than the contract has. */
  CONTRADICTS,
  /** Nobody knows what it says. */
  UNKNOWN;

  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "oficial",
          "nombre oficial",
          "official name",
          "display name",
          "full name",
          "official",
          "officiel",
          "officielle",
          "offiziell",
          "ufficiale",
          "resmi",
          "n",
          "no",
          "nr",
          "num",
          "n o",
          "numero",
          "numeric",
          "number",
          "numerico",
          "nombre",
          "name",
          "zahl",
          "anzahl",
          "sayi",
          "text",
          "texto",
          "texte",
          "testo",
          "metin",
          "string",
          "integer",
          "entero",
          "decimal",
          "optional",
          "opcional",
          "facultatif",
          "required",
          "mandatory",
          "obligatorio",
          "obligatoire",
          "pflichtfeld",
          "zorunlu",
          "date",
          "fecha",
          "datum",
          "data",
          "tarih",
          "yyyy",
          "aaaa",
          "jjjj",
          "en",
          "es",
          "fr",
          "de",
          "it",
          "tr",
          "iso",
          "iso2",
          "iso 2",
          "iso 3166",
          "iso 3166 1",
          "points",
          "puntos",
          "punkte",
          "punti",
          "puan",
          "ccaa",
          "nuts 1",
          "nuts 2",
          "nuts 3",
          "nuts2",
          "nuts3");

  private static final Pattern DAY_FIRST = Pattern.compile("(d{1,2}|t{1,2}|j{1,2}|g{1,2}) .*");
  private static final Pattern MONTH_FIRST = Pattern.compile("[ma]{1,2} .*");
  private static final Pattern YEAR_FIRST = Pattern.compile("(y{4}|a{4}|j{4}) [ma]{1,2} .*");
  private static final Pattern DAY_SECOND = Pattern.compile("(y{4}|a{4}|j{4}) [dtjg]{1,2} .*");
  private static final Pattern DATE = Pattern.compile("[dtjgmay]{1,4}( [dtjgmay]{1,4}){2}");
  private static final Pattern OTHER_UNIT =
      Pattern.compile(
          ".*[%‰].*|.*\\b(per ?cent|percentage|porcentaje|prozent|pourcentage|percentuale|yüzde"
              + "|miles|thousands?|milliers|tausend|migliaia|bin|millones|millions?|mio|tsd)\\b.*"
              + "|.*(?<!\\p{L})[x×] ?10+.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** How long a code is. */
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\d{1,2} (digits?|characters|digitos|caracteres|cifras|chiffres|caracteres|ziffern"
              + "|stellen|cifre|caratteri|hane|haneli|cyfr|znakow|cislic|cifara|cifri|ψηφια)");

  private static final Pattern LISTED = Pattern.compile("\\s*[/,|]\\s*| (?:or|o|ou|oder|veya) ");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  /** A number alone, behind a stroke or dash, or beside a word that makes it the end of a scale. */
  private static final Pattern SCALE =
      Pattern.compile(
          "\\d{1,6}|\\d{1,6} üzerinden"
              + "|(.*[-–—/…]|(.*\\b)?(sobre|out of|of|von|su|sur|di|de|max|máx|maximum|maximo"
              + "|máximo|hasta|bis|to|a|à|al|up to|over)\\b?\\.?) ?\\d{1,6}( [\\p{L}.]+)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern YEAR = Pattern.compile(".*\\b20\\d\\d\\b.*");

  /**
   * @param column that the bracket stands behind
   * @param text what stands in it
   */
  static HeaderBracket of(ContractColumn column, String text) {
    String folded = Spelling.fold(text);
    if (column.type().isNumber() && OTHER_UNIT.matcher(text).matches()) {
      return CONTRADICTS;
    }
    if (column.type() == Type.DATE && DATE.matcher(folded).matches()) {
      return order(folded);
    }
    OptionalLong high = highest(column);
    if (high.isPresent() && SCALE.matcher(text).matches() && !YEAR.matcher(text).matches()) {
      return scale(text) == high.getAsLong() ? AGREES : CONTRADICTS;
    }
    boolean isKnown =
        folded.isEmpty()
            || (column.reading() == Reading.SCHOOL_CODE && LENGTH.matcher(folded).matches())
            || isOfWords(column, text)
            || SAYS_NOTHING.contains(folded)
            || Synonyms.SHIPPED.isName(folded, column.name())
            || folded.equals(column.type().name().toLowerCase(Locale.ROOT));
    return isKnown ? AGREES : UNKNOWN;
  }

  /** Whether it lists words that the column may hold: {@code (yes/no)}. */
  private static boolean isOfWords(ContractColumn column, String text) {
    String[] words = LISTED.split(text);
    return words.length > 1
        && Arrays.stream(words)
            .allMatch(word -> Synonyms.SHIPPED.word(column.name(), word).isPresent());
  }

  private static HeaderBracket order(String folded) {
    if (YEAR_FIRST.matcher(folded).matches() || DAY_FIRST.matcher(folded).matches()) {
      return AGREES;
    }
    boolean isOther = MONTH_FIRST.matcher(folded).matches() || DAY_SECOND.matcher(folded).matches();
    return isOther ? CONTRADICTS : UNKNOWN;
  }

  /** The end of the scale that the contract gives a score; years have none. */
  static OptionalLong highest(ContractColumn column) {
    return column.reading() == Reading.YEAR
        ? OptionalLong.empty()
        : column.rules().stream()
            .filter(Between.class::isInstance)
            .mapToLong(rule -> ((Between) rule).high())
            .findFirst();
  }

  private static long scale(String text) {
    return NUMBER.matcher(text).results().mapToLong(n -> Long.parseLong(n.group())).max().orElse(0);
  }
}

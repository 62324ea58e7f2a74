package sello.ingest.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The letters a to z and digits that are left of a text when entities, Unicode form, case, accents,
 * script and punctuation are folded away; words are parted by one blank.
 *
 * <p>All four Turkish letters İ I ı i become i, so that IŞIK, Işık and Isik fold alike without
 * knowing the language. Cyrillic and Greek are written in Latin letters by the rules that ICU has
 * for the country's language.
 */
final class Letters {
  private static final String ANY = "Any-Latin; Latin-ASCII";
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "BG", "Bulgarian-Latin/BGN; " + ANY,
          "GR", "Greek-Latin/UNGEGN; " + ANY,
          "CY", "Greek-Latin/UNGEGN; " + ANY,
          "RS", "Serbian-Latin/BGN; " + ANY,
          "BA", "Serbian-Latin/BGN; " + ANY,
          "ME", "Serbian-Latin/BGN; " + ANY,
          "MK", "Macedonian-Latin/BGN; " + ANY,
          "UA", "Ukrainian-Latin/BGN; " + ANY,
          "AM", "Armenian-Latin/BGN; " + ANY);

  /** Countries that write an apostrophe within a word, for a sound and not for words left out. */
  private static final Set<String> SOUNDED = Set.of("AM", "GE", "UA");

  private static final Map<String, Transliterator> LOADED = new ConcurrentHashMap<>();

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern INNER_DOT = Pattern.compile("(?<=\\p{L})[·‧⋅•](?=\\p{L})");
  private static final Pattern CATALAN_DOT = Pattern.compile("(?<=\\p{L}l)\\.(?=l\\p{L})");
  private static final Pattern ORDINAL_DOT = Pattern.compile("(?<=\\d)\\.(?=[oaºª]s?\\b)");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.)+\\p{L}(?!\\p{L})\\.?");

  /** The same with a blank behind each dot: I. E. S.; a letter before a number is a sign for it. */
  private static final Pattern DOTTED_APART =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\. )+\\p{L}\\.(?! ?\\d)");

  /** A dot that only tells that a raised letter follows: N.ª, Sr.ª, n.º. */
  private static final Pattern RAISED_DOT = Pattern.compile("\\.(?=[ªº])");

  /** The mark of a footnote behind a name: nr 7², nr 7 ¹), nr 7 [2]; no part of its number. */
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("\\s*(?:\\(?[¹²³⁰⁴-⁹]+\\)?|\\[\\d{1,2}\\](?=\\s*$))");

  /** What English puts behind an owner, and Swedish between the ends of a word: S:t, S:ta. */
  private static final Pattern WITHIN_WORD =
      Pattern.compile("(?<=\\p{L})['’](?=s(?!\\p{L}))|(?<=(?<!\\p{L})s):(?=ta?(?!\\p{L}))");

  /** A sign for number before digits without a blank: nº3, nr7, №9, No5. */
  private static final Pattern GLUED_NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])(n|no|nr|nos|núm|num)[.º°]?(?=\\d)");

  /** Abbreviations of Greece with more than one letter before a dot: ΕΠΑ.Λ., ΓΕ.Λ. */
  private static final Pattern GREEK_DOTTED =
      Pattern.compile("(?<!\\p{L})(\\p{IsGreek}{2,3}|ge|epa)\\.(\\p{IsGreek}|l)\\.?(?!\\p{L})");

  /** Portugal's EB/S, which is no EB of a saint. */
  private static final Pattern BASIC_AND_SECONDARY =
      Pattern.compile("(?<!\\p{L})eb ?/ ?s(?![\\p{L}.])");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Also the dot by which ICU tells тс from ц: t·s. */
  private static final Pattern SOFT_SIGNS = Pattern.compile("['’\"`ʹʺʼ·]+");

  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

  /** The ending behind a number and a dash: 125-то, 2-ра. */
  private static final Pattern ORDINAL_ENDING =
      Pattern.compile(
          "(?<=\\d)\\p{Pd}(?:то|та|ти|ри|ро|ра|ви|ва|во|ма|мо|ми|to|ta|ti|ri|ro|ra|vi|va|vo|ma|mo|mi)(?!\\p{L})");

  private Letters() {}

  static String fold(String country, String text) {
    String plain = lower(isOfWords(text) ? text : withoutNotes(text));
    if (!isOfWords(plain) || SOUNDED.contains(country)) {
      plain = withoutSigns(country, plain);
    }
    String ascii = LatinLetters.inAscii(plain);
    if (ascii == null) {
      ascii = latin(country, LookAlikes.inOneScript(plain));
    }
    return NOT_PLAIN.matcher(ascii).replaceAll(" ").strip();
  }

  /** Whether a text is letters and blanks alone, as most are: no rule for signs concerns it. */
  private static boolean isOfWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter != ' ' && !Character.isLetter(letter)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutNotes(String text) {
    String printed = StringEscapeUtils.unescapeHtml4(text);
    String named = FOOTNOTE_MARK.matcher(printed).replaceAll("");
    return RAISED_DOT.matcher(named).replaceAll("");
  }

  private static String withoutSigns(String country, String lower) {
    String plain = SOUNDED.contains(country) ? SOFT_SIGNS.matcher(lower).replaceAll("") : lower;
    plain = WITHIN_WORD.matcher(plain).replaceAll("");
    plain = INNER_DOT.matcher(plain).replaceAll("");
    plain = CATALAN_DOT.matcher(plain).replaceAll("");
    plain = ORDINAL_DOT.matcher(plain).replaceAll("");
    plain = DOTTED.matcher(plain).replaceAll(m -> m.group().replace(".", "") + " ");
    plain = DOTTED_APART.matcher(plain).replaceAll(m -> m.group().replace(". ", ""));
    if (country.equals("GR")) {
      plain = GREEK_DOTTED.matcher(plain).replaceAll("$1$2");
    }
    if (country.equals("PT")) {
      plain = BASIC_AND_SECONDARY.matcher(plain).replaceAll("ebs");
    }
    plain = GLUED_NUMBER.matcher(plain).replaceAll("$1 ");
    plain = ORDINAL_ENDING.matcher(plain).replaceAll("");
    return NO_LETTER.matcher(plain).replaceAll(" ");
  }

  /** Compatibility form without accents, in lower case. */
  private static String lower(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String latin(String country, String text) {
    // ICU knows no ASCII letter for the schwa; Bulgaria's law of 2009 writes ъ as a.
    String known = text.replace('ə', 'e');
    if (country.equals("BG")) {
      known = known.replace('ъ', 'а');
    }
    String latin =
        LOADED
            .computeIfAbsent(SCRIPTS.getOrDefault(country, ANY), Transliterator::getInstance)
            .transliterate(known);
    return lower(SOFT_SIGNS.matcher(latin).replaceAll(""));
  }
}

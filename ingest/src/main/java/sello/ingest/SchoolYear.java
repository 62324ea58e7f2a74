package sello.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sello.catalog.Fields;

/**
 * An edition as others name it by its two school years: {@code 2025/26}, {@code 2025_2026}, {@code
 * 25-26}, {@code curso 2025-26}.
 */
final class SchoolYear {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\P{N}*?)(20\\d\\d)\\.?\\s*[-_/\\\\\\p{Pd}−]\\s*(?:20)?(\\d\\d)\\.?(\\P{N}*)");
  private static final Pattern SHORT = Pattern.compile("(\\P{N}*?)(\\d\\d)[-/–](\\d\\d)(\\P{N}*)");

  /**
   * What people write before or behind the years, beside the names of a column of editions; another
   * word may say something else.
   */
  private static final Set<String> WORDS =
      Set.of(
          "",
          "edition",
          "ed.",
          "label",
          "school label",
          "etwinning school label",
          "sl",
          "sello",
          "sello escolar",
          "sello escolar etwinning",
          "edición",
          "edizione",
          "edição",
          "édition",
          "convocatoria",
          "curso",
          "curso escolar",
          "curso académico",
          "school year",
          "academic year",
          "sy",
          "ay",
          "année scolaire",
          "schuljahr",
          "anno scolastico",
          "a.s.",
          "ano letivo",
          "ano lectivo",
          "rok szkolny",
          "školska godina",
          "šk. god.",
          "školní rok",
          "školský rok",
          "šolsko leto",
          "an școlar",
          "anul școlar",
          "tanév",
          "eğitim öğretim yılı",
          "öğretim yılı",
          "dönemi",
          "σχολικό έτος",
          "учебна година",
          "школска година",
          "навчальний рік",
          "н.р.",
          "läsåret",
          "skoleåret",
          "lukuvuosi",
          "õppeaasta",
          "mokslo metai",
          "mācību gads");

  private static final Set<String> FOLDED =
      WORDS.stream().map(Spelling::fold).collect(Collectors.toUnmodifiableSet());

  private SchoolYear() {}

  /** What people write beside the years, folded. */
  static Set<String> folded() {
    return FOLDED;
  }

  /** The edition with both years in full; what has another form stays as it is. */
  static String edition(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      return isWord(form.group(1)) && isWord(form.group(4))
          ? form.group(2) + "-20" + form.group(3)
          : text;
    }
    Matcher two = SHORT.matcher(text);
    boolean areNeighbours =
        two.matches()
            && isWord(two.group(1))
            && isWord(two.group(4))
            && Integer.parseInt(two.group(2)) + 1 == Integer.parseInt(two.group(3));
    return areNeighbours ? "20%s-20%s".formatted(two.group(2), two.group(3)) : text;
  }

  private static boolean isWord(String text) {
    String folded = Spelling.fold(text);
    return text.indexOf('?') < 0
        && (FOLDED.contains(folded)
            || Synonyms.SHIPPED.isFoldedName(folded, Fields.EDITION.name()));
  }
}

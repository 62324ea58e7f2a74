package sello.ingest;

import java.util.regex.Pattern;
import sello.ingest.form.SumLabel;

/**
 * Lines of a list that are about the list and not about a school: how many schools it has, where it
 * is from, when it was changed, which page or edition it is. Each is a whole cell; a name with any
 * other word is a school's.
 */
final class ListLines {
  private static final String SCHOOLS =
      "(schools|centros( educativos| escolares)?|escuelas|colegios|institutos|schulen|ecoles"
          + "|etablissements( scolaires)?|scuole|istituti|okul|okullar|szkol|skol|iskolak"
          + "|scoli|escolas|agrupamentos|σχολειων|училища|шкіл|skola)";

  private static final String AWARDED =
      "( (in total|total|totales|en total|awarded|with the label|labelled|etwinning|premiados"
          + "|premiadas|reconocidos|reconocidas|galardonados|concedidos|certificados|ausgezeichnet"
          + "|insgesamt|primees|labellises|labellisees|au total|premiate|riconosciute|in totale"
          + "|ogolem|razem|celkem|spolu|ukupno))*";

  private static final String NUMBER =
      "(n|no|n o|nr|num|number|numero|nombre|anzahl|zahl|gesamtzahl|gesamtanzahl|liczba|ilosc"
          + "|pocet|broj|szama|numar|numarul|αριθμος|брои|кількість|total|totale|suma"
          + "|toplam|ukupan broj|celkovy pocet|laczna liczba)";

  private static final String BETWEEN =
      "( (total|of|the|all|awarded|de|del|los|las|des|d|di|delle|degli|dei|der|ausgezeichneten"
          + "|ausgezeichneter|teilnehmenden|number|numero|nombre|dos|das|premiados|de los))*";

  private static final Pattern COUNT =
      Pattern.compile(
          String.join(
              "|",
              "\\d{1,5} (?!skola)" + SCHOOLS + AWARDED,
              NUMBER + BETWEEN + " " + SCHOOLS + AWARDED + "( \\d{1,5})?",
              SCHOOLS + "( (awarded|premiados|premiadas|insgesamt|in total|total))( \\d{1,5})?",
              "(toplam )?(okul|kurum) sayisi( \\d{1,5})?",
              "(gesamtzahl|gesamtanzahl|iskolak szama)( \\d{1,5})?"));

  private static final Pattern PAGE =
      Pattern.compile(
          "(page|pagina|pag|seite|sayfa|strona|strana|stranica|oldal|σελιδα)( \\d+)?"
              + "( (of|de|di|von|sur|z|od|iz|din|από)?( ?\\d+))?"
              + "|continue[sd]( on( the)? next page| overleaf)?"
              + "|continua( en( la)? (pagina siguiente|siguiente pagina)| alla pagina successiva"
              + "| nella pagina seguente)?"
              + "|fortsetzung( auf der)?( nachsten| folgenden)? seite|suite (a la )?page suivante"
              + "|devami (arka|sonraki) sayfada");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(last (updated?|modified|revised|changed)( on)?|updated( on)?|as of"
              + "|(fecha de )?(la )?(ultima )?actualizacion|actualizado( el| a)?"
              + "|stand( vom)?|(letzte|zuletzt)( aktualisierung| aktualisiert| geandert)( am)?"
              + "|(derniere )?mise? a jour( le| du)?|aggiornato( al| il)?|ultimo aggiornamento"
              + "|(son )?guncelleme( tarihi)?|stan na( dzien)?) \\d.*");

  private static final Pattern SAID =
      Pattern.compile(
          "sources?|fuentes?|quellen?|fonti|fonte|kaynak|zrodlo|zdroj|izvor|forras|sursa|πηγη"
              + "|notes?|notas?|anmerkung(en)?|hinweise?|notlar|uwagi|uwaga|poznamka|napomena"
              + "|remarques?|signed|firmado|fdo|unterzeichnet|gezeichnet|signe|firmato|imza");

  private static final Pattern PLACED =
      Pattern.compile(
          "provincias?|provinces?|provinz|region|regione|comunidad( autonoma)?"
              + "|ccaa|country|pais|pays|land|bundesland|paese|ulke|bolge|academie|departement"
              + "|departamento|wojewodztwo|zupanija|judet|county|kraj|okres|distrito|municipio"
              + "|localidad|comune|gemeinde|commune|ville|ort|town|city"
              + "|powiat|gmina|miejscowosc|област|область|megye|maakond|maakunta|apskritis|περιφερεια");

  /** Answers for most names at once. */
  private static final int LONGEST_WORD = 20;

  /** How many, behind a word for a sum: {@code Total: 14}, {@code TOTAL 3 centros}. */
  private static final Pattern HOW_MANY =
      Pattern.compile(" \\d{1,5}( " + SCHOOLS + AWARDED + ")?$");

  /** As in statistics: {@code N = 14}. */
  private static final Pattern SIZE = Pattern.compile("[nN]\\s*[=:]\\s*\\d{1,5}");

  /** A sign for a footnote, and what it says. */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "([*†‡¹²³⁴-⁹]+\\)?|\\([*†‡\\d]{1,3}\\)|\\d{1,2}\\)|\\[\\d{1,2}\\])\\s?\\p{L}.*",
          Pattern.DOTALL);

  private ListLines() {}

  /** Whether a text, alone in its row, is such a line. */
  static boolean isLine(String text) {
    String folded = Spelling.fold(text);
    return COUNT.matcher(folded).matches()
        || PAGE.matcher(folded).matches()
        || CHANGED.matcher(folded).matches()
        || SIZE.matcher(text.strip()).matches()
        || isSaid(SAID, text)
        || isSum(folded)
        || EditionHeading.in(text).isPresent();
  }

  /** Whether a text begins like a footnote; in a list of names alone the sign may be a bullet. */
  static boolean isFootnote(String text) {
    return FOOTNOTE.matcher(text.strip()).matches();
  }

  private static boolean isSum(String folded) {
    return SumLabel.isTotal(HOW_MANY.matcher(folded).replaceFirst(""));
  }

  /** Whether a text says of itself that it names a place: {@code Provincia: Almería}. */
  static boolean isNamedPlace(String text) {
    return isSaid(PLACED, text);
  }

  /** Whether a text is a word for places and nothing else, as above a column of them. */
  static boolean isWordForPlaces(String text) {
    return text.length() <= LONGEST_WORD && PLACED.matcher(Spelling.fold(text)).matches();
  }

  /** Whether one of the words and a colon begin the text. */
  private static boolean isSaid(Pattern words, String text) {
    int colon = text.indexOf(':');
    return colon > 0 && words.matcher(Spelling.fold(text.substring(0, colon))).matches();
  }
}

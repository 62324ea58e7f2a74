package sello.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.ingest.form.FormError;
import sello.ingest.form.Title;

/**
 * Another unit than one by one that a line before the header, or the name of the sheet, states of
 * all figures of a file: {@code Pupils (thousands)}. Read as they stand, they would be a
 * thousandth.
 */
final class OtherUnit {
  private static final String UNIT =
      "(?:(?:%|‰|x ?1[ .,]?000|thousands?|per ?cent|percentages?|miles|por ?centaje|por ciento"
          + "|tausende?|tsd\\.?|prozent|milliers?|mille|pour ?cent(?:age)?|migliaia|per ?cento|percentuale"
          + "|bin|yüzde|tys\\.?|tysiące|tysiącach|procent|milhares|mii|χιλιάδες|millions?|millones"
          + "|millionen|mio\\.?|milioni|milyon)(?![\\p{L}\\d]))";

  /** In a bracket, behind a word for the unit, or behind one for figures. */
  private static final Pattern SAID =
      Pattern.compile(
          "[(\\[]\\s*(?:(?:in|en|em|w|în|σε)\\s+)?(%1$s)\\s*(?:(?:of |de |di |d['’])?\\p{L}+\\s*)?[)\\]]"
                  .formatted(UNIT)
              + "|(?<!\\p{L})(?:unit|unit of measure|unidad(?: de medida)?|einheit|maßeinheit"
              + "|unité(?: de mesure)?|unità(?: di misura)?|(?:ölçü )?birimi?|jednostka(?: miary)?"
              + "|unidade(?: de medida)?|unitate(?: de măsură)?)\\s*:?\\s*(?:(?:in|en)\\s+)?(%1$s)"
                  .formatted(UNIT)
              + "|(?<!\\p{L})(?:figures|values|numbers|counts|cifras|datos|valores|werte|zahlen|angaben"
              + "|chiffres|valeurs|données|dati|valori|cifre)\\s+(?:in|en)\\s+(%1$s)"
                  .formatted(UNIT),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OtherUnit() {}

  /**
   * @throws FormError when the file counts, and something before its header says in what
   */
  static void refuse(InputFile file, Contract contract) {
    HeaderMatch match = HeaderMatch.of(file, contract);
    boolean counts =
        contract.columns().stream()
            .filter(column -> column.type().isNumber() && column.reading() != Reading.YEAR)
            .anyMatch(column -> match.positions()[contract.columns().indexOf(column)] >= 0);
    if (counts) {
      file.form().facts().forEach((name, value) -> refuse(0, name + ": " + value));
      for (Title title : FileTitles.of(file.form())) {
        refuse(title.line(), title.text());
      }
    }
  }

  private static void refuse(long line, String text) {
    Matcher said = SAID.matcher(text);
    if (said.find()) {
      throw new FormError(
          line,
          "",
          "states before its header another unit than one by one: " + said.group().strip(),
          "Convert the figures, and leave the unit out.");
    }
  }
}

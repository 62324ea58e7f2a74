package sello.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    Stream<Title> facts =
        file.form().facts().entrySet().stream()
            .map(fact -> new Title(0, fact.getKey() + ": " + fact.getValue()));
    Stream.concat(facts, FileTitles.of(file.form()).stream())
        .filter(title -> SAID.matcher(title.text()).find())
        .findFirst()
        .filter(title -> counts(file, contract))
        .ifPresent(OtherUnit::refuse);
  }

  private static boolean counts(InputFile file, Contract contract) {
    HeaderMatch match = HeaderMatch.of(file, contract);
    return IntStream.range(0, match.positions().length)
        .filter(i -> match.positions()[i] >= 0)
        .<ContractColumn>mapToObj(i -> contract.columns().get(i))
        .anyMatch(column -> column.type().isNumber() && column.reading() != Reading.YEAR);
  }

  private static void refuse(Title title) {
    Matcher said = SAID.matcher(title.text());
    if (said.find()) {
      throw new FormError(
          title.line(),
          "",
          "states before its header another unit than one by one: " + said.group().strip(),
          "Convert the figures, and leave the unit out.");
    }
  }
}

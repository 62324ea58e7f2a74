package sello.ingest;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.ingest.form.FormError;
import sello.ingest.form.Title;

/**
 * How far the scores of a file reach where it says so beside them, in a column of its own or in a
 * line before the header: a 4 of 4 would be read as a 4 of 10.
 */
final class ScoreScale {
  private static final Set<String> NAMES =
      Set.of(
          "max",
          "maximum",
          "max score",
          "maximum score",
          "max points",
          "maximum points",
          "out of",
          "score out of",
          "scale",
          "score scale",
          "maximo",
          "puntuacion maxima",
          "nota maxima",
          "sobre",
          "escala",
          "note maximale",
          "points max",
          "bareme",
          "echelle",
          "hochstpunktzahl",
          "maximale punktzahl",
          "max punkte",
          "skala",
          "massimo",
          "punteggio massimo",
          "scala",
          "pontuacao maxima",
          "maks punkty",
          "maksymalna liczba punktow",
          "azami puan",
          "punctaj maxim",
          "max pontszam");

  private static final String BETWEEN = "(?:[-–—/…]|to|and|a|y|e|et|à|bis|al|do|ile|έως)";

  /** Of one criterion, not of all together. */
  private static final Pattern OF_EACH =
      Pattern.compile(
          " (?:(?:per|por|par|je|pro|for each|of each|de cada|za|na) (?:criteri\\p{L}*|criterion"
              + "|critere|kriter\\p{L}*|kryterium|area|areas|bereich|domaine|principi?\\p{L}*|prinzip))$");

  /** A number, or the last of two. */
  private static final Pattern SCALE =
      Pattern.compile(
          "(?:\\d{1,4}\\s*(?:[-–—/…]|to|a|à|bis|do|al)\\s*)?(\\d{1,4})(?:[.,]0+)?",
          Pattern.CASE_INSENSITIVE);

  /** As a title says it; of notes, which may be remarks, those that begin at 0. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:scores?|points|marks|scale|puntuaci[oó]n(?:es)?|puntos|escala|punkte"
              + "|punktzahl|skala|punteggi[o]?|punti|scala|bar[eè]me|[eé]chelle|puan(?:lar)?"
              + "|punkty|pontua[cç](?:ão|ao|ões|oes)|pontos|punctaj(?:e)?|βαθμολογία|κλίμακα)"
              + "[\\s:,(\\[]*(?:(?:from|between|de|desde|entre|von|da)?\\s*[01]\\s*"
              + BETWEEN
              + "|(?:out of|sobre|up to|hasta|max\\.?)(?=\\s*\\d+(?!\\s*\\p{L})))"
              + "|not(?:as?|es?)[\\s:,(\\[]*(?:from|de|da|entre)?\\s*0\\s*"
              + BETWEEN
              + ")\\s*(\\d{1,3})(?![\\p{L}\\d./-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String ADVICE = "Convert the scores to 0 to 10, and leave the other out.";

  private ScoreScale() {}

  /**
   * @throws FormError when a line before the header, or the name of the sheet, says another end of
   *     the scale
   */
  static void refuseOther(InputFile file, Contract contract) {
    if (scored(file, contract) == 0) {
      return;
    }
    file.form()
        .facts()
        .forEach(
            (name, value) -> {
              if (isOther(file, contract, name, Set.of(value))) {
                throw other(0, contract, name);
              }
            });
    for (Title title : FileTitles.of(file.form())) {
      Matcher said = SAID.matcher(title.text());
      while (said.find()) {
        if (isOther(said.group(1), file, contract)) {
          throw other(title.line(), contract, said.group().strip());
        }
      }
    }
  }

  private static FormError other(long line, Contract contract, String said) {
    return new FormError(
        line, "", "states before its header " + rule(contract) + ": " + said, ADVICE);
  }

  /** A problem of a column that is not read, but names another end of the scale. */
  static Problem problem(InputFile file, Contract contract, String name) {
    return Problem.ofHeader(
        Severity.FATAL, file, ShownHeader.of(file, name), "", "states " + rule(contract), ADVICE);
  }

  /** Whether what stands under a name says that scores reach another number than they may. */
  static boolean isOther(
      InputFile file, Contract contract, String name, Collection<String> values) {
    return NAMES.contains(OF_EACH.matcher(HeaderName.fold(name)).replaceFirst(""))
        && values.stream()
            .map(value -> SCALE.matcher(value.strip()))
            .anyMatch(scale -> scale.matches() && isOther(scale.group(1), file, contract));
  }

  /** Whether scores end elsewhere; of areas that have a column each, the sum may be meant. */
  private static boolean isOther(String end, InputFile file, Contract contract) {
    OptionalLong high = high(contract);
    return high.isPresent()
        && LongStream.rangeClosed(1, Math.max(1, scored(file, contract)))
            .noneMatch(areas -> areas * high.getAsLong() == Long.parseLong(end));
  }

  /** How many columns of the file are scores. */
  private static long scored(InputFile file, Contract contract) {
    return file.form().header().stream()
        .filter(header -> scores(contract).anyMatch(c -> file.isName(header, c.name())))
        .count();
  }

  private static String rule(Contract contract) {
    return "a scale of scores that is not 0 to " + high(contract).orElseThrow();
  }

  private static OptionalLong high(Contract contract) {
    return scores(contract)
        .flatMap(column -> column.rules().stream())
        .filter(Between.class::isInstance)
        .mapToLong(rule -> ((Between) rule).high())
        .findFirst();
  }

  /** The column of the score, or those of the areas of an assessment. */
  private static Stream<ContractColumn> scores(Contract contract) {
    return contract.columns().stream().filter(ScoreScale::isScore);
  }

  static boolean isScore(ContractColumn column) {
    return column.field().equals(Fields.SCORE)
        || RawAssessments.AREA_SCORES.contains(column.field());
  }
}

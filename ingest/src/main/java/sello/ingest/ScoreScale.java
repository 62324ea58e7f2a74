package sello.ingest;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.catalog.Fields;
import sello.ingest.form.FormError;

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

  /** A number, or the last of two. */
  private static final Pattern SCALE =
      Pattern.compile(
          "(?:\\d{1,4}\\s*(?:[-–—/…]|to|a|à|bis|do|al)\\s*)?(\\d{1,4})(?:[.,]0+)?",
          Pattern.CASE_INSENSITIVE);

  private static final String ADVICE = "Convert the scores to 0 to 10, and leave the other out.";

  private ScoreScale() {}

  /**
   * @throws FormError when a line before the header names another end of the scale
   */
  static void refuseOther(InputFile file, Contract contract) {
    if (file.form().header().stream().noneMatch(h -> file.isName(h, Fields.SCORE.name()))) {
      return;
    }
    Map<String, String> facts = file.form().facts();
    facts.forEach(
        (name, value) -> {
          if (isOther(contract, name, Set.of(value))) {
            throw new FormError(
                0, "", "states before its header " + rule(contract) + ": " + name, ADVICE);
          }
        });
  }

  /** A problem of a column that is not read, but names another end of the scale. */
  static Problem problem(InputFile file, Contract contract, String name) {
    return Problem.ofHeader(
        Severity.FATAL, file, ShownHeader.of(file, name), "", "states " + rule(contract), ADVICE);
  }

  /** Whether what stands under a name says that scores reach another number than they may. */
  static boolean isOther(Contract contract, String name, Collection<String> values) {
    OptionalLong high = high(contract);
    return high.isPresent()
        && NAMES.contains(HeaderName.fold(name))
        && values.stream().anyMatch(value -> isOther(value, high.getAsLong()));
  }

  private static boolean isOther(String value, long high) {
    Matcher scale = SCALE.matcher(value.strip());
    return scale.matches() && Long.parseLong(scale.group(1)) != high;
  }

  private static String rule(Contract contract) {
    return "a scale of scores that is not 0 to " + high(contract).orElseThrow();
  }

  private static OptionalLong high(Contract contract) {
    return contract.columns().stream()
        .filter(column -> column.field().equals(Fields.SCORE))
        .flatMap(column -> column.rules().stream())
        .filter(Between.class::isInstance)
        .mapToLong(rule -> ((Between) rule).high())
        .findFirst();
  }
}

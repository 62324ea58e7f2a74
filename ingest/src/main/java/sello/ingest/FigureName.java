package sello.ingest;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of figures of participation, whose words come in many orders and forms: {@code
 * Profesores registrados en eTwinning}, {@code Abgeschlossene Projekte}. A header names the figure
 * of which it has both words, and no word that means anything else; the resource {@code
 * figure_words.csv} lists them, and those that say nothing of their own ({@code beside}).
 */
final class FigureName {
  private static final ListedWords WORDS = new ListedWords("figure_words.csv");
  private static final String NOTHING = "beside";

  private static final Map<Set<String>, String> FIGURES =
      Map.ofEntries(
          entry(Set.of("teacher", "registered"), RawParticipation.TEACHERS_REGISTERED.name()),
          entry(Set.of("teacher", "active"), RawParticipation.TEACHERS_ACTIVE.name()),
          entry(Set.of("project", "started"), RawParticipation.PROJECTS_STARTED.name()),
          entry(Set.of("project", "finished"), RawParticipation.PROJECTS_FINISHED.name()),
          entry(Set.of("partner", "school"), RawParticipation.PARTNER_SCHOOLS.name()),
          entry(Set.of("partner", "country"), RawParticipation.PARTNER_COUNTRIES.name()),
          entry(Set.of("quality", "label"), RawParticipation.QUALITY_LABELS.name()),
          entry(Set.of("training", "attended"), RawParticipation.TRAININGS_ATTENDED.name()));

  private static final Set<String> COLUMNS = Set.copyOf(FIGURES.values());

  /** In Spanish the same word heads names: Nombre de centros socios. */
  private static final String IN_FRENCH = "nombre ";

  private static final Pattern HOW_MANY_IN_FRENCH =
      Pattern.compile(
          "^nombre (?:total )?(?:d|de|des) (?=(?:enseignant|professeur|projet|etablissement|ecole|pays|formation|label))");

  private FigureName() {}

  /** Whether a folded header names a column; of other columns than these nothing is looked at. */
  static boolean isName(String folded, String column) {
    return isOf(column)
        && (isFirst(folded) || folded.startsWith(IN_FRENCH))
        && column(folded).filter(column::equals).isPresent();
  }

  /** Whether its first word is one of them, as that of few headers is. */
  private static boolean isFirst(String folded) {
    int end = folded.indexOf(' ');
    return !WORDS.meaning(end < 0 ? folded : folded.substring(0, end)).isEmpty();
  }

  private static Optional<String> column(String folded) {
    Set<String> meanings = new HashSet<>();
    for (String word : HOW_MANY_IN_FRENCH.matcher(folded).replaceFirst("").split(" ", -1)) {
      String meaning = WORDS.meaning(word);
      if (meaning.isEmpty()) {
        return Optional.empty();
      }
      if (!meaning.equals(NOTHING)) {
        meanings.addAll(List.of(meaning.split(" ", -1)));
      }
    }
    return Optional.ofNullable(FIGURES.get(meanings));
  }

  /** Whether a column is a figure that is named so. */
  static boolean isOf(String column) {
    return COLUMNS.contains(column);
  }

  /** Whether a folded word says something in them. */
  static boolean isWord(String folded) {
    String meaning = WORDS.meaning(folded);
    return !meaning.isEmpty() && !meaning.equals(NOTHING);
  }
}

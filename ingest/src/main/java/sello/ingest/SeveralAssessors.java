package sello.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FormError;

/**
 * Rows of one school that different assessors filled in: the later is no correction of the earlier,
 * and no row says the score that counts. Who assessed is compared and kept nowhere.
 */
final class SeveralAssessors {
  private static final Set<String> NAMES =
      Set.of(
          "assessor",
          "assessor id",
          "assessor no",
          "assessed by",
          "evaluator",
          "evaluator id",
          "evaluated by",
          "reviewer",
          "rater",
          "evaluador",
          "evaluadora",
          "evaluador a",
          "evaluado por",
          "persona evaluadora",
          "gutachter",
          "gutachterin",
          "gutachter in",
          "gutachter/in",
          "bewertet von",
          "evaluateur",
          "evaluatrice",
          "evalue par",
          "valutatore",
          "valutatrice",
          "valutato da",
          "degerlendirici",
          "degerlendiren",
          "oceniajacy",
          "avaliador",
          "avaliadora",
          "hodnotitel",
          "ocjenjivac",
          "αξιολογητης",
          "оценител");

  private final int place;
  private final Map<String, Integer> assessors = new HashMap<>();

  SeveralAssessors(List<String> found, HeaderMatch header) {
    int at = -1;
    for (int i = 0; i < found.size() && at < 0; i++) {
      at = !header.reads(i) && HeaderName.of(found.get(i)).isOneOf(NAMES) ? i : -1;
    }
    this.place = at;
  }

  /**
   * @param key of the row
   * @throws FormError when another row of the key is of another assessor
   */
  void note(String key, FileRecord record) {
    if (place < 0 || key.isEmpty()) {
      return;
    }
    int who = Spelling.fold(record.cells().get(place)).hashCode();
    Integer before = assessors.putIfAbsent(key, who);
    if (before != null && before != who) {
      throw new FormError(
          record.line(),
          "",
          "is a row of another assessor than an earlier one of the same school",
          "Write one row for each school, with the scores that count.");
    }
  }
}

package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;

/**
 * The name of a column that counts, with the words before or behind it that say so: {@code Nº de
 * docentes activos}, {@code Aktif öğretmen sayısı}.
 */
final class HowMany {
  private static final Set<String> COLUMNS =
      Stream.of(RawParticipation.COUNTS, List.of(RawSchools.TEACHERS, RawCriterionScores.ASSESSORS))
          .flatMap(List::stream)
          .map(Field::name)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Folded: {@code nº} is {@code no}, {@code n.º} is {@code n o}. The French {@code nombre} is left
   * to the list of names: in Spanish it heads names.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?:total )?number of|count of|(?:n o|no|nr|nro|num|numero|n)(?: (?:of|de|di|dei|do))?"
              + "|(?:nb|nbre)(?: (?:de|d|des))?|(?:an)?zahl(?: der)?|numar(?:ul)?(?: de)?"
              + ") (?<before>.+)|(?<behind>.+) sayisi");

  private HowMany() {}

  /** What a folded header counts, if the column counts; empty when it does not say that it does. */
  static Optional<String> counted(String folded, String column) {
    if (!COLUMNS.contains(column)) {
      return Optional.empty();
    }
    Matcher form = COUNTED.matcher(folded);
    return form.matches()
        ? Optional.ofNullable(form.group("before")).or(() -> Optional.of(form.group("behind")))
        : Optional.empty();
  }
}

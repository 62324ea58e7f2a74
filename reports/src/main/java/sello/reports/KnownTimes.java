package sello.reports;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import sello.catalog.Field;
import sello.catalog.Fields;

/**
 * The editions or years that a picture can be of: those that its table has, and those of the
 * release's list of editions. A table answers a question about any other with no rows, as files do;
 * a picture of no rows would look like one of nothing that happened, so it is refused.
 */
public final class KnownTimes {
  private static final String EDITIONS = "editions";
  private static final String FIRST_YEAR = "first_year";

  private KnownTimes() {}

  /**
   * The answer, where it is about a time that there is.
   *
   * @throws Refusal with the times that there are
   */
  public static Answer required(Answer answer) {
    TimeField.of(answer.table().spec())
        .ifPresent(
            time ->
                answer.query().filters().stream()
                    .filter(filter -> filter.field().equals(time))
                    .forEach(filter -> check(filter, of(answer.table(), time))));
    return answer;
  }

  private static void check(Filter filter, SortedSet<String> known) {
    strange(filter, known).stream()
        .findFirst()
        .ifPresent(
            value -> {
              String detail = "%s has no value '%s'.".formatted(filter.field().name(), value);
              throw Problem.of(ProblemType.UNKNOWN_VALUE, detail)
                  .about(filter.field().name(), value)
                  .allowing(known)
                  .refusal();
            });
  }

  /** Of several values each must be known; a range need only hold one that is. */
  private static List<String> strange(Filter filter, SortedSet<String> known) {
    if (filter instanceof Filter.Between range) {
      return known.stream().anyMatch(time -> isIn(range, time)) ? List.of() : List.of(range.text());
    }
    return filter.bindings().stream()
        .map(Plain::text)
        .filter(value -> !known.contains(value))
        .toList();
  }

  /** Editions and years of four digits stand in the order of their letters. */
  private static boolean isIn(Filter.Between range, String time) {
    return range.from().map(Plain::text).filter(from -> time.compareTo(from) < 0).isEmpty()
        && range.to().map(Plain::text).filter(to -> time.compareTo(to) > 0).isEmpty();
  }

  private static SortedSet<String> of(OpenTable table, Field<?> time) {
    SortedSet<String> known = new TreeSet<>(table.values(time));
    if (table.release().has(EDITIONS)) {
      OpenTable editions = table.release().table(EDITIONS);
      editions
          .spec()
          .column(TimeField.isEdition(time) ? Fields.EDITION.name() : FIRST_YEAR)
          .ifPresent(field -> known.addAll(editions.values(field)));
    }
    return known;
  }
}

package sello.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sello.catalog.Fields;

/**
 * A list of winners that says what was decided of each school holds schools that have the label: a
 * school that was refused or withdrew is none, and of one without a decision nobody knows. Some say
 * it behind the name: {@code CEIP Norte (renuncia)}.
 */
public record IsAwarded(String column) implements RowRule {
  /** What may be decided of a school; the first is the award. */
  static final List<String> DECISIONS = List.of("awarded", "refused", "withdrawn", "pending");

  /** What a word alone says; that a school waits is said in several: Reserva is a place, too. */
  private static final List<String> IN_A_WORD = DECISIONS.subList(1, 3);

  private static final String REASON = "not_awarded";
  private static final String ADVICE =
      "Leave such rows out, or send the list as applications, which has every decision.";

  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          ".*\\S\\s*(?:\\(([^()]+)\\)|\\[([^\\[\\]]+)]|(?:\\s[\\p{Pd}→]|,)\\s([^\\p{Pd},→]+))\\s*");

  /** A shorter word may be a place, as Retiro is in Madrid. */
  private static final int SHORTEST_BEHIND_NAME = 7;

  @Override
  public List<String> reasons() {
    return List.of(REASON);
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String decision = row.text(column);
    if (isTakenBack(row.text(Fields.SCHOOL_NAME.name()))) {
      return Optional.of(
          new Finding(
              Severity.REJECT,
              REASON,
              Fields.SCHOOL_NAME.name(),
              "must be the name of a school that has the label; a word behind it says otherwise",
              ADVICE));
    }
    if (!row.has(column) || decision.equals(DECISIONS.get(0))) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Severity.REJECT,
            REASON,
            column,
            decision.isEmpty()
                ? "must be there in a list that says what was decided"
                : "must be awarded: a list of winners holds awarded schools only",
            ADVICE));
  }

  private static boolean isTakenBack(String name) {
    Matcher behind = BEHIND_NAME.matcher(name);
    if (!behind.matches()) {
      return false;
    }
    String word =
        IntStream.rangeClosed(1, behind.groupCount())
            .mapToObj(behind::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    String said = word.strip();
    return said.length() >= SHORTEST_BEHIND_NAME
        && DecisionHeading.in(said).filter(found -> takesBack(found, said)).isPresent();
  }

  private static boolean takesBack(String decision, String said) {
    boolean isAward = decision.equals(DECISIONS.get(0));
    return IN_A_WORD.contains(decision) || (!isAward && said.contains(" "));
  }

  @Override
  public String text() {
    return column
        + " must be awarded in a file that has it; its other words refuse a row,"
        + " also in brackets or after a dash or a comma behind the name of the school";
  }
}

package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** What stands in brackets behind a column's name is left out, and told where it matters. */
final class HeaderBracketsTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  @TempDir Path root;

  private Checked check(String column) {
    return new InputFolder(root).put(FILE, "Country;School;" + column + "\nES;A;\n").check();
  }

  @Test
  void a_column_is_known_without_its_bracket_where_the_whole_is_not() {
    Drawn.check(
        """
        column                           | read as
        Puntuación (sobre 10)            | score
        Score [0-10]                     | score
        Score (out of 10)                | score
        Note (/10)                       | score
        Note /10                         | score
        Puntuación / 10                  | score
        Punkte (max. 10)                 | score
        Código (oficial)                 | school_id
        Decision date (dd/mm/yyyy)       | decided_on
        Fecha de resolución (dd-mm-aaaa) | decided_on
        Town (text) *                    | locality
        Código (centro)                  | school_id
        Código (8 dígitos)               | school_id
        School code (10 digits)          | school_id
        Decision (awarded/refused)       | decision
        Decision (yes or no)             | decision
        Decision (yes)                   | nothing
        Town (8 digits)                  | nothing
        Town (school)                    | nothing
        Town (region)                    | nothing
        Name (director)                  | nothing
        Código (persona de contacto)     | nothing
        Town (Surname)                   | nothing
        Town (display name)              | locality
        Name (applicant)                 | nothing
        Name (Mr/Ms)                     | nothing
        Town (signed by)                 | nothing
        Score (max 10)                   | score
        Punkte (max10)                   | score
        Score (10)                       | score
        Score (round 2)                  | nothing
        Score (5 criteria)               | nothing
        Score (2024)                     | nothing
        Score (weighted)                 | nothing
        Score (average)                  | nothing
        Decision date (final)            | nothing
        Town (old)                       | nothing
        (Town)                           | locality
        """,
        row -> readAs(row.get(0)));
  }

  private String readAs(String column) {
    String columns = check(column).file(FILE).detected().words().getOrDefault("columns", "");
    List<String> read = List.of(columns.split("; "));
    return read.size() < 3 ? "nothing" : read.get(2).replaceFirst(".* -> ", "");
  }

  @Test
  void a_bracket_that_contradicts_the_contract_refuses_the_file_and_an_unknown_one_is_not_read() {
    Drawn.check(
        """
        column              | told
        Score (0-10)        | nothing
        Score (0-100)       | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Puntuación (sobre 5) | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Score (%)           | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Score (in percent)  | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Decision date (mm/dd/yyyy)   | fatal decided_on: names another scale, unit or order than the contract has: a date like 2024-05-31
        Decision date (yyyy-dd-mm)   | fatal decided_on: names another scale, unit or order than the contract has: a date like 2024-05-31
        Decision date (dd/mm/yyyy)   | nothing
        Score (max. 100)    | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Score /5            | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Score %             | fatal score: names another scale, unit or order than the contract has: 0 to 10
        % score             | fatal score: names another scale, unit or order than the contract has: 0 to 10
        Score (weighted)    | warning Score (weighted): is not in the contract: the column is not read
        """,
        row ->
            check(row.get(0)).problems().stream()
                .filter(p -> p.line() == 1)
                .map(
                    p ->
                        "%s %s: %s"
                            .formatted(
                                p.severity().name().toLowerCase(java.util.Locale.ROOT),
                                p.column(),
                                p.rule()))
                .findFirst()
                .orElse("nothing"));
  }

  @Test
  void the_header_is_told_as_it_is_written() {
    assertThat(check("Score (0-100)").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "fatal: "
                + FILE
                + ", line 1, column score, value 'Score (0-100)': names another scale, unit or"
                + " order than the contract has: 0 to 10. Convert the values, or correct what"
                + " stands beside the name.");
  }

  @Test
  void a_bare_name_with_a_bracket_is_still_no_school_beside_a_surname() {
    assertThat(
            new InputFolder(root)
                .put(FILE, "Country;Name (official);Surname\nES;Eva;Gil\n")
                .problems())
        .anyMatch(problem -> problem.contains("column school_name: is missing"));
  }
}

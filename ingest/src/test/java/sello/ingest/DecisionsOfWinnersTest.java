package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A list of winners with a column of decisions holds no school that was refused or withdrew. */
final class DecisionsOfWinnersTest {
  private static final String FILE = "awarded_schools/2021-2022/a.csv";

  @TempDir Path root;

  /** What is told of the rows of a list with a second column. */
  private String told(String header, String values) {
    StringBuilder text = new StringBuilder("Country;School;" + header);
    String[] all = values.split(",", -1);
    for (int i = 0; i < all.length; i++) {
      text.append("\nES;School ").append((char) ('A' + i)).append(';').append(all[i].strip());
    }
    return new InputFolder(root)
        .put(FILE, text + "\n").check().problems().stream()
            .map(
                p ->
                    p.severity() == Severity.REJECT
                        ? p.line() + " " + p.reason()
                        : p.column() + " told")
            .collect(Collectors.joining(", "));
  }

  @Test
  void a_school_that_was_refused_or_withdrew_is_no_winner() {
    Drawn.check(
        """
        header       | values                           | told
        Decision     | Awarded, Refused, Withdrawn      | 3 not_awarded, 4 not_awarded
        Resolución   | Concedido, Denegado, Renuncia    | 3 not_awarded, 4 not_awarded
        Estado       | Concedido, En espera             | 3 not_awarded
        Résultat     | Attribué, Refusé, Désistement    | 3 not_awarded, 4 not_awarded
        Esito        | Assegnato, Non assegnato         | 3 not_awarded
        Karar        | Kabul edildi, Geri çekildi       | 3 not_awarded
        Entscheidung | Zuerkannt, Zurückgezogen         | 3 not_awarded
        Odluka       | Dodijeljeno, Odbijeno            | 3 not_awarded
        Status       | awarded, not awarded             | 3 not_awarded
        Awarded      | Yes, No, yes                     | 3 not_awarded
        Concedido    | Sí, No                           | 3 not_awarded
        ¿Obtiene el sello? | Sí, No                     | 3 not_awarded
        Siegel erhalten | ja, nein                      | 3 not_awarded
        Awarded      | x, , x                           | 3 not_awarded
        Decision     | Renewed, New                     |
        Decision     | awarded, perhaps                 | 3 unknown_decision
        Status       | awarded, perhaps                 | 3 unknown_decision
        Decision     | perhaps, maybe                   | 2 unknown_decision, 3 unknown_decision
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void a_word_behind_the_name_that_takes_the_label_back_refuses_the_row() {
    Drawn.check(
        """
        name                     | told
        CEIP Norte (renuncia)    | 2 not_awarded
        CEIP Norte [withdrawn]   | 2 not_awarded
        CEIP Norte (no concedido) | 2 not_awarded
        IES Sur - REVOCADO       | 2 not_awarded
        IES Sur, denegado        | 2 not_awarded
        IES Sur → refused        | 2 not_awarded
        IES Sur - lista de espera | 2 not_awarded
        IES Sur (waiting list)   | 2 not_awarded
        IES Sur, Madrid          |
        IES Sur (renovado)       |
        IES Sur (Retiro)         |
        IES Sur (reserva)        |
        IES Sur - Madrid         |
        Renuncia                 |
        """,
        row ->
            new InputFolder(root)
                    .put(FILE, "Country;School;Town\nES;" + row.get(0) + ";Vigo\n")
                    .check()
                    .problems()
                    .stream()
                    .map(p -> p.line() + " " + p.reason())
                    .collect(Collectors.joining(", ")));
  }

  @Test
  void a_column_that_holds_no_decisions_is_told_and_not_read() {
    Drawn.check(
        """
        header    | values                   | told
        Status    | public, private          | Status told
        Resultado | 8.5, 7                   | Resultado told
        Resultado | 8.5, Denegado            | 2 unknown_decision, 3 not_awarded
        Awarded   | 12/05/2021, 13/05/2021   | Awarded told
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void what_was_decided_after_an_appeal_counts() {
    Drawn.check(
        """
        header                               | values                                        | told
        Resolución;Resolución tras recurso   | Concedido;, Concedido;Denegado, Denegado;Concedido | decision told, 3 not_awarded
        Decision;Decision after appeal       | awarded;, refused;awarded, refused;           | decision told, 4 not_awarded
        Appeal decision;Decision             | refused;awarded, ;awarded                     | decision told, 2 not_awarded
        Resolución;Resolución (tras recurso) | Concedido;, Concedido;Denegado                | decision told, 3 not_awarded
        Estado;Estado final                  | Concedido;Concedido, Concedido;Denegado       | decision told, 3 not_awarded
        Decision;Decision after appeal       | awarded;, awarded;perhaps, awarded;refused    | decision told, 3 unknown_decision, 4 not_awarded
        Decision;Decision after appeal       | awarded;2021-05-03, awarded;                  | Decision after appeal told
        """,
        row -> told(row.get(0), row.get(1)));
  }

  @Test
  void what_to_do_is_told() {
    Checked check =
        new InputFolder(root).put(FILE, "Country;School;Decision\nES;A;refused\nES;B;\n").check();

    assertThat(check.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "reject: "
                + FILE
                + ", line 2, column decision, value 'refused': must be awarded: a list of winners"
                + " holds awarded schools only. Leave such rows out, or send the list as"
                + " applications, which has every decision.",
            "reject: "
                + FILE
                + ", line 3, column decision: must be there in a list that says what was decided."
                + " Leave such rows out, or send the list as applications, which has every"
                + " decision.");
  }
}

package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;

/** A sheet that holds two tables is refused with one sentence, not row by row. */
final class SecondTableTest {
  private static final String FILE = "schools/all/centros.xlsx";
  private static final String[] FIRST = {"Código", "Centro", "Localidad"};

  @TempDir Path root;

  private List<String> problems(String... rows) {
    byte[] book = new SheetDrawing().sheet("S", String.join("", rows), "").bytes();
    String record = InputFolder.record("press").replace("}", ", \"country\": \"ES\"}");
    return new InputFolder(root).put(FILE, book).alone(FILE + ".source.json", record).problems();
  }

  private static String row(int number, int column, String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(SheetDrawing.text((char) ('A' + column + i) + "" + number, cells[i]));
    }
    return SheetDrawing.row(number, row.toString());
  }

  private static String both(int number, String[] left, int column, String... right) {
    String first = row(number, 0, left).replace("</row>", "");
    return first + row(number, column, right).replaceFirst("<row[^>]*>", "");
  }

  private static String told(int line, String header, String column) {
    return "fatal: %s, line %d, value '%s': begins a second table in column %s; the first begins at line 1. Send each table in a file of its own."
        .formatted(FILE, line, header, column);
  }

  @Test
  void below_the_first() {
    assertThat(
            problems(
                row(1, 0, FIRST),
                row(2, 0, "29999901", "CEIP Uno", "Nava"),
                row(5, 0, "Centro", "Código", "Provincia", "Nivel"),
                row(6, 0, "CEIP Dos", "29999902", "Málaga", "primary"),
                row(7, 0, "CEIP Tres", "29999903", "Málaga", "primary")))
        .containsExactly(told(5, "Centro, Código, Nivel and 1 more", "A"));
  }

  @Test
  void of_which_only_names_of_columns_are_told() {
    assertThat(
            problems(
                row(1, 0, FIRST),
                row(2, 0, "29999901", "CEIP Uno", "Nava"),
                row(4, 0, "Centro", "Localidad", "Juan Pérez García"),
                row(5, 0, "CEIP Dos", "Málaga", "Eva Gil")))
        .containsExactly(told(4, "Centro, Localidad and 1 more", "A"));
  }

  @Test
  void beside_the_first_on_its_line() {
    String[] one = {"29999901", "CEIP Uno", "Nava"};
    assertThat(
            problems(
                both(1, FIRST, 4, "Código", "Centro", "Localidad"),
                both(2, one, 4, "29999902", "CEIP Dos", "Nava")))
        .containsExactly(told(1, "Código, Centro, Localidad", "E"));
  }

  @Test
  void beside_the_first_and_lower() {
    String[] one = {"29999901", "CEIP Uno", "Nava"};
    String[] two = {"29999902", "CEIP Dos", "Nava"};
    assertThat(
            problems(
                row(1, 0, FIRST),
                row(2, 0, one),
                both(3, two, 4, "Centro", "Localidad"),
                row(4, 4, "CEIP Tres", "Nava")))
        .containsExactly(told(3, "Centro, Localidad", "E"));
  }

  @Test
  void far_below_the_first() {
    StringBuilder rows = new StringBuilder(row(1, 0, FIRST));
    for (int i = 2; i < 900; i++) {
      rows.append(row(i, 0, "29" + (100_000 + i), "CEIP " + i, "Nava"));
    }
    assertThat(problems(rows.toString(), row(900, 0, "Localidad", "Centro", "Código")))
        .containsExactly(told(900, "Localidad, Centro, Código", "A"));
  }

  @Test
  void the_first_header_again_and_a_school_named_like_a_column_are_no_second_table() {
    assertThat(
            problems(
                row(1, 0, FIRST),
                row(2, 0, "29999901", "CEIP Uno", "Nava"),
                row(3, 0, FIRST),
                row(4, 0, "29999902", "Centro", "Nava"),
                row(5, 0, "29999903", "CEIP Tres", "Localidad")))
        .isEmpty();
  }

  @Test
  void below_the_first_in_a_text() {
    Drawn.check(
        """
        lines                                                     | told
        País;Centro;Localidad,ES;A;Vigo,,País;Proyecto;Año        | 4 'País' begins a second table; the first begins at line 1
        País;Centro;Localidad,ES;A;Vigo,;;,Proyectos,PAÍS;Proyecto;Año | 5 'País' begins a second table; the first begins at line 1
        País;Centro;Localidad,ES;A;Vigo,,País;Centro;Localidad,ES;B;Vigo | nothing
        Centro;País;Localidad,A;ES;Vigo,Centro;ES;Vigo            | nothing
        """,
        row -> toldOfText(row.get(0)));
  }

  @Test
  void below_the_first_in_another_order_or_in_other_words() {
    Drawn.check(
        """
        lines                                                                    | told
        País;Centro;Localidad,ES;A;Vigo,País;Localidad;Centro,ES;Vigo;B          | 3 '' names columns again, in another order or in other words than line 1
        País;Centro;Localidad,ES;A;Vigo,Country;School;Town,ES;B;Vigo            | 3 '' names columns again, in another order or in other words than line 1
        País;Centro;Localidad,ES;A;Vigo,Localidad;Centro,Vigo;B                  | 3 '' names columns again, in another order or in other words than line 1
        País;Centro;Director,ES;A;Eva,Centro;País;Director,B;ES;Eva              | 3 '' names columns again, in another order or in other words than line 1
        País;Centro;Localidad,ES;A;Vigo,PAÍS;CENTRO;LOCALIDAD,ES;B;Vigo          | nothing
        País;Centro;Localidad,ES;Centro;Localidad,;Centro;                       | nothing
        """,
        row -> toldOfText(row.get(0)));
  }

  private String toldOfText(String lines) {
    return new InputFolder(root)
            .put("awarded_schools/2024-2025/a.csv", lines.replace(',', '\n') + "\nES;Mar;2023\n")
            .check()
            .problems()
            .stream()
            .filter(problem -> problem.severity() == Severity.FATAL)
            .map(problem -> problem.line() + " '" + problem.value() + "' " + problem.rule())
            .findFirst()
            .orElse("nothing");
  }
}

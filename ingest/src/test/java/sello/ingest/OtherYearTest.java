package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;

/**
 * A year in the name of a file or sheet, or in a title, is told where its rows count in another
 * one.
 */
final class OtherYearTest {
  private static final String HEADER = "Country;School code;Active teachers";
  @TempDir Path root;

  private String told(String name, String text) {
    return new InputFolder(root.resolve(name + text.length()))
        .put("participation/2024/" + name + ".csv", text).check().problems().stream()
            .map(p -> p.severity() + " " + p.column() + " " + p.value())
            .collect(Collectors.joining(", "));
  }

  @Test
  void one_other_year_is_told() {
    Drawn.check(
        """
        name                    | told
        participation_2023      | WARNING year 2023
        Teilnahme 2023          | WARNING year 2023
        2023                    | WARNING year 2023
        participation_2024      |
        participation_2022_2023 |
        participation_2024_2023 |
        list_2023-2024          |
        export_20250115         |
        export_2025-01-15       |
        list                    |
        """,
        row -> told(row.get(0), HEADER + "\nES;28000001;5\n"));
  }

  @Test
  void a_column_of_years_says_it_for_each_row() {
    Drawn.check(
        """
        name               | told
        participation_2023 |
        """,
        row -> told(row.get(0), HEADER + ";Year\nES;28000001;5;2024\n"));
  }

  @Test
  void a_title_says_it_too() {
    Drawn.check(
        """
        title                                  | told
        Participation 2023                     | WARNING year 2023
        María Pérez, participación de 2023     | WARNING year 2023
        Participation 2024                     |
        Participation 2023 and 2024            |
        Participation 2023, 2022               |
        Exported on 15/03/2025                 |
        Participation                          |
        """,
        row -> told("list", row.get(0) + "\n" + HEADER + "\nES;28000001;5\n"));
  }

  @Test
  void name_and_title_together() {
    Drawn.check(
        """
        name               | title              | told
        participation_2023 | Participation 2023 | WARNING year 2023
        participation_2023 | Participation 2024 |
        participation_2024 | Participation 2023 |
        participation_2022 | Participation 2023 |
        """,
        row -> told(row.get(0), row.get(1) + "\n" + HEADER + "\nES;28000001;5\n"));
  }

  @Test
  void the_name_of_a_sheet_says_it_too() {
    Drawn.check(
        """
        sheet           | told
        Datos 2023      | WARNING year 2023
        Teilnahme_2023  | WARNING year 2023
        Datos 2024      |
        2023 y 2024     |
        Hoja1           |
        """,
        row -> toldOfSheet(row.get(0)));
  }

  private String toldOfSheet(String name) {
    String rows =
        SheetDrawing.texts(1, "Country", "School code", "Active teachers")
            + SheetDrawing.texts(2, "ES", "28000001", "5");
    String file = "participation/2024/list.xlsx";
    return new InputFolder(root.resolve(name))
            .put(file, new SheetDrawing().sheet(name, rows, "").bytes())
            .alone(file + ".source.json", InputFolder.record("press"))
            .check()
            .problems()
            .stream()
            .map(p -> p.severity() + " " + p.column() + " " + p.value())
            .collect(Collectors.joining(", "));
  }
}

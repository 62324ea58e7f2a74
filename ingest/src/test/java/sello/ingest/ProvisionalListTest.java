package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;

/**
 * A list of decisions that calls itself provisional is told: others may get the label in the end.
 */
final class ProvisionalListTest {
  private static final String WINNERS = "Country;School;Town\nES;CEIP Uno;Soria\n";
  @TempDir Path root;

  private String told(InputFolder folder) {
    return folder.check().problems().stream()
        .map(p -> p.severity() + " " + p.column() + " " + p.value())
        .collect(Collectors.joining(", "));
  }

  private InputFolder put(String name, String before, String text) {
    return new InputFolder(root.resolve(name + before.length()))
        .put("awarded_schools/2025-2026/" + name + ".csv", before + text);
  }

  @Test
  void by_a_line_before_its_header() {
    Drawn.check(
        """
        line                                             | told
        Listado provisional de centros                   | WARNING decision provisional
        Propuesta de concesión del sello                 | WARNING decision Propuesta
        Elenco provvisorio                               | WARNING decision provvisorio
        Vorläufige Liste, Stand Eva Torreta              | WARNING decision Vorläufige
        Προσωρινός κατάλογος                             | WARNING decision Προσωρινός
        Estado: Provisional                              | WARNING decision Provisional
        Resolución definitiva                            |
        Resolución definitiva, tras la provisional       |
        Listado de centros                               |
        """,
        row -> told(put("list", row.get(0) + "\n", WINNERS)));
  }

  @Test
  void by_its_name() {
    Drawn.check(
        """
        name                    | told
        winners_draft           | WARNING decision draft
        2025_BORRADOR_lista     | WARNING decision BORRADOR
        Geçici liste            | WARNING decision Geçici
        winners_final_draft     |
        winners                 |
        """,
        row -> told(put(row.get(0), "", WINNERS)));
  }

  @Test
  void by_that_of_its_sheet() {
    Drawn.check(
        """
        sheet      | told
        Provisoire | WARNING decision Provisoire
        Liste      |
        """,
        row -> told(sheet(row.get(0))));
  }

  private InputFolder sheet(String name) {
    String rows =
        SheetDrawing.texts(1, "Country", "School") + SheetDrawing.texts(2, "ES", "CEIP Uno");
    String file = "awarded_schools/2025-2026/list.xlsx";
    return new InputFolder(root.resolve(name))
        .put(file, new SheetDrawing().sheet(name, rows, "").bytes())
        .alone(file + ".source.json", InputFolder.record("press"));
  }

  @Test
  void a_list_that_decides_nothing_is_not() {
    Drawn.check(
        """
        name                      | told
        participation_provisional |
        """,
        row ->
            told(
                new InputFolder(root.resolve(row.get(0)))
                    .put(
                        "participation/2024/" + row.get(0) + ".csv",
                        "Country;School code;Active teachers\nES;28000001;5\n")));
  }
}

package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A unit that a line before the header states of all figures of a file. */
final class OtherUnitTest {
  @TempDir Path root;

  private String told(String file, String title, String table) {
    return new InputFolder(root)
        .put(file, title + "\n\n" + table).problems().stream()
            .filter(problem -> problem.contains("another unit"))
            .map(problem -> problem.replaceFirst(".*one by one: (.*)\\. Convert.*", "$1"))
            .findFirst()
            .orElse("nothing");
  }

  @Test
  void figures_in_thousands_or_shares_are_refused() {
    Drawn.check(
        """
        title                        | told
        Pupils (thousands)           | (thousands)
        Alumnos (en miles)           | (en miles)
        Alumnado [miles de personas] | [miles de personas]
        Schüler (in Tausend)         | (in Tausend)
        Élèves (en milliers)         | (en milliers)
        Alunni (in migliaia)         | (in migliaia)
        Öğrenci sayısı (bin)         | (bin)
        Uczniowie (w tys.)           | (w tys.)
        Unit: Thousand persons       | Unit: Thousand
        Unidad de medida: miles      | Unidad de medida: miles
        Figures in thousands         | Figures in thousands
        Schools with a label (%)     | (%)
        Unit of measure: Number      | nothing
        Schools (2022)               | nothing
        Schools (total)              | nothing
        Schools of all (100 %)       | nothing
        Milestones of schools        | nothing
        Escuelas de Miles (Asturias) | nothing
        """,
        row ->
            told(
                "education_counts/all/schools.csv",
                row.get(0),
                "geo;year;isced_level;value\nES;2022;TOTAL;13\nIT;2022;TOTAL;14\n"));
  }

  @Test
  void a_file_without_figures_has_no_unit() {
    Drawn.check(
        """
        title              | told
        Schools (%)        | nothing
        Schools (in miles) | nothing
        """,
        row ->
            told(
                "awarded_schools/2024-2025/a.csv",
                row.get(0),
                "country_code;region_name;school_name\nES;Galicia;A\nES;Galicia;B\n"));
  }
}

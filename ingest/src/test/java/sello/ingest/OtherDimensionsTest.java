package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;

/** Tables of Eurostat with more dimensions than ours: a part must not stand for the whole. */
final class OtherDimensionsTest {
  @TempDir Path root;

  private String told(String file, String text) {
    Checked check = new InputFolder(root).put("education_counts/all/" + file, text).check();
    String refused =
        check.problems().stream()
            .filter(p -> p.severity() == Severity.REJECT)
            .map(p -> "%d %s %s %s".formatted(p.line(), p.reason(), p.column(), p.value()))
            .collect(Collectors.joining(", "));
    return refused.isEmpty() ? "all accepted" : refused;
  }

  @Test
  void a_row_of_a_part_is_refused_and_one_of_the_whole_is_not() {
    Drawn.check(
        """
        dimension | value   | told
        age       | TOTAL   | all accepted
        sector    | TOT_SEC | all accepted
        age       | Y6      | 2 part_of_whole age Y6
        sector    | PRIV    | 2 part_of_whole sector PRIV
        worktime  | TOTAL   | all accepted
        worktime  | TOT_FTE | 2 part_of_whole worktime TOT_FTE
        age       | Eva Gil | 2 part_of_whole age text of 7 characters
        """,
        row ->
            told(
                "educ_uoe_enrp01.tsv",
                "freq,unit,%s,sex,isced11,geo\\TIME_PERIOD\t2021\nA,NR,%s,T,ED1,ES\t6\n"
                    .formatted(row.get(0), row.get(1))));
  }

  @Test
  void a_part_is_none_of_the_whole_in_a_table_of_any_form() {
    Drawn.check(
        """
        header                                              | row                    | told
        geo;year;isced_level;age;value                      | ES;2021;ED1;Y6;6       | 2 part_of_whole age Y6
        geo;year;isced_level;age;value                      | ES;2021;ED1;TOTAL;6    | all accepted
        TIME_PERIOD;isced_level;AGE;geo;value               | 2021;ED1;Y6;ES;6       | 2 part_of_whole AGE Y6
        geo;year;isced_level;Titularidad;value              | ES;2021;ED1;Pública;6  | 2 part_of_whole Titularidad a word of 7 letters
        geo;year;isced_level;Titularidad;value              | ES;2021;ED1;Total;6    | all accepted
        geo;year;isced_level;ownership;value                | ES;2021;ED1;;6         | 2 part_of_whole ownership
        geo;year;Nivel educativo;value                      | ES;2021;Primaria;6     | 2 part_of_whole Nivel educativo a word of 8 letters
        geo;year;isced_level;Nivel educativo;value          | ES;2021;ED1;Primaria;6 | all accepted
        geo;year;isced_level;note;value                     | ES;2021;ED1;of May;6   | all accepted
        geo;TIME_PERIOD;isced11;iscedf13;OBS_VALUE;Field    | ES;2021;ED1;F01;6;Arts | 2 part_of_whole iscedf13 F01
        """,
        row -> told("pupils.csv", row.get(0) + "\n" + row.get(1) + "\n").strip());
    assertThat(
            told(
                "pupils.jsonl",
                "{\"geo\":\"ES\",\"year\":2021,\"isced11\":\"ED1\",\"age\":\"Y6\",\"OBS_VALUE\":5}\n"))
        .endsWith("1 part_of_whole age Y6");
  }

  @Test
  void sdmx_csv_that_was_saved_as_a_workbook_has_its_dimensions() {
    byte[] book =
        new SheetDrawing()
            .sheet(
                "A",
                SheetDrawing.texts(1, "freq", "partner", "geo", "TIME_PERIOD", "OBS_VALUE")
                    + SheetDrawing.texts(2, "A", "TOTAL", "ES", "2021", "6")
                    + SheetDrawing.texts(3, "A", "AT", "ES", "2020", "7"),
                "")
            .bytes();
    String file = "education_counts/all/pupils.xlsx";
    Checked check =
        new InputFolder(root)
            .put(file, book)
            .alone(file + ".source.json", InputFolder.record("press"))
            .check();

    assertThat(check.problems())
        .filteredOn(problem -> problem.severity() == Severity.REJECT)
        .extracting(Problem::line, Problem::column, Problem::value)
        .containsExactly(tuple(3L, "partner", "AT"));
  }

  @Test
  void in_sdmx_csv_only_columns_in_small_letters_are_dimensions() {
    Drawn.check(
        """
        value | told
        TOTAL | all accepted
        PUB   | 2 part_of_whole sector PUB
        """,
        row ->
            told(
                "educ_uoe_enrp01.csv",
                "DATAFLOW,LAST UPDATE,freq,unit,sector,Sector name,isced11,sex,geo,TIME_PERIOD,OBS_VALUE\n"
                    + "X,20/06/25,A,NR,%s,Some words,ED1,T,ES,2021,6\n".formatted(row.get(0))));
  }
}

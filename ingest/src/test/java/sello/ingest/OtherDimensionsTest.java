package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

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
        age       | Eva Gil | 2 part_of_whole age text of 7 characters
        """,
        row ->
            told(
                "educ_uoe_enrp01.tsv",
                "freq,unit,%s,sex,isced11,geo\\TIME_PERIOD\t2021\nA,NR,%s,T,ED1,ES\t6\n"
                    .formatted(row.get(0), row.get(1))));
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

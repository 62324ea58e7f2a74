package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import sello.ingest.Intake;
import sello.ingest.RefusalReasons;

final class RefusalReasonsTest {
  private static Dataset<Row> rejects(String... problems) {
    List<Row> rows =
        Stream.of(problems)
            .map(problem -> problem.split(" "))
            .map(p -> RowFactory.create("p", p[0], Long.valueOf(p[1]), p[2], "", "", "", ""))
            .toList();
    return TestSpark.session().createDataFrame(rows, Intake.REJECT);
  }

  @Test
  void a_row_that_breaks_several_rules_is_refused_for_the_first_of_them() {
    Dataset<Row> rejects =
        rejects(
            "a.csv 2 unknown_country",
            "a.csv 2 missing_school_name",
            "a.csv 3 unknown_country",
            "a.csv 4 duplicate_row",
            "a.csv 4 unknown_country",
            "a.csv 5 never_heard_of",
            "b.csv 2 duplicate_row");

    assertThat(RefusalReasons.of(rejects))
        .isEqualTo(
            Map.of(
                "a.csv",
                    Map.of("missing_school_name", 1L, "unknown_country", 2L, "never_heard_of", 1L),
                "b.csv", Map.of("duplicate_row", 1L)));
    assertThat(RefusalReasons.of(rejects())).isEmpty();
  }
}

package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The 97 real rows of winners' lists: four schools have two awards, and no other two are one. */
final class RealSchoolsTest {
  private static final Path LISTS = Path.of("../ingest/inputs/awarded_schools");

  private static List<Named> rows() throws IOException {
    List<Named> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(LISTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
          csv.forEach(
              r ->
                  rows.add(
                      new Named(
                          "awarded_schools/" + file.getParent().getFileName(),
                          rows.size() + 1,
                          r.getField("country_code"),
                          "",
                          r.getField("region_name"),
                          r.getField("locality"),
                          r.getField("school_name"),
                          "",
                          "")));
        }
      }
    }
    return rows;
  }

  @Test
  void the_known_renewals_are_found_and_nothing_else_is_merged() throws IOException {
    List<Named> rows = rows();
    assertThat(rows).hasSize(97);

    Dataset<Row> matches =
        new SchoolMatches()
            .compute(Named.mentions(rows), Named.decisions(Named.NO_DECISION))
            .orderBy("left_name");

    assertThat(
            matches.where("outcome = 'same'").collectAsList().stream()
                .map(r -> names(r) + " : " + r.getAs("reason"))
                .sorted())
        .containsExactly(
            "Kohtla-Järve Lasteaed Tareke = Kohtla-Järve lasteaed Tareke : unique_name",
            "Peetri Lasteaed-Põhikool = Peetri lasteaed-põhikool : unique_name",
            "St. Irmengard-Gymnasium = St.-Irmengard-Gymnasium Garmisch-Partenkirchen :"
                + " same_name_and_town",
            "Surju Põhikool = Surju kool : renamed");
  }

  private static String names(Row row) {
    String left = row.getAs("left_name");
    String right = row.getAs("right_name");
    return left.compareTo(right) < 0 ? left + " = " + right : right + " = " + left;
  }
}

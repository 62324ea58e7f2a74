package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** What a header of more than one meaning stands for is seen in the values below it. */
final class HeaderMeaningsTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  @TempDir Path root;

  private Checked check(String text) {
    return new InputFolder(root).put(FILE, text.replace('/', '\n') + "\n").check();
  }

  @Test
  void the_values_decide() {
    Drawn.check(
        """
        column; values                 | is read as
        Land: Bayern/Hessen            | region_name
        Land: Spanien/Italien          | country_code
        Land: DE/FR                    | country_code
        Land: Freistaat/               | country_code
        Note: 8/7,5                    | score
        Note: sehr gut/schön           | nothing
        Note: 8 Punkte/9 Punkte        | score
        Nota: 8,5 puntos/              | score
        Note: see annex 3/             | nothing
        Nota: provisional/definitiva   | nothing
        Source: Ministry/Region        | nothing
        Source: https://example.org/p  | source_url
        Fuente: Ministerio/Ministerio  | nothing
        Sello: Sí/No                   | decision
        Label: yes/yes                 | decision
        Utfall: beviljad/avslag        | decision
        Vége: megítélve/függőben       | decision
        Utfall: beviljad/beviljad      | nothing
        Utfall: beviljad/kanske        | nothing
        Accredited: yes/no             | nothing
        Sello: Sí/2024                 | nothing
        eTwinning Label: 2024/2025     | nothing
        Estado – Status: awarded/new   | decision
        Estado – Status: active/closed | nothing
        Note – Score: see annex/good   | score
        """,
        row -> readAs(row.get(0).replace("https://", "https:##")));
  }

  private String readAs(String drawn) {
    String[] parts = drawn.split(": ?", 2);
    String[] values = parts[1].split("/", -1);
    StringBuilder text = new StringBuilder("School;" + parts[0]);
    for (int i = 0; i < values.length; i++) {
      text.append("/School ").append((char) ('A' + i)).append(';').append(values[i]);
    }
    Checked check =
        new InputFolder(root)
            .put(FILE, text.toString().replace('/', '\n').replace('#', '/') + "\n")
            .check();
    String columns = check.file(FILE).detected().words().getOrDefault("columns", "");
    List<String> read = List.of(columns.split("; "));
    return read.size() < 2 ? "nothing" : read.get(1).replaceFirst(".* -> ", "");
  }

  @Test
  void the_language_of_the_other_headers_decides_over_kraj() {
    Drawn.check(
        """
        header            | columns
        Šola;Kraj         | Šola -> school_name; Kraj -> locality
        Šola;Mesto;Kraj   | Šola -> school_name; Mesto -> locality; Kraj -> region_name
        Nazwa szkoły;Kraj | Nazwa szkoły -> school_name; Kraj -> country_code
        Název školy;Kraj  | Název školy -> school_name; Kraj -> region_name
        """,
        row -> {
          String cells = "A" + ";X".repeat(row.get(0).split(";").length - 1);
          return check(row.get(0) + "/" + cells)
              .file(FILE)
              .detected()
              .words()
              .getOrDefault("columns", "");
        });
  }

  @Test
  void the_regions_of_a_country_tell_which_country_it_is() {
    Checked check = check("Schule;Ort;Land/A;München;Bayern/B;Kassel;Hessen/C;Bremen;Bremen");

    assertThat(check.rejected()).isZero();
    assertThat(check.file(FILE).detected().words())
        .containsEntry("columns", "Schule -> school_name; Ort -> locality; Land -> region_name")
        .containsEntry(
            "constants",
            "country_code = DE (the regions that it names); edition = 2024-2025 (the folder)");
  }

  @Test
  void a_column_that_is_not_what_its_name_may_mean_is_told_as_not_read() {
    assertThat(check("Country;School;Note/ES;A;very good/ES;B;fair").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "warning: "
                + FILE
                + ", line 1, column Note: may be the column 'score', but has no value that is a"
                + " number: the column is not read. If it is, write such values.");
    assertThat(check("Country;School;Fuente/ES;A;Ministerio").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "warning: "
                + FILE
                + ", line 1, column Fuente: may be the column 'source_url', but has no value that"
                + " is a web address: the column is not read. If it is, write such values.");
  }

  @Test
  void a_score_that_is_no_number_is_refused_and_not_lost() {
    assertThat(check("Country;School;Nota/ES;A;8,5 puntos/ES;B;7").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "reject: "
                + FILE
                + ", line 2, column score, value '8,5 puntos': must be a number with a point for"
                + " decimals. Correct the value.");
  }

  @Test
  void a_column_of_countries_and_states_is_told() {
    Checked check = check("School;Land/A;Bayern/B;Spanien/C;Italien/D;Hessen");

    assertThat(check.problems().get(0))
        .hasToString(
            "warning: awarded_schools/2024-2025/a.csv, line 1, column Land: has names of countries"
                + " (2) and of regions (2): it is read as countries. Write the two in columns of"
                + " their own, such as Land and Bundesland.");
    assertThat(check.rejected()).isEqualTo(2);
    assertThat(check("School;Land/A;Bayern/B;Hessen").problems())
        .noneMatch(problem -> problem.rule().contains("names of countries"));
  }

  @Test
  void a_line_in_quotes_as_a_whole_is_told() {
    assertThat(check("\"Country;School;Town\"/\"ES;A;Nerja\"").problems().get(0).advice())
        .isEqualTo(
            "Each line is one value, perhaps for quotes around all of it: save the file anew.");
  }
}

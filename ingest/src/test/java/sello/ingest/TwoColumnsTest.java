package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Two columns for one thing are read as one where they say the same. */
final class TwoColumnsTest {
  private static final String FILE = "awarded_schools/2024-2025/a.csv";

  @TempDir Path root;

  private Checked check(String... lines) {
    return new InputFolder(root).put(FILE, String.join("\n", lines) + "\n").check();
  }

  private static String told(Checked check) {
    return check.problems().stream()
        .map(Problem::toString)
        .map(p -> p.replace(FILE + ", ", "").replaceFirst("\\. Remove.*", ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void two_columns_that_agree_are_read_and_told() {
    Drawn.check(
        """
        header              | rows                              | told
        Localidad;Población | Nerja;Nerja,Vigo;VIGO             | warning: line 1, column locality: is read from two columns, 'Localidad' and 'Población', which say the same where both are filled
        Town;City           | Nerja;,;Vigo                      | warning: line 1, column locality: is read from two columns, 'Town' and 'City', which say the same where both are filled
        Localidad;Municipio | Nerja;Nerja,Ons;Bueu              | warning: line 1, column locality: is read from two columns, 'Localidad' and 'Municipio', the second only where the first is empty: it may hold the place around it. Fill the first.
        Municipio;Localidad | Bueu;Ons                          | warning: line 1, column locality: is read from two columns, 'Localidad' and 'Municipio', the second only where the first is empty: it may hold the place around it. Fill the first.
        Comune;Gemeinde     | Bozen;Meran                       | fatal: line 2, column locality: stands in two columns that contradict each other, first here
        Localidad;Población | Nerja;Nerja,Ons;Bueu              | fatal: line 3, column locality: stands in two columns that contradict each other, first here
        Score;Points        | 5;5.0                             | warning: line 1, column score: is read from two columns, 'Score' and 'Points', which say the same where both are filled
        locality;Municipio  | Ons;Bueu                          | warning: line 1, column locality: is read from two columns, 'locality' and 'Municipio', the second only where the first is empty: it may hold the place around it. Fill the first.
        City;locality       | ;Ons,Bueu;                        | warning: line 1, column locality: is read from two columns, 'locality' and 'City', which say the same where both are filled
        locality;Locality   | Ons;,;Bueu                        | warning: line 1, column locality: is read from two columns, 'locality' and 'Locality', which say the same where both are filled
        locality;City       | Ons;Bueu                          | fatal: line 2, column locality: stands in two columns that contradict each other, first here
        locality;locality   | Ons;Ons                           | fatal: line 1, column locality: stands twice in the header
        locality;City;Place | Ons;a;b                           | warning: line 1, column City: is not in the contract: the column is not read. Columns: see the contract of awarded_schools. warning: line 1, column Place: is not in the contract: the column is not read. Columns: see the contract of awarded_schools.
        Town;Town           | Nerja;Nerja                       | fatal: line 1, column locality: stands twice in the header: [Town, Town]
        Town;Town (English) | Ons;Island                        | warning: line 1, column Town (English): is not in the contract: the column is not read. Columns: see the contract of awarded_schools.
        Town (text);City (text) | Ons;Bueu                      | fatal: line 2, column locality: stands in two columns that contradict each other, first here
        Score (0-10);Points (out of 10) | 5;6                   | fatal: line 2, column score: stands in two columns that contradict each other, first here: '5' and '6'
        Score (0-10);Points (sobre 100) | 5;                    | fatal: line 1, column score, value 'Points (sobre 100)': names another scale, unit or order than the contract has: 0 to 10. Convert the values, or correct what stands beside the name.
        Town;City;Place     | a;a;a                             | fatal: line 1, column locality: stands twice in the header: [Town, City, Place]
        """,
        row -> {
          String[] rows = row.get(1).split(",", -1);
          StringBuilder text = new StringBuilder("Country;School;" + row.get(0));
          for (int i = 0; i < rows.length; i++) {
            text.append("\nES;School ").append((char) ('A' + i)).append(';').append(rows[i]);
          }
          return told(check(text.toString()));
        });
  }

  @Test
  void what_one_column_lacks_the_other_gives() {
    String place = FILE;
    InputFolder folder =
        new InputFolder(root)
            .put(place, "Country;School;Town;City\nES;A;Nerja;\nES;B;;Vigo\nES;C;Lugo;lugo\n");
    Contract contract = new RawAwardedSchools().contract();

    assertThat(ReadFile.of(folder, place, contract, folder.scan().lists()).accepted())
        .extracting(line -> String.valueOf(line.rows().get(0).get("locality")))
        .containsExactly("Nerja", "Vigo", "Lugo");
  }

  @Test
  void each_row_gives_the_name_that_it_has_where_the_columns_own_is_among_them() {
    Drawn.check(
        """
        file      | text                                                           | names
        a.csv     | Country;school_name;scuola/IT;;Liceo Uno/IT;Liceo Due;          | Liceo Uno, Liceo Due
        a.csv     | Country;school_name;Okul adı/TR;;Okul Bir/TR;Okul İki;Okul İki  | Okul Bir, Okul İki
        a.ndjson  | {"Country":"ES","school_name":"A"}/{"Country":"ES","school name":"B"} | A, B
        """,
        row -> {
          String place = "awarded_schools/2023-2024/" + row.get(0);
          InputFolder folder = new InputFolder(root);
          folder.put(place, row.get(1).replace("/", "\n") + "\n");
          Contract contract = new RawAwardedSchools().contract();
          return ReadFile.of(folder, place, contract, folder.scan().lists()).accepted().stream()
              .map(line -> String.valueOf(line.rows().get(0).get("school_name")))
              .collect(Collectors.joining(", "));
        });
  }

  @Test
  void what_is_stated_for_the_whole_file_is_no_second_column() {
    InputFolder folder =
        new InputFolder(root)
            .put(
                FILE,
                "Country;School;Town;City;Edition\nES;A;Vigo;;2024-2025\nES;B;;Lugo;2023/24\n");
    Contract contract = new RawAwardedSchools().contract();

    assertThat(ReadFile.of(folder, FILE, contract, folder.scan().lists()).accepted())
        .extracting(line -> line.rows().get(0).get("edition"))
        .containsExactly("2024-2025", "2023-2024");
  }

  @Test
  void a_bare_name_beside_the_schools_own_is_not_read() {
    String place = "awarded_schools/2023-2024/p.csv";
    InputFolder folder =
        new InputFolder(root).put(place, "Country;school_name;name\nES;A;Eva Gil\nES;;Ana Gil\n");

    assertThat(folder.check().problems())
        .extracting(Problem::column)
        .containsExactly("name", "school_name");
  }

  @Test
  void a_village_is_where_the_school_is_and_its_municipality_fills_gaps() {
    InputFolder folder =
        new InputFolder(root)
            .put(FILE, "País;Centro;Municipio;Localidad\nES;A;Bueu;Ons\nES;B;Vigo;\n");
    Contract contract = new RawAwardedSchools().contract();

    assertThat(ReadFile.of(folder, FILE, contract, folder.scan().lists()).accepted())
        .extracting(line -> String.valueOf(line.rows().get(0).get("locality")))
        .containsExactly("Ons", "Vigo");
  }

  @Test
  void a_group_of_schools_is_the_school_only_where_no_column_names_the_school_in_it() {
    Drawn.check(
        """
        header                                | school
        Agrupamento de Escolas;Escola         | Escola Básica do Sol
        Escola;Agrupamento                    | Agrupamento do Mar
        Agrupamento de Escolas;Concelho       | Agrupamento do Mar
        """,
        row -> {
          String place = "awarded_schools/2023-2024/g%s.csv".formatted(row.get(0).length());
          String text = "País;%s\nPT;Agrupamento do Mar;Escola Básica do Sol\n";
          InputFolder folder = new InputFolder(root).put(place, text.formatted(row.get(0)));
          Contract contract = new RawAwardedSchools().contract();
          return String.valueOf(
              ReadFile.of(folder, place, contract, folder.scan().lists())
                  .accepted()
                  .get(0)
                  .rows()
                  .get(0)
                  .get("school_name"));
        });
  }

  @Test
  void the_country_may_stand_by_its_code_and_by_its_name() {
    assertThat(told(check("Country;País;School", "ES;España;A", "PT;Portugal;B")))
        .isEqualTo(
            "warning: line 1, column country_code: is read from two columns, 'Country' and 'País',"
                + " which say the same where both are filled");
    assertThat(told(check("Country;País;School", "ES;España;A", "PT;España;B")))
        .isEqualTo(
            "fatal: line 3, column country_code: stands in two columns that contradict each other,"
                + " first here");
  }

  @Test
  void a_name_that_may_be_a_persons_fills_no_gap_of_a_schools() {
    assertThat(List.of(told(check("Country;School;Name", "ES;;Eva Gil"))))
        .containsExactly(
            "fatal: line 1, column school_name: stands twice in the header: [School, Name]."
                + " 'Name' may stand over persons: keep 'School', and remove or rename 'Name'.");
  }

  @Test
  void two_names_of_one_region_agree() {
    Drawn.check(
        """
        region     | ccaa      | agree
        Catalonia  | Cataluña  | yes
        Catalunya  | ES51      | yes
        Cataluña   | Andalucía | no
        Nowhere    | Cataluña  | no
        Nowhere    | Nowhere   | yes
        """,
        row ->
            check("Country;School;Region;CCAA", "ES;A;%s;%s".formatted(row.get(0), row.get(1)))
                    .hasFatal()
                ? "no"
                : "yes");
  }
}

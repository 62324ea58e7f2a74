package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where several encodings explain a text, the country in the source record decides. */
final class StatedCountryTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String FILE = "awarded_schools/2018-2019/ecoles.csv";

  /** In Windows-1250 the town Èze reads Čze, which is known: it is how Czechia is called. */
  private static final String FRENCH =
      """
      school_name;ville
      Collège Élise Rêvée;Èze
      École « Cœur de Fée »;Nîmes
      Lycée Noël l’Imaginé;Évreux
      """;

  @TempDir Path root;

  /** The encoding found, then each name and town. */
  private List<String> read(String country) {
    String record = InputFolder.record("press");
    Inputs inputs =
        new InputFolder(root)
            .put(FILE, FRENCH.getBytes(WESTERN))
            .alone(
                FILE + ".source.json",
                record.replace("}", ", \"country\": \"%s\"}".formatted(country)))
            .scan();
    InputFile file =
        inputs.files().stream().filter(f -> f.file().equals(FILE)).findFirst().orElseThrow();
    Contract contract = new RawAwardedSchools().contract();
    List<String> read = new ArrayList<>(List.of(file.form().encoding()));
    try (ContractReader rows =
        ContractReader.open(file, contract, inputs.lists(), new KeyIndex())) {
      rows.forEachRemaining(
          row -> {
            Object[] values = row.rows().get(0).values();
            read.add(
                values[contract.header().indexOf("school_name")]
                    + ", "
                    + values[contract.header().indexOf("locality")]);
          });
    }
    return read;
  }

  @Test
  void a_french_file_of_windows_is_read_letter_by_letter() {
    assertThat(read("FR"))
        .containsExactly(
            "windows-1252",
            "Collège Élise Rêvée, Èze",
            "École « Cœur de Fée », Nîmes",
            "Lycée Noël l’Imaginé, Évreux");
  }

  @Test
  void the_same_bytes_stated_to_be_czech_are_read_as_czech() {
    assertThat(read("CZ")).startsWith("windows-1250", "Collčge Élise Ręvée, Čze");
  }

  /** The encoding of a list whose lines name their countries. */
  private String encodingOf(String list) {
    Inputs inputs =
        new InputFolder(root)
            .put(FILE, ("Country;School;Town\n" + list).getBytes(Charset.forName("windows-1250")))
            .alone(FILE + ".source.json", InputFolder.record("press"))
            .scan();
    return inputs.files().stream()
        .filter(f -> f.file().equals(FILE))
        .map(f -> f.form().encoding())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void lines_of_several_countries_of_central_europe_are_read_in_its_code_page() {
    assertThat(
            encodingOf(
                """
                Poland;Szkoła Żółć;Łódź
                Hungary;Iskola Őrség;Győr
                Romania;Scoala Tîrgu;Iasi
                """))
        .isEqualTo("windows-1250");
    assertThat(
            encodingOf(
                """
                Poland;Szkoła Żółtę;Łódź
                Hungary;Általános Iskola Őrségé;Győr
                Czechia;Základní škola Říčany;Říčany
                Croatia;Osnovna škola Đakovo;Đakovo
                Slovakia;Základná škola Ľubica;Ľubica
                """))
        .isEqualTo("windows-1250");
  }

  @Test
  void a_country_is_stated_by_its_code_or_by_any_of_its_names() {
    for (String name : List.of("France", "Francia", "FRANCE", "fra")) {
      assertThat(read(name)).isEqualTo(read("FR"));
    }
  }

  @Test
  void a_country_none_of_whose_encodings_explains_the_bytes_decides_nothing() {
    assertThat(read("GR").get(0)).isEqualTo("windows-1250");
  }

  @Test
  void a_doubt_is_told_by_a_byte_that_the_two_encodings_read_differently() {
    String record = InputFolder.record("press");
    Checked check =
        new InputFolder(root)
            .put(FILE, "School;Town\nZákladná škola;X\n".getBytes(Charset.forName("iso-8859-2")))
            .alone(FILE + ".source.json", record.replace("}", ", \"country\": \"SK\"}"))
            .check();

    assertThat(check.problems().get(0).rule())
        .startsWith("is 'ą' in windows-1250 and 'š' in iso-8859-2, and nothing");
  }

  @Test
  void the_readme_says_so() throws Exception {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("the `country` of the source record decides");
  }
}

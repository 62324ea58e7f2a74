package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Sha256;
import sello.catalog.SourceKind;

final class InputsTest {
  private static final String ROWS = InputFolder.SCHOOLS_HEADER + "ES,,Vigo,CEIP Canicouva,\n";

  @TempDir Path root;
  private InputFolder folder;

  @BeforeEach
  void empty() {
    folder = new InputFolder(root);
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    assertThatExceptionOfType(DataError.class)
        .isThrownBy(() -> Inputs.scan(root.resolve("none"), Publications.ALL))
        .withMessage(
            "The inputs folder "
                + root.resolve("none")
                + " is not there. Make it and put files into it, or name another: --inputs, and"
                + " SELLO_INPUTS for the schedule.");
  }

  @Test
  void a_folder_of_nothing_is_refused() {
    assertThat(folder.scan().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "fatal: "
                + root
                + ": holds no input file. They lie in PUBLICATION/EDITION/, such as"
                + " awarded_schools/2024-2025/list.csv.");
  }

  @Test
  void the_shipped_reference_is_there_without_being_sent() {
    Inputs inputs = Inputs.scan(List.of(), Publications.ALL, Looks.none());

    assertThat(inputs.problems()).isEmpty();
    assertThat(inputs.files().stream().map(InputFile::file))
        .containsExactly(
            "reference/areas.csv",
            "reference/breaks.csv",
            "reference/countries.csv",
            "reference/country_names.csv",
            "reference/editions.csv",
            "reference/metrics.csv",
            "reference/population.csv",
            "reference/region_changes.csv",
            "reference/region_names.csv",
            "reference/region_unions.csv",
            "reference/regions.csv");
    assertThat(inputs.files().stream().map(f -> f.record().kind()))
        .containsOnly(SourceKind.REFERENCE);
  }

  @Test
  void a_file_is_known_by_its_publication_edition_path_and_hash() {
    folder.put(InputFolder.SCHOOLS, ROWS);

    assertThat(folder.scan().files(new RawAwardedSchools()))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.publication()).isEqualTo("awarded_schools");
              assertThat(file.edition()).isEqualTo("2018-2019");
              assertThat(file.file()).isEqualTo(InputFolder.SCHOOLS);
              assertThat(file.bytes()).isEqualTo(ROWS.getBytes(StandardCharsets.UTF_8).length);
              assertThat(file.sha256()).isEqualTo(Sha256.of(ROWS));
              assertThat(file.record().publisher()).isEqualTo("P");
            });
    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void a_file_sent_twice_is_told_once() {
    folder.put("awarded_schools/2018-2019/a.csv", ROWS);
    folder.put("awarded_schools/2018-2019/b.csv", ROWS);
    folder.put("awarded_schools/2019-2020/a.csv", ROWS);

    assertThat(folder.problems())
        .filteredOn(told -> told.startsWith("fatal"))
        .containsExactly(
            "fatal: awarded_schools/2018-2019/b.csv: has the same content as"
                + " awarded_schools/2018-2019/a.csv. Remove one of the two with its source record.");
  }

  @Test
  void a_file_without_a_row_is_told() {
    folder.put(InputFolder.SCHOOLS, InputFolder.SCHOOLS_HEADER);

    assertThat(folder.problems())
        .containsExactly(
            "warning: "
                + InputFolder.SCHOOLS
                + ", line 1: has no row behind its header."
                + " Is the file whole?");
  }

  @Test
  void a_folder_that_is_no_publication_is_told_with_the_nearest_one() {
    folder.put("awarded_shools/2018-2019/schools.csv", ROWS);

    assertThat(folder.problems())
        .containsExactly(
            "fatal: awarded_shools/, value 'awarded_shools': is not a publication."
                + " Nearest: awarded_schools.");
  }

  @Test
  void a_folder_that_is_like_no_publication_is_told_with_all_of_them() {
    folder.put("x/all/x.csv", ROWS);

    assertThat(folder.problems())
        .singleElement()
        .asString()
        .startsWith(
            "fatal: x/, value 'x': is not a publication. Publications: applications, areas,");
  }

  @Test
  void a_file_without_a_source_record_is_told() {
    folder.alone(InputFolder.SCHOOLS, ROWS);

    assertThat(folder.problems())
        .containsExactly(
            "fatal: awarded_schools/2018-2019/schools.csv: has no source record."
                + " Write awarded_schools/2018-2019/schools.csv.source.json with publisher, title,"
                + " url, licence, accessed and kind.");
  }

  @Test
  void a_source_record_that_says_too_little_is_told() {
    sello.catalog.Drawn.check(
        """
        change                       | problem
        publisher                    | has no publisher. Correct the source record.
        title                        | has no title. Correct the source record.
        url                          | has no url. Correct the source record.
        licence                      | has no licence. Correct the source record.
        accessed                     | has no accessed. Correct the source record.
        kind                         | has no kind. Correct the source record.
        """,
        row -> {
          String json = InputFolder.record("press").replace('"' + row.get(0) + '"', "\"other\"");
          folder.put(InputFolder.SCHOOLS, ROWS).alone(InputFolder.SCHOOLS + ".source.json", json);
          return folder.problems().get(0).substring(recordPrefix().length());
        });
  }

  @Test
  void a_source_record_of_an_unknown_kind_of_no_day_or_that_is_not_json_is_told() {
    folder.put(InputFolder.SCHOOLS, ROWS, "rumour");
    assertThat(folder.problems())
        .containsExactly(
            recordPrefix()
                + "kind is 'rumour', not official, press, reference or illustrative."
                + " Correct the source record.");

    String record = InputFolder.record("press").replace("2026-01-01", "20/11/2026");
    folder.alone(InputFolder.SCHOOLS + ".source.json", record);
    assertThat(folder.problems())
        .containsExactly(
            recordPrefix()
                + "has '20/11/2026' as accessed, which is no day such as 2026-11-24."
                + " Correct the source record.");

    folder.alone(InputFolder.SCHOOLS + ".source.json", "publisher: P");
    assertThat(folder.problems())
        .singleElement()
        .asString()
        .startsWith(recordPrefix() + "is not JSON: ");
  }

  @Test
  void a_source_record_that_says_two_things_or_none_is_told() {
    sello.catalog.Drawn.check(
        """
        added                                                    | problem
        "country": "ES", "country": "PT"                         | is not JSON: Duplicate field 'country'. Correct the source record.
        "country": "ES", "constants": {"country_code": "PT"}     | has two values for the column country_code. Correct the source record.
        "country": ["ES", "PT"]                                  | has no single value for the column country_code. Correct the source record.
        "constants": {"locality": {"a": "b"}}                    | has no single value for the column locality. Correct the source record.
        "constants": "Vigo"                                      | has no values by column as constants. Correct the source record.
        "url": "javascript:alert(1)"                             | has 'javascript:alert(1)' as url, which is no address such as https://example.org. Correct the source record.
        "url": "ask ana@example.org"                             | has 'text of 19 characters' as url, which is no address such as https://example.org. Correct the source record.
        "accessed": "Ana Sol"                                    | has 'text of 7 characters' as accessed, which is no day such as 2026-11-24. Correct the source record.
        "constants": Ana                                         | is not JSON: see line 2, column 58. Correct the source record.
        "url": "www.example.org"                                 | has 'www.example.org' as url, which is no address such as https://example.org. Correct the source record.
        """,
        row -> {
          String record = InputFolder.record("press");
          String rest =
              row.get(0).startsWith("\"url\"")
                  ? record.replace("\"url\": \"https://example.org\"", row.get(0))
                  : row.get(0).startsWith("\"accessed\"")
                      ? record.replace("\"accessed\": \"2026-01-01\"", row.get(0))
                      : record.replace("}", ", " + row.get(0) + "}");
          folder.put(InputFolder.SCHOOLS, ROWS).alone(InputFolder.SCHOOLS + ".source.json", rest);
          return folder.problems().get(0).substring(recordPrefix().length());
        });
  }

  @Test
  void a_value_for_all_rows_of_a_column_that_is_none_is_told() {
    String record =
        InputFolder.record("press")
            .replace("}", ", \"country\": \"ES\", \"constants\": {\"regionname\": \"Galicia\"}}");
    folder
        .put(InputFolder.SCHOOLS, "school_name,locality\nIES Uno,Vigo\n")
        .alone(InputFolder.SCHOOLS + ".source.json", record);

    assertThat(folder.problems())
        .containsExactly(
            "warning: "
                + InputFolder.SCHOOLS
                + ", column regionname: stands among the constants of the source record and is no"
                + " column: it is not read. Is it the column 'region_name'? Rename it.");
  }

  private static String recordPrefix() {
    return "fatal: " + InputFolder.SCHOOLS + ".source.json: ";
  }

  @Test
  void a_record_of_a_file_that_is_not_there_is_told_also_among_the_reference() {
    folder
        .alone(InputFolder.SCHOOLS + ".source.json", InputFolder.record("press"))
        .alone("reference/metrics.csv.source.json", InputFolder.record("reference"));

    assertThat(folder.problems())
        .containsExactly(
            recordPrefix().strip().substring(0, recordPrefix().strip().length() - 1)
                + ", value 'schools.csv.source.json': is the record of a file that is not there."
                + " Add the file, or remove the record.",
            "fatal: reference/metrics.csv.source.json, value 'metrics.csv.source.json':"
                + " is the record of a file that is not there."
                + " Add the file, or remove the record.");
  }

  @Test
  void a_file_in_the_wrong_place_or_of_another_kind_is_told_and_notes_are_not() {
    folder
        .put("schools.csv", ROWS)
        .put("awarded_schools/schools.csv", ROWS)
        .alone("README.md", "notes")
        .alone("awarded_schools/README.md", "notes")
        .alone("awarded_schools/2018-2019/notes.txt", "notes")
        .alone("awarded_schools/2018-2019/.hidden", "notes");

    assertThat(folder.problems())
        .containsExactly(
            "fatal: awarded_schools/schools.csv, value 'schools.csv': lies in the wrong place."
                + " Inputs lie at <publication>/<edition, year or all>/<file>.",
            "fatal: schools.csv, value 'schools.csv': lies in the wrong place."
                + " Inputs lie at <publication>/<edition, year or all>/<file>.");
  }

  @Test
  void a_text_with_a_source_record_is_data_whatever_it_is_called() {
    folder
        .put("awarded_schools/2018-2019/schools.txt", ROWS)
        .put("awarded_schools/2018-2019/schools.md", ROWS)
        .put("awarded_schools/lists.txt", ROWS);

    assertThat(folder.scan().files(new RawAwardedSchools()).stream().map(InputFile::file))
        .contains("awarded_schools/2018-2019/schools.txt", "awarded_schools/2018-2019/schools.md");
    assertThat(folder.problems())
        .anyMatch(
            p -> p.startsWith("fatal: awarded_schools/lists.txt, value 'lists.txt': lies in"));
  }

  @Test
  void an_edition_that_was_never_held_is_told_with_the_nearest_ones() {
    folder.put("awarded_schools/2022-2023/schools.csv", ROWS);

    assertThat(folder.problems())
        .containsExactly(
            "fatal: awarded_schools/2022-2023/schools.csv, value '2022-2023':"
                + " must lie in a folder named by an edition, 'all' or 'unknown'."
                + " Nearest: 2020-2021, 2021-2022, 2023-2024.");
  }

  @Test
  void a_file_for_all_periods_lies_in_a_folder_all() {
    folder.put("list_coverage/2018-2019/c.csv", "edition,country_code,region_code,note\n");

    assertThat(folder.problems())
        .containsExactly(
            "fatal: list_coverage/2018-2019/c.csv, value '2018-2019':"
                + " must lie in a folder 'all'. Move the file.");
  }

  @Test
  void the_folder_unknown_is_for_rows_whose_edition_nobody_printed() {
    folder.put("awarded_schools/unknown/schools.csv", ROWS);

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void reference_data_in_the_inputs_replaces_the_shipped_list() {
    folder.put(
        "reference/editions.csv",
        """
        edition,call_opened,call_closed,announced_on,valid_from,valid_to,area_scheme,min_years_registered,min_active_teachers,assessed_by,comment,source_url
        2022-2023,,,,,,practice-2018,2,2,CSS,,
        """,
        "reference");
    folder.put(
        "reference/breaks.csv", "series,edition,break_kind,sentence_en,source_url\n", "reference");
    folder.put("awarded_schools/2022-2023/schools.csv", ROWS);

    assertThat(folder.problems()).isEmpty();
    assertThat(folder.scan().files(new RawEditions()))
        .singleElement()
        .extracting(f -> f.location().getScheme())
        .isEqualTo("file");
  }

  @Test
  void a_reference_list_that_nobody_knows_is_told() {
    folder.put("reference/towns.csv", "town\n").put("reference/awarded_schools.csv", ROWS);

    assertThat(folder.problems())
        .hasSize(2)
        .allSatisfy(p -> assertThat(p).contains("is not reference data. Known: areas.csv,"));
  }

  @Test
  void a_wrong_row_of_reference_data_stops_everything() {
    folder.put("reference/country_names.csv", "spelling,iso2\nTurkiye,TUR\n", "reference");

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(folder::check)
        .withMessage(
            "Reference data is wrong:\n  reject: reference/country_names.csv, line 2, column iso2,"
                + " value 'TUR': must be a code of countries.iso2. Nearest: TR.");
  }

  @Test
  void a_reference_list_without_rows_is_wrong_data_when_others_refer_to_it() {
    folder.put("reference/metrics.csv", metricsHeader(), "reference");
    folder.put(
        "published_figures/all/f.csv",
        """
        figure_id,period,period_kind,country_code,region_name,metric,bound,value,source_url,source_kind,note
        F1,2018-2019,edition,EUR,,awards,=,1,,press,
        """);

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(folder::check)
        .withMessage(
            "Reference data is wrong:\n  fatal: reference/metrics.csv: has no row."
                + " Send the file again.");
  }

  @Test
  void a_reference_list_with_something_wrong_with_its_whole_file_says_what() {
    folder.alone("reference/metrics.csv", metricsHeader());

    assertThatExceptionOfType(DataError.class)
        .isThrownBy(folder::check)
        .withMessageStartingWith(
            "Reference data is wrong:\n  fatal: reference/metrics.csv: has no source record.");
  }

  private static String metricsHeader() {
    return "metric,unit,sums_over_places,name_en,name_es,definition_en\n";
  }

  @Test
  void invented_files_beside_real_ones_are_refused_before_anything_is_read() {
    folder.put(InputFolder.SCHOOLS, "not,a,register\n", "illustrative");
    folder.put("list_coverage/all/c.csv", "edition,country_code,region_code,note\n", "press");

    Inputs inputs = folder.scan();
    assertThat(inputs.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "fatal: "
                + InputFolder.SCHOOLS
                + ", value 'illustrative':"
                + " is invented, but list_coverage/all/c.csv is real: a release has one origin."
                + " Keep example inputs in a folder of their own and build two releases.");
    assertThat(inputs.files()).isEmpty();
  }

  @Test
  void a_true_reference_list_fits_to_invented_files_and_an_invented_one_not_to_real_files()
      throws IOException {
    folder.put(InputFolder.SCHOOLS, ROWS, "illustrative");
    try (InputStream in = ShippedReference.open(ShippedReference.location("metrics.csv"))) {
      String metrics = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      folder.put("reference/metrics.csv", metrics, "reference");
      assertThat(folder.problems())
          .noneMatch(problem -> problem.contains("a release has one origin"));

      folder.put(InputFolder.SCHOOLS, ROWS, "press");
      folder.put("reference/metrics.csv", metrics, "illustrative");
      assertThat(folder.problems())
          .singleElement()
          .asString()
          .startsWith("fatal: reference/metrics.csv, value 'illustrative': is invented, but ");
    }
  }

  @Test
  void a_file_that_changed_since_its_record_was_written_is_a_warning_and_is_read() {
    String stated = Sha256.of("another text");
    folder
        .put(InputFolder.SCHOOLS, ROWS)
        .alone(
            InputFolder.SCHOOLS + ".source.json",
            InputFolder.record("press").replace("}", ", \"sha256\": \"" + stated + "\"}"));
    Checked check = folder.check();

    assertThat(check.problems().stream().map(Problem::toString))
        .containsExactly(
            "warning: awarded_schools/2018-2019/schools.csv, value '"
                + Sha256.of(ROWS).substring(0, 12)
                + "': has changed since its record was written, which states sha256 "
                + stated.substring(0, 12)
                + ". Check the file, then correct awarded_schools/2018-2019/schools.csv.source.json.");
    assertThat(check.hasFatal()).isFalse();
    assertThat(check.rows()).isGreaterThan(0);
  }

  @Test
  void a_hash_in_capitals_as_windows_writes_it_is_the_same() {
    String stated = Sha256.of(ROWS).toUpperCase(Locale.ROOT);
    folder
        .put(InputFolder.SCHOOLS, ROWS)
        .alone(
            InputFolder.SCHOOLS + ".source.json",
            InputFolder.record("press").replace("}", ", \"sha256\": \"" + stated + "\"}"));

    assertThat(folder.problems()).isEmpty();
  }
}

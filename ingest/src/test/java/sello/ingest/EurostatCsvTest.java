package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Eurostat's SDMX-CSV: with labels behind its codes, and confidentiality in its own column. */
final class EurostatCsvTest {
  private static final String FILE = "education_counts/all/educ_uoe_enra00.csv";

  @TempDir Path root;

  private String read(String text) {
    InputFolder folder = new InputFolder(root).put(FILE, text);
    Contract contract = new EducationCounts().contract();
    ReadFile read = ReadFile.of(folder, FILE, contract, folder.scan().lists());
    if (read.accepted().isEmpty()) {
      return folder.check().problems().stream()
          .filter(p -> p.severity() == Severity.REJECT)
          .map(p -> p.reason() + " " + p.value())
          .findFirst()
          .orElse("nothing");
    }
    Map<String, Object> row = read.accepted().get(0).rows().get(0);
    return "%s %s %s %s"
        .formatted(
            row.get("geo"),
            row.get("year"),
            row.getOrDefault("value", ":"),
            row.getOrDefault("observation_flags", "-"));
  }

  @Test
  void flags_and_confidentiality_are_one() {
    Drawn.check(
        """
        OBS_FLAG | CONF_STATUS | read as
                 |             | ES 2020 5.0 -
        p        |             | ES 2020 5.0 p
        p        | F           | ES 2020 5.0 p
                 | C           | ES 2020 5.0 C
        p        | C           | ES 2020 5.0 pC
        c        | C           | ES 2020 5.0 C
        e        | N           | unknown_flag CONF_STATUS N
                 | S           | unknown_flag CONF_STATUS S
        x        | C           | unknown_flag x
        """,
        row ->
            read(
                "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nX,A,ES,2020,5,%s,%s\n"
                    .formatted(row.get(0), row.get(1))));
  }

  @Test
  void confidentiality_may_stand_behind_a_sign_in_the_cell() {
    Drawn.check(
        """
        cell    | read as
        5 p @C  | ES 2020 5.0 pC
        5@C     | ES 2020 5.0 C
        5 @C p  | ES 2020 5.0 pC
        5 @N    | unknown_flag @N
        """,
        row -> read("freq,isced11,geo\\TIME_PERIOD\t2020 \nA,ED1,ES\t%s\n".formatted(row.get(0))));
  }

  @Test
  void schools_are_counted_whole() {
    Drawn.check(
        """
        measure  | value | read as
        schools  | 12    | ES 2020 12.0 -
        schools  | 12.0  | ES 2020 12.0 -
        schools  | :     | ES 2020 : -
        schools  | 12.5  | bad_value 12.5
        teachers | 12.5  | ES 2020 12.5 -
        """,
        row ->
            read(
                "measure,geo,TIME_PERIOD,OBS_VALUE\n%s,ES,2020,%s\n"
                    .formatted(row.get(0), row.get(1))));
  }

  @Test
  void a_file_without_a_column_of_values_is_refused() {
    assertThat(
            new InputFolder(root)
                .put(FILE, "measure,geo,TIME_PERIOD,total\nschools,ES,2020,5\n")
                .problems())
        .anyMatch(problem -> problem.contains("column value: is missing from the header"));
  }

  @Test
  void a_file_whose_levels_nobody_states_is_told() {
    String told =
        "warning: %s, line 1, column isced_level: is not stated: of schools of no level no rate is made. Add the column, or \"constants\": {\"isced_level\": \"TOTAL\"} to the source record where all levels are counted."
            .formatted(FILE);

    assertThat(
            new InputFolder(root)
                .put(FILE, "measure,geo,year,value\nschools,ES,2020,5\n")
                .problems())
        .containsExactly(told);
    assertThat(
            new InputFolder(root)
                .put(FILE, "measure,geo,year,value,isced11\nschools,ES,2020,5,TOTAL\n")
                .problems())
        .isEmpty();
  }

  @Test
  void a_count_has_a_level_and_a_unit_of_counts() {
    Drawn.check(
        """
        isced11  | unit   | measure  | read as
        TOTAL    | NR     | schools  | ES 2020 5.0 -
        TOTAL    |        | schools  | ES 2020 5.0 -
        ED1      | NR     | pupils   | ES 2020 5.0 -
        ED02-3   | NR     | schools  | ES 2020 5.0 -
        ED3_4GEN | NR     | pupils   | ES 2020 5.0 -
        ED35_45  | NR     | pupils   | ES 2020 5.0 -
        ED5-8    | FTE    | teachers | ES 2020 5.0 -
        ED1      | FTE    | schools  | bad_unit FTE
        TOTAL    | PC_CHG | schools  | bad_unit PC_CHG
        TOTAL    | PC     | pupils   | bad_unit PC
        2021-02  | NR     | schools  | bad_isced_level 2021-02
        ED9      | NR     | schools  | bad_isced_level ED9
        2        | NR     | schools  | bad_isced_level 2
                 | NR     | schools  | ES 2020 5.0 -
        """,
        row ->
            read("isced11,unit,measure,geo,TIME_PERIOD,OBS_VALUE\n%s,%s,%s,ES,2020,5\n"
                    .formatted(row.get(0), row.get(1), row.get(2)))
                .strip());
  }

  @Test
  void a_table_of_an_r_program_is_read() {
    Drawn.check(
        """
        TIME_PERIOD         | values | read as
        2020                | 5      | ES 2020 5.0 -
        2020-01-01          | 5      | ES 2020 5.0 -
        2020-01-01T00:00:00 | NA     | ES 2020 : -
        2020-06-01          | 5      | bad_period 2020-06-01
        """,
        row ->
            read(
                "\"freq\",\"isced11\",\"geo\",\"TIME_PERIOD\",\"values\"\n\"A\",\"ED1\",\"ES\",%s,%s\n"
                    .formatted(row.get(0), row.get(1))));
  }

  @Test
  void a_file_that_is_named_by_a_ratio_counts_nothing() {
    Drawn.check(
        """
        file                     | counts
        educ_uoe_enra11.tsv.gz   | pupils
        educ_uoe_perp01.csv      | teachers
        teachers_in_schools.csv  | teachers
        schools_per_region.csv   | schools
        pupils_per_teacher.csv   | nothing
        pupil_teacher_ratio.csv  | nothing
        share_of_schools.csv     | nothing
        edat_school_leavers.csv  | nothing
        tasa_alumnos_school.csv  | nothing
        school_corporate.csv     | schools
        """,
        row -> EducationCounts.measureOf("education_counts/all/" + row.get(0)).orElse("nothing"));
  }

  @Test
  void a_table_with_a_column_for_each_year_says_what_to_send() {
    Drawn.check(
        """
        lines                                   | told
        geo;isced_level;2020;2021/ES;ED1;1;2    | column year: is missing from the header, which has a column for each period: no row says its own. Write a column year, and a row for each period.
        Data;;/TIME;2020;2021/GEO;;/Spain;1;2   | value '2020': groups the columns below it by period, so that no row says its own. Download the table as SDMX-CSV or TSV, where each figure has its period.
        Data;;;/TIME;2020;;2021/GEO;;;/ES;1;p;2 | value '2020': groups the columns below it by period, so that no row says its own. Download the table as SDMX-CSV or TSV, where each figure has its period.
        """,
        row ->
            new InputFolder(root)
                .put(FILE, row.get(0).replace('/', '\n') + "\n").problems().stream()
                    .filter(problem -> problem.contains("period"))
                    .map(problem -> problem.replaceFirst(".*line \\d+, ", ""))
                    .findFirst()
                    .orElse("nothing"));
  }

  @Test
  void a_count_is_of_a_whole_year() {
    Drawn.check(
        """
        freq | read as
        A    | ES 2020 5.0 -
             | ES 2020 5.0 -
        Q    | bad_frequency Q
        """,
        row -> read("freq,geo,TIME_PERIOD,OBS_VALUE\n" + row.get(0) + ",ES,2020,5\n").strip());
  }

  @Test
  void a_country_that_eurostat_writes_otherwise_is_told_how() {
    Drawn.check(
        """
        geo | advice
        GR  | Eurostat writes EL.
        GB  | Eurostat writes UK.
        XX  | Correct it, or add it to the reference data.
        """,
        row ->
            new InputFolder(root)
                    .put(FILE, "isced11,geo,TIME_PERIOD,OBS_VALUE\nED1," + row.get(0) + ",2020,5\n")
                    .check()
                    .problems()
                    .stream()
                    .filter(p -> p.severity() == Severity.REJECT)
                    .map(Problem::advice)
                    .findFirst()
                    .orElse(""));
  }

  @Test
  void confidentiality_is_told_by_its_header_wherever_it_stands() {
    Drawn.check(
        """
        header                        | cells | read as
        CONF_STATUS                   | F     | ES 2020 5.0 -
        CONF_STATUS                   | C     | ES 2020 5.0 C
        CONF_STATUS                   |       | ES 2020 5.0 -
        CONF_STATUS                   | N     | unknown_flag CONF_STATUS N
        CONF_STATUS                   | e     | unknown_flag CONF_STATUS e
        conf_status                   | F     | ES 2020 5.0 -
        CONF_STATUS (flag)            | F     | ES 2020 5.0 -
        CONF_STATUS,OBS_FLAG          | F,p   | ES 2020 5.0 p
        CONF_STATUS,OBS_FLAG          | C,p   | ES 2020 5.0 pC
        CONF_STATUS,OBS_FLAG          | C,    | ES 2020 5.0 C
        CONF_STATUS,OBS_FLAG          | ,f    | ES 2020 5.0 f
        CONF_STATUS,OBS_FLAG          | N,e   | unknown_flag CONF_STATUS N
        OBS_FLAG                      | C     | ES 2020 5.0 C
        OBS_FLAG                      | F     | unknown_flag F
        """,
        row ->
            read(
                "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,%s\nX,A,ES,2020,5,%s\n"
                    .formatted(row.get(0), row.get(1))));
  }

  @Test
  void columns_of_labels_beside_those_of_codes_are_not_read() {
    assertThat(
            read(
                """
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,sex,Sex,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag),CONF_STATUS,Confidentiality status (flag)
                dataflow,ESTAT:EDUC_UOE_ENRA00(1.0),Pupils,A,Annual,NR,Number,T,Total,ES,Spain,2020,,5,,p,provisional,C,confidential
                """))
        .isEqualTo("ES 2020 5.0 pC");
  }

  @Test
  void labels_behind_codes_are_not_read() {
    assertThat(
            read(
                """
                STRUCTURE,freq: Time frequency,geo: Geopolitical entity (reporting),TIME_PERIOD: Time,OBS_VALUE: Observation value,OBS_FLAG: Observation status (Flag),CONF_STATUS: Confidentiality status (flag)
                dataflow,A: Annual,ES: Spain,2020,5,p: provisional,C: confidential
                """))
        .isEqualTo("ES 2020 5.0 pC");
  }

  @Test
  void a_level_called_total_is_no_total_of_the_file() {
    assertThat(read("isced11,geo,TIME_PERIOD,OBS_VALUE\nTOTAL,ES,2020,5\n"))
        .isEqualTo("ES 2020 5.0 -");
    assertThat(read("TIME_PERIOD,geo,isced11,OBS_VALUE\n2020,ES,TOTAL,\n"))
        .isEqualTo("ES 2020 : -");
  }

  @Test
  void a_level_called_total_without_a_place_is_refused_and_not_dropped() {
    CheckedFile file =
        new InputFolder(root)
            .put(
                FILE,
                "TIME_PERIOD;isced11;OBS_VALUE;geo\n2020;TOTAL;9;\n2020;ED1;4;ES\n2020;TOTAL;9;ES\n")
            .check()
            .file(FILE);

    assertThat(file.skipped()).isEmpty();
    assertThat(file.rejected()).isEqualTo(1);
  }

  @Test
  void two_columns_of_flags_are_no_fault_of_the_sender() {
    InputFolder folder =
        new InputFolder(root)
            .put(
                FILE, "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nX,ES,2020,5,p,C\n");

    assertThat(folder.problems()).noneMatch(problem -> problem.contains("two columns"));
  }

  @Test
  void confidentiality_counts_beside_flags_under_their_own_name() {
    Drawn.check(
        """
        flags | CONF_STATUS | read as
        p     | C           | ES 2020 5.0 pC
              | C           | ES 2020 5.0 C
        e     | F           | ES 2020 5.0 e
        """,
        row ->
            read(
                "geo,year,measure,value,observation_flags,CONF_STATUS\nES,2020,pupils,5,%s,%s\n"
                    .formatted(row.get(0), row.get(1))));
  }

  @Test
  void a_row_that_asks_to_delete_a_figure_is_none() {
    String text =
        """
        STRUCTURE,STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
        dataflow,ESTAT:X(1.0),%s,A,ES,2020,5,p
        """;

    assertThat(read(text.formatted("I"))).isEqualTo("ES 2020 5.0 p");
    assertThat(new InputFolder(root).put(FILE, text.formatted("D")).problems())
        .anyMatch(
            problem -> problem.contains("line 2, value 'D': must not ask to delete a figure"));
  }
}

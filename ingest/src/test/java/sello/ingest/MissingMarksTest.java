package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** Which cells say that there is no value, and which only look so. */
final class MissingMarksTest {
  private static final Map<String, ContractColumn> COLUMNS =
      Map.of(
          "school", SchoolColumns.NAME,
          "code", SchoolColumns.ID,
          "town", SchoolColumns.LOCALITY,
          "province", SchoolColumns.PROVINCE,
          "region", SchoolColumns.REGION,
          "project", ContractColumn.optional(RawQualityLabels.PROJECT),
          "flags", ContractColumn.optional(EducationCounts.OBSERVATION_FLAGS).read(Reading.FLAGS));

  @Test
  void a_mark_a_word_or_an_error_of_a_spreadsheet_is_no_value() {
    Drawn.check(
        """
        column   | cell                | read
        school   | #N/D                | none
        school   | #REF!               | none
        school   | #¡REF!              | none
        school   | #¿NOMBRE?           | none
        school   | #VALEUR !           | none
        school   | #DIV/0!             | none
        school   | #BÖL/0!             | none
        school   | #NV                 | none
        school   | #YOK                | none
        school   | NULL                | none
        school   | None                | none
        school   | NaN                 | none
        school   | (vacío)             | none
        school   | (Leer)              | none
        school   | (BLANK)             | none
        school   | n.d.                | none
        school   | S/D                 | none
        school   | k.A.                | none
        school   | …                   | none
        school   | ...                 | none
        school   | \\N                  | none
        school   | .                   | .
        school   | Nova                | Nova
        school   | Scuola None         | Scuola None
        code     | NA                  | none
        code     | #N/D                | none
        town     | None                | None
        town     | Nan                 | Nan
        town     | Brak                | Brak
        town     | brak                | none
        town     | NA                  | none
        town     | NaN                 | none
        town     | nan                 | none
        town     | Na                  | Na
        region   | NA                  | none
        province | nan                 | none
        town     | n/a                 | none
        town     | NULL                | none
        town     | Leer                | Leer
        province | NA                  | NA
        project  | #WeAreEurope!       | #WeAreEurope!
        flags    | nd                  | nd
        """,
        row -> {
          String read = CellText.read(COLUMNS.get(row.get(0)), row.get(1));
          return read.isEmpty() ? "none" : read;
        });
  }

  @Test
  void what_nobody_sees_is_not_read_and_every_space_is_one() {
    String[] cells = {
      "29\u200B000001", "\uFEFF29000001", "29000001\u00AD", "29000001\u200E", "29000001\u2060"
    };
    for (String cell : cells) {
      assertThat(CellText.read(SchoolColumns.ID, cell)).isEqualTo("29000001");
    }
    for (String cell :
        new String[] {"IES\u00A0Uno", "IES\u202FUno", "IES\u2007Uno", "IES&nbsp;Uno"}) {
      assertThat(CellText.read(SchoolColumns.NAME, cell)).isEqualTo("IES Uno");
    }
    assertThat(CellText.read(SchoolColumns.NAME, "\uFEFF\u00A0-&shy;")).isEmpty();
  }

  @Test
  void quotes_behind_a_space_are_those_of_the_file_where_they_go_all_around() {
    assertThat(CellText.read(SchoolColumns.NAME, " \"IES Uno\" ")).isEqualTo("IES Uno");
    assertThat(CellText.read(SchoolColumns.NAME, " \"IES \"\"Uno\"\"\"")).isEqualTo("IES \"Uno\"");
    assertThat(CellText.read(SchoolColumns.NAME, " \"Uno\" y \"Dos\""))
        .isEqualTo("\"Uno\" y \"Dos\"");
    assertThat(CellText.read(SchoolColumns.NAME, "\"Васил Левски\"")).isEqualTo("\"Васил Левски\"");
    assertThat(CellText.read(SchoolColumns.NAME, " \"\"")).isEmpty();
  }
}

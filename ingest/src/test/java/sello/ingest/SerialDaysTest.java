package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;
import sello.ingest.form.FileForm;
import sello.ingest.form.FileLook;
import sello.ingest.form.SheetDrawing;

final class SerialDaysTest {
  @Test
  void a_number_is_a_day_by_the_way_the_workbook_counts_them() {
    Drawn.check(
        """
        counted   | number     | day
        FROM_1900 | 43928      | 2020-04-07
        FROM_1904 | 42466      | 2020-04-07
        FROM_1900 | 20000      | 1954-10-03
        FROM_1904 | 18538      | 1954-10-03
        FROM_1900 | 19999      | none
        FROM_1904 | 18537      | none
        FROM_1900 | 69999      | 2091-08-24
        FROM_1904 | 68537      | 2091-08-24
        FROM_1900 | 70000      | none
        FROM_1904 | 68538      | none
        FROM_1900 | 2024       | none
        FROM_1904 | 31.12.2019 | none
        NONE      | 43928      | none
        """,
        row -> day(row));
  }

  @Test
  void a_number_with_a_part_is_a_moment_of_its_day() {
    Drawn.check(
        """
        counted   | number          | moment
        FROM_1900 | 45231           | 2023-11-01T00:00
        FROM_1900 | 45231.5         | 2023-11-01T12:00
        FROM_1900 | 45231.754861111 | 2023-11-01T18:07
        FROM_1904 | 43769.5         | 2023-11-01T12:00
        FROM_1900 | 2024            | none
        FROM_1900 | 1.5             | none
        NONE      | 45231           | none
        """,
        row ->
            SerialDays.valueOf(row.get(0))
                .moment(row.get(1))
                .map(LocalDateTime::toString)
                .orElse("none"));
  }

  @Test
  void a_text_does_not_say_how_it_counts_so_that_its_numbers_are_refused_with_advice() {
    assertThat(new IsMoment().check("45231", new CodeLists()))
        .hasValueSatisfying(
            broken ->
                assertThat(broken.advice())
                    .isEqualTo(
                        "It is the number of a day in a spreadsheet: show the column as dates and"
                            + " save it again."));
  }

  @Test
  void a_file_says_how_it_counts() {
    assertThat(SerialDays.of(form(new SheetDrawing()))).isEqualTo(SerialDays.FROM_1900);
    assertThat(SerialDays.of(form(new SheetDrawing().from1904()))).isEqualTo(SerialDays.FROM_1904);
    assertThat(SerialDays.of(form("school_name\nA\n".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(SerialDays.NONE);
  }

  private static FileForm form(SheetDrawing drawing) {
    String name = SheetDrawing.row(1, SheetDrawing.text("A1", "school_name"));
    return form(drawing.sheet("S", name, "").bytes());
  }

  private static FileForm form(byte[] bytes) {
    var recognition = new ContractRecognition(new RawSchools().contract(), new CodeLists(), "");
    return FileLook.of("file", () -> new ByteArrayInputStream(bytes), recognition);
  }

  private static String day(List<String> row) {
    return SerialDays.valueOf(row.get(0)).day(row.get(1)).map(LocalDate::toString).orElse("none");
  }
}

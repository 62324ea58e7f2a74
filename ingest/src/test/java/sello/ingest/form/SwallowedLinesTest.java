package sello.ingest.form;

import java.util.List;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SwallowedLinesTest {
  private static final String HEADER = "Country;School;Town\n";

  /** What becomes of lines behind the header, drawn with / for a line end. */
  private static String told(String header, String lines) {
    try {
      return Told.all(header + lines.replace('/', '\n') + "\n").size() + " rows";
    } catch (FormError e) {
      return e.getMessage();
    }
  }

  @Test
  void a_quote_that_swallows_records_refuses_the_file() {
    Drawn.check(
        """
        lines                              | told
        1;A;B/2;"C;B/3;D;B/4;E";B/5;F;B    | line 3: REFUSED 5. Close the quote or remove it.
        1;A;B/2;"C;B/3;D";B/5;F;B          | line 3: REFUSED 4. Close the quote or remove it.
        1;A;B/2;C;"B/3;D;B/4;E;"B/5;F;B    | line 3: must not have text behind a closing quote.
        1;A;B/2;C;"B/3;D;B/4;E;F"/5;F;B    | line 3: REFUSED 5. Close the quote or remove it.
        "1;A;B/2;C;B/3";D;B/5;F;B          | line 2: REFUSED 4. Close the quote or remove it.
        1;"A/B";"C;B/3;D;B/4;E;F"/5;F;B    | line 3: REFUSED 5. Close the quote or remove it.
        1;"A;B//2;C;B/3;D";B/5;F;B         | line 2: REFUSED 5. Close the quote or remove it.
        """
            .replace("REFUSED", "opens a quote that swallows lines, up to line"),
        row -> told(HEADER, row.get(0)).replace(" Leave the quote out, or double it.", ""));
  }

  @Test
  void a_cell_may_hold_lines_of_text() {
    Drawn.check(
        """
        lines                                     | told
        1;"A/B";C/2;D;E                           | 2 rows
        1;"A;B/C";D/2;E;F                         | 2 rows
        1;A;"Street 5/29000 Town/Spain"/2;D;E     | 2 rows
        1;A;"Maths; music; art/x/y"/2;D;E         | 2 rows
        1;"Maths; music/Latin; Greek";B/2;D;E     | 2 rows
        1;A;"one/two; three; four/five"/2;D;E     | 2 rows
        1;A;"one/two;three;four/five/six"/2;D;E   | 2 rows
        """,
        row -> told(HEADER, row.get(0)));
    Drawn.check(
        """
        lines                                     | told
        1,"Street 5, B/29000 Town, Spain",C       | 1 rows
        1,A,"Name/Street 5, B, 29000 Town/Spain"  | 1 rows
        "1, 2/3, 4/5, 6",A,B                      | 1 rows
        """,
        row -> told(HEADER.replace(';', ','), row.get(0)));
    Drawn.check(
        """
        lines                                     | told
        1;"A/B; C"                                | 1 rows
        1;"A/B, C/D"                              | 1 rows
        1;"A/2;B"                                 | line 2: REFUSED 3. Close the quote or remove it.
        "1;A/2";B                                 | line 2: REFUSED 3. Close the quote or remove it.
        """,
        row ->
            told("Country;School\n", row.get(0))
                .replace("opens a quote that swallows lines, up to line", "REFUSED"));
  }

  @Test
  void a_sheet_has_no_quotes() {
    String rows =
        SheetDrawing.texts(1, "Country", "School", "Town")
            + SheetDrawing.texts(2, "1", "A;B\n2;C;B\n3;D", "B");

    org.assertj.core.api.Assertions.assertThat(
            Told.all(Pack.bytes(new SheetDrawing().sheet("S", rows, "").bytes())))
        .isEqualTo(List.of("2 1|A;B\n2;C;B\n3;D|B"));
  }
}

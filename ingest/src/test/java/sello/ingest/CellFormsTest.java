package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Unit;

/** What becomes of a cell of each form that others send: the value, or the rule that it breaks. */
final class CellFormsTest {
  private static final ContractColumn WHOLE =
      ContractColumn.optional(Field.count("pupils", Unit.PUPILS, "T", "D"), new AtLeast(0));
  private static final ContractColumn POINTS =
      ContractColumn.optional(Field.amount("score", Unit.POINTS, "T", "D"));
  private static final ContractColumn DAY = SchoolColumns.DECIDED_ON;
  private static final ContractColumn TEXT = ContractColumn.optional(Fields.LOCALITY);

  private static String read(ContractColumn column, String cell) {
    Contract contract = Contract.forgiving("toys", Contract.Folder.ALL).columns(column).build();
    CodeLists lists = new CodeLists();
    RowView row =
        new RowReading(
                contract,
                new int[] {0},
                new int[] {-1},
                -1,
                Set.of(),
                Map.of(),
                SerialDays.NONE,
                lists)
            .read(List.of(cell));
    List<Problem> problems = new ArrayList<>();
    Object value =
        new ValueCheck("f.csv", true, lists)
            .check(2, column, row.texts()[0], row.cells()[0], problems);
    return problems.isEmpty() ? value == null ? "none" : value.toString() : problems.get(0).rule();
  }

  @Test
  void a_whole_number_is_read_only_where_it_can_be_read_in_one_way() {
    String whole = "must be a whole number";
    Drawn.check(
        """
        cell                 | value
        12                   | 12
        12,0                 | 12
        12.0                 | 12
        12.00                | 12
        12,000               | DOUBT
        12.000               | DOUBT
        1.234                | DOUBT
        1,234                | DOUBT
        1.234.567            | 1234567
        1,234,567            | 1234567
        1.234,567            | WHOLE
        12.34.567            | WHOLE
        1 234                | 1234
        1.234,0              | 1234
        1,234.00             | 1234
        1.5                  | WHOLE
        1.234,5              | WHOLE
        12 34                | WHOLE
        -3                   | must be 0 or more
        9223372036854775807  | 9223372036854775807
        9223372036854775808  | WHOLE
        1e3                  | POWER
        1,2E+05              | POWER
        NaN                  | WHOLE
        Infinity             | WHOLE
        １２                 | DIGITS
        ١٢                   | DIGITS
        0x10                 | WHOLE
        12 %                 | must be a number, not a share of a hundred
        1'234                | 1234
        1’234’567            | 1234567
        12'34                | WHOLE
        1\u2009234           | 1234
        '12                  | 12
        '12'                 | 12
        −3                   | must be 0 or more
        12*                  | FOOTNOTE
        12¹                  | FOOTNOTE
        12 (1)               | FOOTNOTE
        12 †                 | FOOTNOTE
        12 a)                | FOOTNOTE
        >100                 | BOUND
        < 5                  | BOUND
        ~300                 | BOUND
        100+                 | BOUND
        n<3          | BOUND
        less than 5  | BOUND
        menos de 5   | BOUND
        *            | WITHHELD
        ***          | WITHHELD
        c            | WITHHELD
        (x)          | WITHHELD
        d            | WHOLE
        ="12"                | 12
        .                    | none
        \\N                   | none
        sin datos            | none
        н/д                  | none
        ---                  | none
        12a                  | WHOLE
        3/4                  | must be a number, not a part of another that is not the end of its scale
        2023/24              | WHOLE
        2023/2024            | WHOLE
        n/p                  | none
        s/i                  | none
        unbekannt            | none
        NaT                  | none
        """,
        row -> told(read(WHOLE, row.get(0)), whole));
  }

  @Test
  void a_number_with_decimals_is_read_with_either_mark() {
    String number = "must be a number with a point for decimals";
    Drawn.check(
        """
        cell        | value
        8,5         | 8.5
        8.125       | 8.125
        1.234,5     | 1234.5
        1,234.5     | 1234.5
        1 234,5     | 1234.5
        1.234.567   | 1234567.0
        1e-999999999 | POWER
        1e400       | POWER
        NaN         | WHOLE
        -Infinity   | WHOLE
        ８.５       | DIGITS
        8..5        | WHOLE
        8,5,5       | WHOLE
        """,
        row -> told(read(POINTS, row.get(0)), number));
  }

  @Test
  void a_date_is_read_with_the_day_first_and_a_day_that_never_was_is_refused() {
    String date = "must be a date like 2024-05-31";
    Drawn.check(
        """
        cell                | value
        2024-05-31          | 2024-05-31
        2024-05-31T10:00:00 | 2024-05-31
        31/05/2024          | 2024-05-31
        1.2.2024            | 2024-02-01
        31.05.2024 10:15    | 2024-05-31
        2024/5/1            | 2024-05-01
        2024-12-31T23:00:00Z | 2024-12-31
        2024-12-31 23:00     | 2024-12-31
        2024-12-31T23:00:00.000+01:00 | 2024-12-31
        2024-06-01 99       | WHOLE
        2024-12-31T9abc     | WHOLE
        01/06/2204          | RANGE
        01/06/0204          | RANGE
        31/12/9999          | RANGE
        31/12/1989          | RANGE
        01/01/1990          | 1990-01-01
        31/12/2050          | 2050-12-31
        31/02/2024          | WHOLE
        29/02/2023          | WHOLE
        02/13/2024          | must have the day before the month
        13/31/2024          | WHOLE
        31/05/24            | SHORT
        5/31/24             | SHORT
        2024-05             | WHOLE
        45000               | SERIAL: 2023-03-15, or 2027-03-16 in one that counts from 1904
        '44256              | SERIAL: 2021-03-01, or 2025-03-02 in one that counts from 1904
        44256,5             | SERIAL: 2021-03-01, or 2025-03-02 in one that counts from 1904
        12345               | WHOLE
        '2024-05-01         | 2024-05-01
        ’2024-05-01’        | 2024-05-01
        1. 2. 2024          | 2024-02-01
        1.2.2024.           | 2024-02-01
        01.02.2024 г.       | 2024-02-01
        2024. 05. 01.       | 2024-05-01
        20240531            | 2024-05-31
        20241301            | WHOLE
        31052024            | WHOLE
        0/0/2024            | WHOLE
        ３１/05/2024        | WHOLE
        31 / 05 / 2024      | 2024-05-31
        05 / 31 / 2024      | must have the day before the month
        31–05–2024          | 2024-05-31
        2024‑05‑31          | 2024-05-31
        2024-5-1            | 2024-05-01
        31.05.2024 r.       | 2024-05-31
        2024-05-31 10:15:00 UTC | 2024-05-31
        Fr., 31.05.2024     | 2024-05-31
        31.05.2024, Freitag | 2024-05-31
        Mo., 31.05.2024     | WHOLE
        Mon 05/06/2024      | WHOLE
        vor 31.05.2024      | WHOLE
        """,
        row -> told(read(DAY, row.get(0)), date));
  }

  @Test
  void a_month_may_be_named_in_the_languages_of_headers_and_then_also_come_first() {
    Drawn.check(
        """
        cell                 | value
        31 de mayo de 2024   | 2024-05-31
        31 mayo 2024         | 2024-05-31
        1 de SEPT. del 2024  | 2024-09-01
        31-may-2024          | 2024-05-31
        31. Mai 2024         | 2024-05-31
        3. März 2024         | 2024-03-03
        1er août 2024        | 2024-08-01
        12 févr. 2024        | 2024-02-12
        4 luglio 2024        | 2024-07-04
        3 Haziran 2024       | 2024-06-03
        3 Ağustos 2024       | 2024-08-03
        1st December 2024    | 2024-12-01
        May 31, 2024         | 2024-05-31
        Sep 1 2024           | 2024-09-01
        31 de junio de 2024  | WHOLE
        31 persona 2024      | WHOLE
        31 mayo 24           | SHORT
        31-may-24            | SHORT
        viernes, 31 de mayo de 2024 | 2024-05-31
        Friday, May 31, 2024 | 2024-05-31
        31 Mayıs 2024 Cuma   | 2024-05-31
        lunes, 31 de mayo de 2024 | WHOLE
        31 maja 2024 r.      | 2024-05-31
        31. prosince 2024    | 2024-12-31
        2024. május 31.      | 2024-05-31
        2024 m. gegužės 31 d. | 2024-05-31
        31 грудня 2024 р.    | 2024-12-31
        31 Δεκεμβρίου 2024   | 2024-12-31
        31 de dezembro de 2024 | 2024-12-31
        31 listopada 2024    | WHOLE
        31 XII 2024          | 2024-12-31
        1. siječnja 2024.    | 2024-01-01
        1.V.2024             | 2024-05-01
        31 XIII 2024         | WHOLE
        mayo 2024            | WHOLE
        """,
        row -> told(read(DAY, row.get(0)), "must be a date like 2024-05-31"));
  }

  @Test
  void a_year_is_one_in_which_there_is_etwinning() {
    String range = "must be 2005 to 2050";
    Drawn.check(
        """
        cell  | value
        2005  | 2005
        2050  | 2050
        2004  | RANGE
        2099  | RANGE
        1999  | RANGE
        02024 | must be a year like 2024
        """,
        row -> read(SchoolColumns.YEAR, row.get(0)).replace(range, "RANGE"));
  }

  @Test
  void a_text_that_a_spreadsheet_would_work_out_is_refused_and_a_missing_mark_is_no_value() {
    Drawn.check(
        """
        cell        | value
        =1+1        | must be a value, not a formula
        =A1         | must be a value, not a formula
        =(shared formula) | must be a value, not a formula
        @SUM(A1)    | must be a value, not a formula
        +cmd!A1     | must be a value, not a formula
        -cmd(1)     | must be a value, not a formula
        =           | =
        +1          | +1
        -1          | -1
        +34 600     | +34 600
        -- text     | -- text
        -           | none
        —           | none
        #N/A        | none
        n/a         | none
        brak        | none
        &amp;       | &
        &nbsp;      | none
        A&amp;B     | A&B
        a.b@c-d.org | must not be an e-mail address: it is of a person
        X (a@b.org) | must not be an e-mail address: it is of a person
        @home       | must be a value, not a formula
        Rock @ X.Y  | Rock @ X.Y
        """,
        row -> read(TEXT, row.get(0)));
  }

  private static String told(String found, String type) {
    return found
        .replace(type, "WHOLE")
        .replace("must be 1990-01-01 to 2050-12-31", "RANGE")
        .replace("must be written out, not as a power of ten", "POWER")
        .replace("must be a number alone, without the mark of a footnote", "FOOTNOTE")
        .replace("must be a number, not a bound or an estimate", "BOUND")
        .replace("must be a number, not the mark of one that is withheld", "WITHHELD")
        .replace("must have a year of four digits", "SHORT")
        .replace("must be a date; it is the number of a day in a spreadsheet", "SERIAL")
        .replace("must be written with the digits 0 to 9", "DIGITS")
        .replace(
            "must be a whole number without a mark that may be decimal or of thousands", "DOUBT")
        .replace("WHOLE without a mark that may be decimal or of thousands", "DOUBT");
  }
}

package sello.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SchoolCodeTest {
  @Test
  void a_code_regains_the_zeros_it_lost_where_all_of_its_country_have_as_many_digits() {
    assertThat(SchoolCode.canonical("ES", " 4999901")).isEqualTo("04999901");
    assertThat(SchoolCode.canonical("ES", "es-x-001")).isEqualTo("ES-X-001");
    assertThat(SchoolCode.canonical("TR", "4999901")).isEqualTo("4999901");
    assertThat(SchoolCode.canonical("RO", "461100001")).isEqualTo("0461100001");
    assertThat(SchoolCode.canonical("HU", "29766")).isEqualTo("029766");
    assertThat(SchoolCode.canonical("GR", "501010")).isEqualTo("0501010");
    assertThat(SchoolCode.canonical("UA", "2141526")).isEqualTo("02141526");
  }

  @Test
  void what_programs_add_to_a_code_is_taken_away() {
    assertThat(SchoolCode.canonical("ES", "29000001.0")).isEqualTo("29000001");
    assertThat(SchoolCode.canonical("ES", "４999901")).isEqualTo("04999901");
    assertThat(SchoolCode.canonical("TR", "29 000\t005")).isEqualTo("29000005");
    assertThat(SchoolCode.canonical("ES", "２９０００００３")).isEqualTo("29000003");
    assertThat(SchoolCode.canonical("ES", "'4999901")).isEqualTo("04999901");
    assertThat(SchoolCode.canonical("IT", "’MIIC800001")).isEqualTo("MIIC800001");
    assertThat(SchoolCode.canonical("ES", "'28000001'")).isEqualTo("28000001");
    assertThat(SchoolCode.canonical("ES", "‘28000001’")).isEqualTo("28000001");
    assertThat(SchoolCode.canonical("ES", "28000001,0")).isEqualTo("28000001");
    assertThat(SchoolCode.canonical("IT", "'")).isEqualTo("'");
    assertThat(SchoolCode.canonical("IT", "mi.0")).isEqualTo("MI.0");
    assertThat(SchoolCode.canonical("ES", "2,812,390")).isEqualTo("02812390");
    assertThat(SchoolCode.canonical("ES", "28.123.901")).isEqualTo("28123901");
    assertThat(SchoolCode.canonical("ES", "08.045.678")).isEqualTo("08045678");
    assertThat(SchoolCode.canonical("HR", "12.345")).isEqualTo("12.345");
    assertThat(SchoolCode.canonical("IT", "10.05")).isEqualTo("10.05");
  }

  @Test
  void a_code_that_a_spreadsheet_made_a_power_of_ten_has_lost_digits() {
    assertThat(SchoolCode.isCut("2,9000002E+07")).isTrue();
    assertThat(SchoolCode.isCut("2.9E7")).isTrue();
    assertThat(SchoolCode.isCut("3E+07")).isTrue();
    assertThat(SchoolCode.isCut("0750001E")).isFalse();
    assertThat(SchoolCode.isCut("12E34")).isFalse();
  }

  @Test
  void a_sign_that_no_register_writes_there_is_no_part_of_a_code() {
    Drawn.check(
        """
        code          | odd
        28000001      | false
        0751234A      | false
        ES-X-000001   | false
        NI/12-345     | false
        OM:031234     | false
        123.456       | false
        12345(A)      | false
        ШК-12         | false
        ΓΕΛ12         | false
        (28000001)    | true
        -702918       | true
        28000001.     | true
        701548%       | true
        701000€       | true
        28011055?     | true
        >28000001     | true
        1;2           | true
        701,000       | true
        701'000       | true
        ###           | true
        RMIC†0077X    | true
        RMIC8켰049X    | true
        """,
        row -> String.valueOf(SchoolCode.hasOddSign(row.get(0))));
  }
}

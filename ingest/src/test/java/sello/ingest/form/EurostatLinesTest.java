package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EurostatLinesTest {
  private static final String HEADER = "freq,geo\\TIME_PERIOD\t2018 \t2019 \n";

  @Test
  void a_line_gives_one_record_per_period_with_value_and_flags_as_printed() {
    assertThat(Told.all(HEADER + "A,ES\t9100000 \t: C\nA,EL\t24.3.1 ep\t:\n\nA,X\t: \t5 bs\n"))
        .containsExactly(
            "2 A|ES|2018|9100000|",
            "2 A|ES|2019|:|C",
            "3 A|EL|2018|24.3.1|ep",
            "3 A|EL|2019|:|",
            "5 A|X|2018|:|",
            "5 A|X|2019|5|bs",
            "4 BLANK");
  }

  @Test
  void the_header_names_dimensions_and_what_an_observation_has() {
    FileForm form = Told.form(HEADER + "A,ES\t1 \t2 \n");

    assertThat(form.format()).isEqualTo(Format.EUROSTAT_TSV);
    assertThat(form.delimiter()).isEqualTo("\t");
    assertThat(form.headerLine()).isEqualTo(1);
    assertThat(form.header())
        .containsExactly("freq", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG");
  }

  @Test
  void a_line_with_other_dimensions_or_periods_is_one_damaged_record() {
    assertThat(Told.all(HEADER + "A\t1 \t2 \nA,ES\t1 \nA,ES,T\t1\t2\nlost\n"))
        .containsExactly(
            "2 FIELD_COUNT: 1 dimensions and 2 periods",
            "3 FIELD_COUNT: 2 dimensions and 1 periods",
            "4 FIELD_COUNT: 3 dimensions and 2 periods",
            "5 FIELD_COUNT: 1 dimensions and 0 periods");
  }

  @Test
  void the_header_again_is_no_row_and_another_one_begins_a_second_table() {
    assertThat(Told.all(HEADER + "A,ES\t1 \t2 \n" + HEADER + "A,EL\t3 \t4 \n"))
        .containsExactly(
            "2 A|ES|2018|1|",
            "2 A|ES|2019|2|",
            "4 A|EL|2018|3|",
            "4 A|EL|2019|4|",
            "3 REPEATED_HEADER");
    String told =
        "line 3: begins a second table, with other dimensions or periods than line 1. Send each"
            + " table in a file of its own.";
    assertThat(Told.refusal(HEADER + "A,ES\t1 \t2 \nfreq,geo\\TIME_PERIOD\t2019 \t2018 \n"))
        .isEqualTo(told);
    assertThat(Told.refusal(HEADER + "A,ES\t1 \t2 \nfreq,sex\\TIME_PERIOD\t2018 \t2019 \n"))
        .isEqualTo(told);
  }
}

package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FooterTextTest {
  @Test
  void a_note_below_the_table_is_a_footer() {
    for (String text :
        new String[] {
          "Toplam: 29 kayıt",
          "Fuente: Ministerio",
          "Source of the figures: own work",
          "© SEPIE 2024",
          "* provisional",
          "(1) without evening schools",
          "(*) provisional",
          "² provisional",
          "¹) provisional",
          "[2] provisional",
          "Page 3 of 7",
          "Los datos de este listado son provisionales.",
        }) {
      assertThat(FooterText.isFooter(text)).as(text).isTrue();
    }
  }

  @Test
  void the_first_cell_of_a_row_that_was_cut_off_is_none() {
    for (String text :
        new String[] {
          "70028",
          "F218",
          "☐",
          "[2]",
          "ES",
          "España",
          "CEIP Inventado Sur",
          "IES n.º 3",
          "A,NR,ED1,T,ES",
          "https://example.org/a b",
          "Szkoła Podstawowa nr 5 w Oleśnicy",
          "2024-05-31 10:15",
        }) {
      assertThat(FooterText.isFooter(text)).as(text).isFalse();
    }
  }

  @Test
  void the_last_row_cut_to_one_cell_is_damage_and_a_note_is_told_as_skipped() {
    assertThat(Told.all("Country,School\na,b\nSpa"))
        .containsExactly("2 a|b", "3 FIELD_COUNT: 1 value");
    assertThat(Told.all("Country,School\na,b\nSource: x")).containsExactly("2 a|b", "3 FOOTER");
    assertThat(Told.all("Country,School\na,b\nTotal")).containsExactly("2 a|b", "3 TOTAL");
  }

  @Test
  void a_note_or_a_heading_filled_up_with_delimiters_is_what_it_is_without_them() {
    assertThat(
            Told.all(
                """
                Country;School;Town
                Andalucía;;
                a;b;c
                Total: 1;;
                d;;e
                Provincia;;
                f;g;
                Los;;
                Fuente: Ministerio de Educación;;
                (*) Datos provisionales;;
                ;;
                """))
        .containsExactly(
            "2 FIELD_COUNT: 1 value",
            "3 a|b|c",
            "5 d||e",
            "6 FIELD_COUNT: 1 value",
            "7 f|g|",
            "8 FIELD_COUNT: 1 value",
            "4 TOTAL",
            "11 BLANK",
            "9 FOOTER",
            "10 FOOTER");
  }

  @Test
  void of_two_columns_one_value_may_be_missing_but_a_note_at_the_end_is_a_note() {
    assertThat(Told.all("Country;School\nSpain;\na;b\n;c\nItaly;\nSource: x;\n"))
        .containsExactly("2 Spain|", "3 a|b", "4 |c", "5 Italy|", "6 FOOTER");
    assertThat(Told.all("Country;School;\nSpain;;\na;b;\nSource: x;;\n"))
        .containsExactly("2 Spain||", "3 a|b|", "4 FOOTER");
    assertThat(Told.all("School;\nSchool: Sol;\nSchool: Luna;\n"))
        .containsExactly("2 School: Sol|", "3 School: Luna|");
  }
}

package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Drawn;

final class OldEncodingsTest {
  private static final String SPANISH =
      """
      Código;Centro;Comunidad
      1;IES Peñón;Cataluña
      2;CEIP Niño;Castilla y León
      3;CRA Río Ebro;Aragón
      4;IES Fígaro;España
      """;

  @ParameterizedTest
  @CsvSource({"x-MacRoman", "IBM850"})
  void known_words_that_become_whole_tell_an_old_encoding(String encoding) {
    Bytes bytes = Pack.text(SPANISH, encoding);

    assertThat(Told.form(bytes).encoding()).isEqualTo(encoding.toLowerCase(java.util.Locale.ROOT));
    assertThat(Told.all(bytes)).isEqualTo(Told.all(SPANISH));
  }

  @Test
  void the_two_of_dos_are_one_where_their_letters_are_the_same() {
    assertThat(Told.form(Pack.text(SPANISH, "IBM437")).encoding()).isEqualTo("ibm850");
  }

  @Test
  void where_an_old_encoding_is_only_likely_the_file_is_refused_and_the_encoding_named() {
    Drawn.check(
        """
        encoding   | name           | comunidad | told
        x-MacRoman | Colegio Málaga | Galicia   | line 2: 'byte 0x87' is likely 'á' in x-macroman, of an old Excel for Mac, or 'ç' in ibm850, of DOS, but not enough words tell that it is. Save the file as UTF-8.
        IBM850     | CEIP Niño      | Galicia   | line 2: 'byte 0xA4' is likely 'ñ' in ibm850, of DOS, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | IES Uno        | España    | line 2: 'byte 0x96' is likely 'ñ' in x-macroman, of an old Excel for Mac, but not enough words tell that it is. Save the file as UTF-8.
        IBM850     | Grundschule Köln | Würzburg | line 2: 'byte 0x94' is likely 'î' in x-macroman, of an old Excel for Mac, or 'ö' in ibm850, of DOS, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | École Besançon | Orléans   | line 2: 'byte 0x83' is likely 'É' in x-macroman, of an old Excel for Mac, or 'â' in ibm850, of DOS, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | Collège Zola   | Orléans   | line 2: 'byte 0x8F' is likely 'è' in x-macroman, of an old Excel for Mac, or 'Å' in ibm850, of DOS, but not enough words tell that it is. Save the file as UTF-8.
        windows-1252 | Gaelscoil na hÉireann | Köln | read as windows-1252
        windows-1252 | Colegio Málaga | Galicia | read as windows-1252
        windows-1252 | IES Uno      | España    | read as windows-1252
        windows-1252 | L’Horta “Col·legi” 1º – B | Galicia | read as windows-1252
        """,
        row ->
            told(
                Pack.text(
                    "Centro;Comunidad\n%s;%s\n".formatted(row.get(1), row.get(2)), row.get(0))));
  }

  private static String told(Bytes bytes) {
    try {
      return "read as " + Told.form(bytes).encoding();
    } catch (FormError e) {
      return e.getMessage();
    }
  }
}

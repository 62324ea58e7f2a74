package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    assertThat(Told.form(bytes).encoding()).isEqualTo(encoding.toLowerCase(Locale.ROOT));
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
        x-MacRoman | École Besançon | Orléans   | line 2: 'byte 0x83' is likely 'É' in x-macroman, of an old Excel for Mac, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | Collège Zola   | Orléans   | line 2: 'byte 0x8F' is likely 'è' in x-macroman, of an old Excel for Mac, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | Málaga, León, Martín y Peñón | Galicia | line 2: 'byte 0x87' is likely 'á' in x-macroman, of an old Excel for Mac, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | Peñalara, León | García    | line 2: 'byte 0x96' is likely 'ñ' in x-macroman, of an old Excel for Mac, but not enough words tell that it is. Save the file as UTF-8.
        x-MacRoman | Ríos y Núñez   | Jaén      | line 2: 'byte 0x92' is likely 'í' in x-macroman, of an old Excel for Mac, but not enough words tell that it is. Save the file as UTF-8.
        windows-1252 | l’école d’été—projet | dell’Infanzia | read as windows-1252
        windows-1252 | franco–alemán | Aragón | read as windows-1252
        windows-1252 | School—home | children’s | read as windows-1252
        windows-1252 | Ta’ Xbiex, O’Brien | Slov’yansk | read as windows-1252
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

  /** Countries by names and codes, as the fold of real code lists knows them. */
  private record Codes(String country) implements Recognition {
    private static final Set<String> KNOWN = Set.of("ie", "fi", "ua", "ireland", "espana");

    @Override
    public int names(List<String> cells) {
      return KnownWords.SCHOOLS.names(cells);
    }

    @Override
    public int words(List<String> cells) {
      return (int) cells.stream().map(Codes::fold).filter(KNOWN::contains).count();
    }

    private static String fold(String cell) {
      String plain = Normalizer.normalize(cell, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
      return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
  }

  @Test
  void what_signs_leave_of_a_word_of_another_script_is_no_code_of_a_country() {
    Drawn.check(
        """
        country | encoding     | school             | town  | read as
        GR      | iso-8859-7   | School             | Χανιά | iso-8859-7
        -       | iso-8859-7   | Σχολείο της Αθήνας | Χανιά | iso-8859-7
        -       | windows-1253 | Σχολείο της Αθήνας | Χανιά | iso-8859-7
        GR      | windows-1253 | Άγιος Νικόλας      | Χανιά | windows-1253
        -       | iso-8859-7   | Σχολείο της Αθήνας | Θήβα  | iso-8859-7
        GR      | iso-8859-7   | School             | Ζωή   | iso-8859-7
        -       | iso-8859-7   | Σχολείο της Αθήνας | Ζωή   | iso-8859-7
        RS      | windows-1251 | Школа              | Врање | windows-1251
        -       | windows-1251 | Основна школа      | Врање | windows-1251
        UA      | windows-1251 | Школа              | Галич | windows-1251
        -       | windows-1251 | Середня школа      | Галич | windows-1251
        """,
        row -> inTown(row.get(0).replace("-", ""), row.get(1), row.get(2), row.get(3)));
  }

  private static String inTown(String country, String encoding, String school, String town) {
    StringBuilder lines = new StringBuilder("ID;School;Town\n");
    for (int number = 1; number < 6; number++) {
      lines.append("%d;%d. %s;%s\n".formatted(number, number, school, town));
    }
    return read(Pack.text(lines.toString(), encoding), new Codes(country), town);
  }

  @Test
  void one_odd_word_breaks_no_file() {
    Drawn.check(
        """
        country | encoding     | words                              | read as
        -       | windows-1252 | Rêve…ensemble                      | windows-1252
        IT      | windows-1252 | Città…futuro                       | windows-1252
        -       | windows-1252 | Twinning™Project                   | windows-1252
        -       | windows-1252 | Col•lecció                         | windows-1252
        -       | windows-1252 | Science®and                        | windows-1252
        -       | windows-1252 | ErasmusÖsterreich Köln Übung       | windows-1252
        TR      | windows-1254 | Şehrim…Evim İlçe Iğdır             | windows-1254
        TR      | windows-1254 | bilimŞenlikleri İlçe Iğdır Muğla   | windows-1254
        -       | iso-8859-7   | eTwinningΕλλάδα Σχολείο της Αθήνας | iso-8859-7
        -       | iso-8859-7   | μικράΒήματα Σχολείο της Αθήνας     | iso-8859-7
        CZ      | windows-1250 | našaŠkola Základní škola Žďár      | windows-1250
        SK      | windows-1250 | HejŠkola Základní škola Žďár       | windows-1250
        """,
        row ->
            read(
                Pack.text(
                    "ID;School;Town\n1;%s;x\n2;%s;y\n".formatted(row.get(2), row.get(2)),
                    row.get(1)),
                new Codes(row.get(0).replace("-", "")),
                row.get(2)));
  }

  /** The encoding, and the text where it is not read right. */
  private static String read(Bytes bytes, Recognition recognition, String right) {
    try {
      FileForm form = FileLook.of("file", bytes, recognition);
      try (FileRecords records = FileReading.open(bytes, form, cell -> false)) {
        List<String> cells = records.next().cells();
        return cells.contains(right) ? form.encoding() : form.encoding() + ": " + cells;
      }
    } catch (FormError e) {
      return e.getMessage();
    }
  }

  private static String told(Bytes bytes) {
    try {
      return "read as " + Told.form(bytes).encoding();
    } catch (FormError e) {
      return e.getMessage();
    }
  }
}

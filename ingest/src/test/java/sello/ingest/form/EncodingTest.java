package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncodingTest {
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
  private static final String SPANISH =
      "Código;Centro;Comunidad\n1;IES Peñón “Sol”;Cataluña\n2;CEIP Niño;Castilla y León\n";
  private static final String TURKISH =
      "ID;Okul Adı;İl\n1;Şehit Ömer İlkokulu;İstanbul\n2;Işık Ortaokulu;Muğla\n";
  private static final String GREEK =
      "ID;Σχολείο;Περιοχή\n1;1ο Γυμνάσιο Άργους;Αττική\n2;Λύκειο Ρόδου;Ήπειρος\n";
  private static final String POLISH =
      """
      country;school_name;town
      Polska;Szkoła Podstawowa w Łodzi;Łódź
      Polska;Zespół Szkół Ogólnokształcących im. Świętej Jadwigi;Gdańsk
      Polska;Liceum Ogólnokształcące imienia Józefa Piłsudskiego;Wąbrzeźno
      Polska;Szkoła w Częstochowie z oddziałami dwujęzycznymi;Częstochowa
      """;

  private static String sample(String language) {
    return switch (language) {
      case "Spanish" -> SPANISH;
      case "Turkish" -> TURKISH;
      case "Greek" -> GREEK;
      default -> POLISH;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "Spanish, windows-1252",
    "Turkish, windows-1254",
    "Greek, windows-1253",
    "Greek, utf-16le",
    "Spanish, utf-16be",
    "Turkish, utf-8",
    "Greek, utf-8",
    "Polish, windows-1250",
    "Polish, utf-8"
  })
  void text_reads_the_same_whatever_its_encoding_and_delimiter(String language, String encoding) {
    for (String delimiter : DELIMITERS) {
      String text = sample(language).replace(";", delimiter);
      Bytes bytes = Pack.text(text, encoding);
      FileForm form = Told.form(bytes);

      assertThat(form.encoding()).as(text).isEqualTo(encoding);
      assertThat(form.byteOrderMark()).isFalse();
      assertThat(form.delimiter()).isEqualTo(delimiter);
      assertThat(form.lineEnds()).isEqualTo("LF");
      assertThat(Told.all(bytes)).isEqualTo(Told.all(text));
    }
  }

  @Test
  void greek_of_the_iso_standard_is_told_from_that_of_windows_by_the_letter_alpha_with_tonos() {
    Bytes bytes = Pack.text(GREEK, "iso-8859-7");

    assertThat(Told.form(bytes).encoding()).isEqualTo("iso-8859-7");
    assertThat(Told.all(bytes)).isEqualTo(Told.all(GREEK));
  }

  @Test
  void turkish_of_the_iso_standard_is_read_as_that_of_windows_which_holds_it() {
    Bytes bytes = Pack.text(TURKISH, "iso-8859-9");

    assertThat(Told.form(bytes).encoding()).isEqualTo("windows-1254");
    assertThat(Told.all(bytes)).isEqualTo(Told.all(TURKISH));
  }

  @ParameterizedTest
  @CsvSource({"utf-8", "utf-16le", "utf-16be"})
  void a_byte_order_mark_is_told_and_is_no_part_of_the_header(String encoding) {
    for (String ends : List.of("\n", "\r\n", "\r")) {
      FileForm form = Told.form(Pack.text("\uFEFF" + GREEK.replace("\n", ends), encoding));

      assertThat(form.encoding()).isEqualTo(encoding);
      assertThat(form.byteOrderMark()).isTrue();
      assertThat(form.header()).containsExactly("ID", "Σχολείο", "Περιοχή");
      assertThat(form.lineEnds()).isEqualTo(ends.replace("\r", "CR").replace("\n", "LF"));
    }
  }

  @Test
  void line_ends_of_two_kinds_are_mixed() {
    assertThat(Told.form("school_name,town\na,b\r\nc,d\n").lineEnds()).isEqualTo("mixed");
  }

  @Test
  void text_without_a_byte_beyond_ascii_is_utf8() {
    assertThat(Told.form("school_name,town\na,b\n").encoding()).isEqualTo("utf-8");
  }

  @Test
  void utf8_with_a_few_bad_bytes_is_damaged_and_never_read_as_something_else() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Pack.utf8(TURKISH));
    out.writeBytes("3;Okul\u0092u;Ankara\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Told.refusal(Pack.bytes(out.toByteArray())))
        .isEqualTo(
            "line 4: 'byte 0x92' must be UTF-8 like the rest of the file. Save the file as UTF-8.");
  }

  @Test
  void a_bad_byte_far_behind_the_beginning_is_found() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Pack.utf8("school_name,town\n"));
    byte[] row = Pack.utf8("Şehit,Muğla\n");
    for (int i = 0; i < 300_000; i++) {
      out.writeBytes(row);
    }
    out.writeBytes("Peñón,x\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Told.refusal(Pack.bytes(out.toByteArray())))
        .startsWith("line 300002: 'byte 0xF1' must be UTF-8");
  }

  @Test
  void curly_quotes_behind_capitals_do_not_make_windows_text_look_like_damaged_utf8() {
    String text = SPANISH + "3;“CAFÉ” áéíóúñ;Aragón\n4;Niño;Andalucía\n";

    assertThat(Told.form(Pack.text(text, "windows-1252")).encoding()).isEqualTo("windows-1252");
  }

  @Test
  void a_byte_that_two_encodings_explain_equally_well_is_not_guessed() {
    assertThat(Told.refusal(Pack.text("school_name,town\nÐ1,x\n", "windows-1252")))
        .startsWith("line 2: 'byte 0xD0' is 'Ð' in windows-1252 and 'Ğ' in windows-1254")
        .endsWith("Save the file as UTF-8.");
  }

  @Test
  void bytes_on_which_all_encodings_of_a_language_agree_need_no_choice() {
    Bytes bytes =
        Pack.text("school_name,town\nKöln Realschule,Köln\nÜbungsschule,Ulm\n", "windows-1252");

    assertThat(Told.form(bytes).encoding()).isEqualTo("windows-1252");
  }

  @Test
  void a_word_far_behind_the_beginning_tells_the_encoding_too() {
    String text = "school_name,town\n" + "Okul,x\n".repeat(500_000) + "Lise,Iğdır\n";

    assertThat(Told.form(Pack.text(text, "windows-1254")).encoding()).isEqualTo("windows-1254");
  }

  @Test
  void a_letter_that_holds_the_byte_of_a_line_end_does_not_hide_utf16() {
    String letters = "Country;School;Town\nSrbija;Osnovna škola Dečani;Čačak\nЊ;Његош;Ниш\n";
    for (String encoding : List.of("utf-16le", "utf-16be")) {
      for (String ends : List.of("\n", "\r\n")) {
        Bytes bytes = Pack.text(letters.replace("\n", ends), encoding);

        assertThat(Told.form(bytes).encoding()).isEqualTo(encoding);
        assertThat(Told.all(bytes)).isEqualTo(Told.all(letters));
      }
    }
  }

  @Test
  void half_a_character_of_utf16_is_told_with_its_line() {
    byte[] whole = "a,b\nc,d\n".getBytes(StandardCharsets.UTF_16LE);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 3);

    assertThat(Told.refusal(Pack.bytes(cut)))
        .isEqualTo("line 2: 'half a character' must be whole UTF-16LE. Save the file as UTF-8.");
  }

  @Test
  void bytes_that_no_encoding_explains_are_refused() {
    byte[] bytes =
        "school_name,town\n\u0081\u008D\u00AA\u00D2,\u0098\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Told.refusal(Pack.bytes(bytes)))
        .isEqualTo(
            "line 2: 'byte 0x81' must be UTF-8, and no other encoding fits either; tried were"
                + " windows-1252, windows-1254, iso-8859-7, windows-1253, windows-1250,"
                + " iso-8859-2, windows-1251, windows-1257, x-macroman, ibm850, ibm437, ibm852,"
                + " ibm857, x-ibm737. Save the file as UTF-8.");
  }

  @Test
  void the_readme_lists_every_encoding() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains("`utf-8`", "`utf-16le`", "`utf-16be`");
    for (SingleByte encoding : SingleByte.values()) {
      assertThat(readme).contains("`" + encoding.encoding() + "`");
    }
  }

  @Test
  void every_encoding_is_named_as_java_knows_it() {
    for (SingleByte encoding : SingleByte.values()) {
      assertThat(Charset.forName(encoding.encoding())).isEqualTo(encoding.charset());
    }
  }
}

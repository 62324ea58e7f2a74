package sello.ingest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/**
 * One name with a sign in it where a letter must be refuses a text of no encoding that is known.
 */
final class TornNamesTest {
  private static final String FILE = "awarded_schools/2021-2022/a.csv";

  @TempDir Path root;

  @Test
  void signs_that_stand_for_letters_refuse_a_file() {
    Drawn.check(
        """
        encoding      | country | school               | town       | told
        ISO-8859-15   | FR      | Lycée Sacré-Cœur     | Évry       | 2: '½'
        ISO-8859-15   | FR      | Collège Œuvre        | Nîmes      | 2: '¼'
        ISO-8859-15   | EE      | Kooli Šveits         | Põlva      | 2: '¦'
        ISO-8859-15   | EE      | Žeemaiti kool        | Tõrva      | 2: '´'
        ISO-8859-4    | LV      | Jelgavas ģimnāzija   | Rīga       | 2: '»'
        IBM850        | FI      | Jyväskylän lukio     | Jyväskylä  | 2: '„'
        IBM850        | FI      | Päivölän koulu       | Mänttä     | 2: '„'
        IBM850        | FI      | Töölön koulu         | Helsinki   | 2: '”'
        IBM850        | DE      | Schule Größe         | Köln       | 2: '”'
        x-MacRoman    | FR      | Lycée Sœur           | Évry       | 2: 'ƒ'
        IBM850        | FR      | Collège Aragon       | Nîmes      | 2: 'Š'
        x-MacRoman    | FI      | Koulu Äänekoski      | Äänekoski  | 2: '€'
        IBM850        | IT      | Liceo Capirò         | Roma       | 2: '•'
        IBM850        | IT      | IC Don Mosé          | Roma       | 2: '‚'
        x-MacRoman    | IT      | IC Libertà           | Roma       | 2: 'ˆ'
        IBM852        | SK      | Základná škola Ľubotice | Ľubotice | 2: '•'
        iso-8859-7    | GR      | Σχολείο Άνω Πόλης\u0080 | Άνω Λιόσια | 2: '¶'
        x-MacCyrillic | MK      | основно училиште Ѓорче | Центар   | 2: '®'
        """,
        row -> told(row));
  }

  @Test
  void quotes_apostrophes_and_other_signs_of_a_name_refuse_none() {
    Drawn.check(
        """
        encoding     | country | school                              | town     | told
        windows-1252 | DE      | Schule „Größe“, »Süd« und “Nord”    | Köln     | read as windows-1252
        windows-1252 | FR      | Lycée«Cœur»de Fée, École ´Zoé´      | Nîmes    | read as windows-1252
        windows-1252 | NL      | OBS ´t Hof, ´s-Gravenzande, D´Oré   | Zoë      | read as windows-1252
        windows-1252 | ES      | CEIP ¨Peñón¨ nº 1½ – 2ª • B         | León     | read as windows-1252
        windows-1252 | FI      | ”Päivölä” koulu, eTwinning™Äiti     | Mänttä   | read as windows-1252
        windows-1254 | TR      | “Işık”ın Okulu, Şehrim…Evim         | Iğdır    | read as windows-1254
        windows-1250 | PL      | Szkoła „Świt” w Łodzi, Zespół„Żak”  | Łódź     | read as windows-1250
        windows-1250 | CZ      | Základní škola ›Žďár‹ našaŠkola     | Třešť    | read as windows-1250
        windows-1257 | LV      | Rīgas »Ģertrūdes« vidusskola        | Rīga     | read as windows-1257
        windows-1257 | EE      | Kooli Šveits, Žeemaiti              | Põlva    | read as windows-1257
        windows-1251 | BG      | ОУ „Христо Ботев“, №1 ®             | Русе     | read as windows-1251
        windows-1251 | MK      | ОУ Ѓорче Петров                     | Скопје   | read as windows-1251
        windows-1253 | GR      | 1ο Γυμνάσιο «Άγιος Νικόλαος»        | Άργος    | read as windows-1253
        """,
        row -> told(row));
  }

  private String told(List<String> row) {
    String record = InputFolder.record("press");
    String text = "School;Town\n%s;%s\nSound;Home\n".formatted(row.get(2), row.get(3));
    Checked check =
        new InputFolder(root)
            .put(FILE, text.getBytes(Charset.forName(row.get(0))))
            .alone(
                FILE + ".source.json",
                record.replace("}", ", \"country\": \"" + row.get(1) + "\"}"))
            .check();
    return check.problems().stream()
        .filter(problem -> problem.severity() == Severity.FATAL)
        .map(p -> p.line() + ": " + p.rule().replaceAll("is ('.') in .*so in no name.*", "$1"))
        .findFirst()
        .orElseGet(() -> "read as " + check.file(FILE).detected().words().get("encoding"));
  }
}

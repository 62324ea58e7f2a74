package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * A row of a European list beside the schools that the register has in its town: what is said of
 * the row and the first of them. Each town is a town of its own.
 */
final class ShorterNamesTest {
  private static void check(String drawn) {
    List<Named> all = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : drawn.lines().skip(1).toList()) {
      String[] cells = line.split("\\|", -1);
      int town = expected.size();
      expected.add(cells[1].strip() + " / " + cells[2].strip() + ": " + cells[3].strip());
      addRegistered(cells[0].strip(), town, cells[1].strip().split(" [+] ", -1), all);
      all.add(named(cells[0].strip(), town, "", "awards", cells[2].strip()));
    }
    Map<String, String> said = said(all);
    List<String> found = new ArrayList<>();
    for (String line : expected) {
      String row = line.substring(0, line.lastIndexOf(": ") + 2);
      found.add(row + said.getOrDefault(town(found.size()), ""));
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  /** A school behind a tilde is on a list of its own, not in the register. */
  private static void addRegistered(String country, int town, String[] schools, List<Named> all) {
    for (int i = 0; i < schools.length; i++) {
      boolean isRegistered = !schools[i].startsWith("~");
      String id = isRegistered ? "%02d%06d".formatted(town, i) : "";
      all.add(named(country, town, id, isRegistered ? "schools" : "listed", schools[i]));
    }
  }

  private static Named named(String country, int town, String id, String file, String name) {
    return new Named(file, town, country, "", "", town(town), name.replace("~", ""), id, "");
  }

  private static String town(int number) {
    return "Villa" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "fingida";
  }

  /** By town, what is said of the pair with the first registered school. */
  private static Map<String, String> said(List<Named> all) {
    Map<String, String> said = new TreeMap<>();
    for (Row row :
        new SchoolMatches()
            .compute(Named.mentions(all), Named.decisions(Named.NO_DECISION))
            .collectAsList()) {
      String left = row.getAs("left_id");
      String right = row.getAs("right_id");
      boolean isFirst = (left + right).matches("(null)?\\d{2}000000(null)?");
      if (isFirst && isListed(row, all)) {
        said.put(row.getAs("left_locality"), row.getAs("outcome") + " " + row.getAs("reason"));
      }
    }
    return said;
  }

  /** Whether the row without a code is that of the list. */
  private static boolean isListed(Row row, List<Named> all) {
    String name = row.getAs(row.getAs("left_id") == null ? "left_name" : "right_name");
    return all.stream().anyMatch(n -> n.file().equals("awards") && n.name().equals(name));
  }

  @Test
  void a_kind_in_english_is_understood_where_one_school_of_the_town_has_that_level() {
    check(
        """
        country | registered, first the one that is asked about                                 | listed                             | outcome
        ES      | CEIP Cervantes                                                                | Cervantes Primary School           | same english_kind
        ES      | CEIP Cervantes + IES Cervantes                                                | Cervantes Primary School           | same english_kind
        ES      | IES Cervantes + CEIP Cervantes                                                | Cervantes Primary School           | different other_kind
        ES      | IES Cervantes + CEIP Cervantes                                                | Secondary School "Cervantes"       | same english_kind
        ES      | CEIP Cervantes + CEIP Miguel de Cervantes                                     | Cervantes Primary School           | check english_kind_unsure
        ES      | CEIP Cervantes + Colegio Cervantes                                            | Cervantes Primary School           | check english_kind_unsure
        ES      | CEIP Cervantes + ~Colegio Rural Agrupado Cervantes                            | Cervantes Primary School           | check english_kind_unsure
        ES      | CEIP Cervantes + ~Cervantes + ~Cervantes CEIP                                 | Cervantes Primary School           | same english_kind
        ES      | CEIP Bosque Soñado                                                            | Cervantes Primary School           |
        GR      | 3ο Γενικό Λύκειο                                                              | 3rd High School                    | same english_kind
        GR      | 3ο Γενικό Λύκειο + 4ο Γενικό Λύκειο + 3ο Γυμνάσιο                             | 3rd General High School            | same english_kind
        GR      | 4ο Γυμνάσιο + 4ο Γενικό Λύκειο                                                | 4th Gymnasium                      | same english_kind
        GR      | 3ο Γενικό Λύκειο + 3ο Επαγγελματικό Λύκειο                                    | 3rd High School                    | check english_kind_unsure
        FR      | Lycée Victor Hugo + Collège Victor Hugo                                       | Victor Hugo High School            | same english_kind
        FR      | Lycée Victor Hugo + Lycée Professionnel Victor Hugo                           | Victor Hugo High School            | check english_kind_unsure
        IT      | Istituto Comprensivo Rossi                                                    | Comprehensive Institute Rossi      | same english_kind
        IT      | Liceo Scientifico Rossi + Liceo Classico Rossi                                | Rossi High School                  | check english_kind_unsure
        TR      | Hayali Masal Anadolu Lisesi + Hayali Masal Lisesi                             | Hayali Masal Anatolian High School | check english_kind_unsure
        TR      | Hayali Masal Anadolu Lisesi + Hayali Masal Ortaokulu                          | Hayali Masal Anatolian High School | same english_kind
        """);
  }

  @Test
  void an_initial_is_a_first_name_where_only_one_school_of_the_town_has_it() {
    check(
        """
        country | registered, first the one that is asked about                        | listed                    | outcome
        IT      | Istituto Comprensivo Giuseppe Verdi                                  | I.C. "G. Verdi"           | same initial
        IT      | Istituto Comprensivo Giulio Rossi + Scuola Media Giovanni Rossi      | IC G. Rossi               | check initial_unsure
        IT      | Istituto Comprensivo Giulio Bassi + IC Maria Bassi                   | IC G. Bassi               | same initial
        IT      | Istituto Comprensivo Giulio Pascoli + IC Pascoli                     | IC G. Pascoli             | check initial_unsure
        IT      | Liceo Scientifico Giulio Manzoni                                     | IC G. Manzoni             |
        IT      | Istituto Comprensivo Giulio Ungaretti                                | IC P. Ungaretti           |
        TR      | Mustafa Kemal Atatürk İlkokulu                                       | M. KEMAL ATATÜRK İLKOKULU | same initial
        ES      | IES Bosque Alto                                                      | IES Bosque A              |
        HU      | Petőfi Sándor Általános Iskola                                       | Petőfi S. Általános Iskola | same initial
        HU      | Petőfi Sándor Általános Iskola + Petőfi István Gimnázium             | Petőfi S. Általános Iskola | same initial
        HU      | Arany János Gimnázium                                                | Arany L. Gimnázium        |
        FR      | Lycée Marie Curie                                                    | M. Curie High School      | same english_kind
        """);
  }

  @Test
  void initials_without_a_blank_are_first_names_too() {
    check(
        """
        country | registered, first the one that is asked about                             | listed                       | outcome
        CZ      | Základní škola Josefa Kajetána Bajkala                                       | ZŠ J. K. Bajkala                | same initial
        CZ      | Základní škola Josefa Kajetána Vymysla                                       | ZŠ J.K.Vymysla                  | same initial
        CZ      | Základní škola Josefa Kajetána Smyslova + ZŠ Jana Smyslova                        | ZŠ J. K. Smyslova                | check initial_unsure
        CZ      | Základní škola Josefa Kajetána Pohadka + ZŠ Pohadka                             | ZŠ J. K. Pohadka                | check initial_unsure
        CZ      | Základní škola Josefa Kajetána Snilova + ZŠ Karla Snilova                       | ZŠ J. K. Snilova                | same initial
        CZ      | Základní škola Josefa Kajetána Bajera                                       | ZŠ J. A. Bajera                |
        CZ      | Základní škola Josefa Zdanlova                                                | ZŠ J. K. Zdanlova                |
        HR      | Osnovna škola Antuna Branka Izmišljenog                                   | OŠ A.B. Izmišljenog          | same initial
        TR      | Mehmet Akif Ersoy Ortaokulu                                               | M.A. Ersoy Ortaokulu         | same initial
        TR      | Mehmet Akif Ersoy Ortaokulu                                               | M.A. Ersoy İlkokulu          |
        FR      | Collège Jean-Jacques Rousseau                                             | Collège J.J. Rousseau        | same initial
        IT      | Istituto Comprensivo Giovan Battista Vico                                 | IC G.B. Vico                 | same initial
        ES      | IES Juan Ramón Jiménez                                                    | IES J.R. Jiménez             | same initial
        ES      | IES Ramón Tinto                                                           | IES Río Tinto                |
        """);
  }

  @Test
  void a_last_name_alone_is_the_one_school_of_the_town_whose_patron_bears_it() {
    check(
        """
        country | registered, first the one that is asked about                        | listed          | outcome
        BG      | Основно училище „Измислен Вапоров“                                   | ОУ „Вапоров“    | same last_name
        BG      | Основно училище „Измислен Дебелов“ + Основно училище „Друг Дебелов“  | ОУ „Дебелов“    | check similar_name
        BG      | Основно училище „Измислен Чинтов“ + Средно училище „Измислен Чинтов“ | ОУ „Чинтов“     | check similar_name
        BG      | Основно училище „Измислен Мирков“ + ~ОУ „Друг Мирков“                | ОУ „Мирков“     | check similar_name
        BG      | Основно училище „Измислен Гюлев“                                     | СУ „Гюлев“      |
        PL      | Szkoła Podstawowa nr 5 im. Jana Bajkowskiego + SP nr 6 im. Jana Bajkowskiego | SP nr 5 im. Bajkowskiego | same last_name
        ES      | CEIP Emilia Pardo Fingida                                            | CEIP Pardo Fingida | same last_name
        ES      | CEIP Emilia Pardo Soñada + CEIP Luis Pardo Soñada                    | CEIP Pardo Soñada |
        HU      | Kitalált Sándor Általános Iskola                                     | Kitalált Általános Iskola | same last_name
        HU      | Képzelt Általános Iskola                                             | Képzelt Esti Általános Iskola | check other_honour
        BG      | Основно училище „Тошков“                                             | ОУ „Измислен Тошков“ | check similar_name
        """);
  }

  @Test
  void a_name_without_a_kind_is_the_one_school_of_the_town_that_bears_it() {
    check(
        """
        country | registered, first the one that is asked about                        | listed            | outcome
        NL      | Basisschool De Verzonnen Boom                                        | De Verzonnen Boom | same kind_left_out
        NL      | Basisschool De Verzonnen Boom + De Verzonnen Boom Lyceum             | De Verzonnen Boom | check kind_missing
        NL      | Basisschool De Verzonnen Boom + ~De Verzonnen Boom Lyceum            | De Verzonnen Boom | check kind_missing
        """);
  }

  @Test
  void a_number_without_its_patron_is_the_one_school_of_the_kind_that_has_it_in_the_town() {
    check(
        """
        country | registered, first the one that is asked about                                   | listed                    | outcome
        PL      | Szkoła Podstawowa nr 5 im. Bajki Zmyślonej                                      | SP nr 5                   | same number_alone
        PL      | Szkoła Podstawowa nr 5 im. św. Bajki                                            | SP nr 5                   | same number_alone
        PL      | Szkoła Podstawowa nr 5 im. Bajki + Zespół Szkół nr 5 im. Innej + Przedszkole nr 5 | SP nr 5                 | same number_alone
        PL      | Szkoła Podstawowa nr 5 im. Bajki + ~Szkoła Podstawowa nr 5 im. Innej            | SP nr 5                   | check number_alone_unsure
        PL      | Szkoła Podstawowa nr 5 im. Bajki                                                | SP nr 6                   |
        PL      | Zespół Szkół nr 5 im. Bajki                                                     | SP nr 5                   |
        PL      | Technikum nr 5 + Technikum nr 5 filia B                                         | Technikum nr 5, filia B w Bajkach | check number_alone_unsure
        LV      | 5. pirmsskolas izglītības iestāde „Izdomāta”                                    | 5. PII                    | same number_alone
        GR      | 5ο Εσπερινό Γυμνάσιο                                                            | 5ο Γυμνάσιο               |
        GR      | 5ο Δημοτικό Σχολείο                                                             | 5ο Δημοτικό               | same same_kind
        PL      | I Społeczne Liceum Ogólnokształcące                                             | I LO                      |
        PL      | Szkoła Podstawowa Specjalna nr 5                                                | SP nr 5                   |
        RO      | Școala Gimnazială Specială nr. 5                                                | Școala Gimnazială nr. 5   |
        PL      | Technikum nr 5                                                                  | Niepubliczne Technikum nr 5 |
        LV      | 5. vidusskola                                                                   | 5. privātā vidusskola     |
        GR      | 5ο Νηπιαγωγείο                                                                  | 5ο Ιδιωτικό Νηπιαγωγείο   |
        """);
  }

  @Test
  void a_town_in_the_shorter_name_is_as_good_as_one_beside_it() {
    String town = town(0);
    List<Named> all = new ArrayList<>();
    all.add(named("IT", 0, "00000000", "schools", "Istituto Comprensivo Giuseppe Verdi"));
    all.add(new Named("awards", 1, "IT", "", "", "", "IC G. Verdi " + town, "", ""));
    assertThat(reasons(all)).containsExactly("same initial");
    all.add(named("IT", 0, "00000001", "schools", "Istituto Comprensivo Giulio Verdi"));
    assertThat(reasons(all)).containsOnly("check initial_unsure");
  }

  @Test
  void a_kind_and_a_town_are_the_registered_school_that_is_called_by_its_kind_alone() {
    List<Named> all = new ArrayList<>();
    all.add(named("CZ", 0, "600000000", "schools", "Gymnázium"));
    all.add(named("CZ", 0, "600000001", "schools", "Gymnázium Jana Vymyšleného"));
    all.add(named("CZ", 1, "600000002", "schools", "Gymnázium"));
    all.add(new Named("awards", 1, "CZ", "", "", "", "Gymnázium, " + town(0), "", ""));
    assertThat(reasons(all)).contains("same same_name_and_town").hasSize(1);
    all.add(named("CZ", 0, "600000003", "schools", "Gymnázium"));
    assertThat(reasons(all)).doesNotContain("same same_name_and_town");
  }

  private static List<String> reasons(List<Named> all) {
    return new SchoolMatches()
        .compute(Named.mentions(all), Named.decisions(Named.NO_DECISION)).collectAsList().stream()
            .map(row -> row.<String>getAs("outcome") + " " + row.<String>getAs("reason"))
            .toList();
  }
}

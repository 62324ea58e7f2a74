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
  void a_town_in_the_shorter_name_is_as_good_as_one_beside_it() {
    String town = town(0);
    List<Named> all = new ArrayList<>();
    all.add(named("IT", 0, "00000000", "schools", "Istituto Comprensivo Giuseppe Verdi"));
    all.add(new Named("awards", 1, "IT", "", "", "", "IC G. Verdi " + town, "", ""));
    assertThat(reasons(all)).containsExactly("same initial");
    all.add(named("IT", 0, "00000001", "schools", "Istituto Comprensivo Giulio Verdi"));
    assertThat(reasons(all)).containsOnly("check initial_unsure");
  }

  private static List<String> reasons(List<Named> all) {
    return new SchoolMatches()
        .compute(Named.mentions(all), Named.decisions(Named.NO_DECISION)).collectAsList().stream()
            .map(row -> row.<String>getAs("outcome") + " " + row.<String>getAs("reason"))
            .toList();
  }
}

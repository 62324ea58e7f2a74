package sello.ingest.name;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** What a kind of school said in English means beside the country's own words. */
final class EnglishKindsTest {
  private static String said(String country, String one, String two) {
    SchoolName english = SchoolName.of(country, one + " Inventado");
    SchoolName own = SchoolName.of(country, two + " Inventado");
    if (!EnglishKinds.areIn(english) || EnglishKinds.areIn(own)) {
      return "not in English";
    }
    if (EnglishKinds.mean(english, own)) {
      return "means";
    }
    return EnglishKinds.canMeet(english, own) ? "can" : "cannot";
  }

  @Test
  void a_level_means_the_kind_that_it_translates_can_be_others_of_its_stage_and_no_more() {
    Drawn.check(
        """
        country | in English                | own word            | said
        ES      | Primary School            | CEIP                | means
        ES      | Primary School            | IES                 | cannot
        ES      | Primary School            | Colegio             | can
        ES      | Secondary School          | IES                 | means
        ES      | High School               | IES                 | means
        ES      | Nursery School            | CEIP                | cannot
        ES      | Vocational School         | IES                 | can
        FR      | High School               | Lycée               | means
        FR      | High School               | Lycée Professionnel | can
        FR      | Secondary School          | Collège             | means
        FR      | Secondary School          | Lycée               | cannot
        IT      | Comprehensive Institute   | IC                  | means
        IT      | Primary School            | IC                  | can
        IT      | High School               | Liceo Scientifico   | means
        IT      | Scientific High School    | Liceo Classico      | can
        GR      | Gymnasium                 | Γυμνάσιο            | means
        GR      | High School               | Γενικό Λύκειο       | means
        GR      | High School               | Γυμνάσιο            | cannot
        CZ      | Primary School            | Základní škola      | means
        DE      | Gymnasium                 | Gymnasium           | not in English
        GB      | Primary School            | Primary School      | not in English
        TR      | Anatolian High School     | Anadolu Lisesi      | means
        TR      | Anatolian High School     | Fen Lisesi          | can
        TR      | Secondary School          | Ortaokulu           | means
        CZ      | Business Academy          | Obchodní akademie   | means
        CZ      | Primary and Nursery School | Základní škola a Mateřská škola | means
        HU      | Grammar School            | Gimnázium           | means
        GR      | Junior High School        | Γυμνάσιο            | means
        NL      | Gymnasium                 | Gymnasium           | not in English
        """,
        row -> said(row.get(0), row.get(1), row.get(2)));
  }
}

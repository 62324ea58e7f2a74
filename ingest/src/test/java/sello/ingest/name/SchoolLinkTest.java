package sello.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** Which links name a school, and which are only addresses. */
final class SchoolLinkTest {
  private static final String PLATFORM = "https://school-education.ec.europa.eu";

  @Test
  void the_platforms_page_of_a_school_names_it_whatever_stands_around_the_slug() {
    Drawn.check(
        """
        link                                                    | slug
        /en/connect/schools-organisations/ic-inventato          | ic-inventato
        %1$s/en/connect/schools-organisations/ic-inventato      | ic-inventato
        %1$s/es/connect/schools-organisations/IC-Inventato/     | ic-inventato
        %1$s/en/connect/schools-organisations/ic-inventato?p=2  | ic-inventato
        %1$s/en/connect/schools-organisations/ic-inventato//#top | ic-inventato
        %1$s/en/connect/schools-organisations/ic-inventato/news | ic-inventato
        schools-organisations/ic-inventato-0                    | ic-inventato-0
        """
            .formatted(PLATFORM),
        row -> SchoolLink.slug(row.get(0)));
  }

  @Test
  void any_other_address_may_be_of_several_schools_or_of_none_and_names_none() {
    Drawn.check(
        """
        link                                                     | slug
                                                                 |
        %1$s/en/connect/schools-organisations                    |
        %1$s/en/connect/schools-organisations/?country=ES        |
        %1$s/en/search?q=/schools-organisations/ic-inventato     |
        https://a.example/ficha.php?id=1                         |
        https://a.example/ficha.php?id=2                         |
        https://x.example/index.html                             |
        https://x.example/home                                   |
        https://ceip-inventado.example                           |
        https://ceip-inventado.example/                          |
        ceip-inventado.example                                   |
        https://www.facebook.com/ceip.inventado                  |
        https://list.example/winners/2024                        |
        https://a.example/my-schools-organisations/ic-inventato  |
        ic-inventato                                             |
        """
            .formatted(PLATFORM),
        row -> SchoolLink.slug(row.get(0)));
  }

  private static boolean areCountedApart(String one, String two) {
    return SchoolSlug.of(one).isCountedApartFrom(SchoolSlug.of(two));
  }

  @Test
  void slugs_of_one_name_that_differ_by_their_counter_are_two_schools() {
    assertThat(areCountedApart("scoala-x", "scoala-x-0")).isTrue();
    assertThat(areCountedApart("scoala-x-1", "scoala-x-0")).isTrue();
    assertThat(areCountedApart("scoala-x-1", "scoala-x-1")).isFalse();
    assertThat(areCountedApart("scoala-x", "scoala-y")).isFalse();
  }

  /** Against the same said with a regular expression. */
  @Test
  void seeded_slugs_are_counted_apart_where_only_a_counter_parts_them() {
    Random random = new Random(11);
    int apart = 0;
    for (int i = 0; i < 20_000; i++) {
      String one = slug(random);
      String two = slug(random);
      String stem = one.replaceFirst("(?<=.)-\\d+$", "");
      String other = two.replaceFirst("(?<=.)-\\d+$", "");
      boolean expected =
          !one.equals(two) && (one.equals(other) || two.equals(stem) || stem.equals(other));
      assertThat(areCountedApart(one, two)).as(one + " " + two).isEqualTo(expected);
      apart += expected ? 1 : 0;
    }
    assertThat(apart).isGreaterThan(100);
  }

  private static String slug(Random random) {
    StringBuilder slug = new StringBuilder("a");
    for (int length = random.nextInt(5); length > 0; length--) {
      slug.append("ab-12".charAt(random.nextInt(5)));
    }
    return slug.toString();
  }
}

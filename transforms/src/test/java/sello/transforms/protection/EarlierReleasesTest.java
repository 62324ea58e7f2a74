package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.transforms.protection.EarlierReleases.Seen;

/** A value that stood under two codes of one region, in whatever order they come. */
final class EarlierReleasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "withheld | before | shown    | before | withheld",
        "shown    | before | shown    | before | shown",
        "withheld | before | withheld | before | withheld",
        "withheld | before | shown    | last   | shown",
        "withheld | last   | shown    | before | withheld",
        "withheld | last   | shown    | last   | withheld",
      })
  void what_was_withheld_under_either_code_stays_so_unless_the_last_release_tells(
      String one, String oneStood, String other, String otherStood, String expected) {
    Seen first = seen(one, oneStood);
    Seen second = seen(other, otherStood);

    assertThat(first.and(second).isWithheld()).isEqualTo(expected.equals("withheld"));
    assertThat(second.and(first)).isEqualTo(first.and(second));
  }

  private static Seen seen(String status, String stood) {
    boolean isWithheld = status.equals("withheld");
    return new Seen(isWithheld, !isWithheld, stood.equals("last"));
  }
}

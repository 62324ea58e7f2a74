package sello.reports;

import java.util.List;
import java.util.Map;

/**
 * A break in a series: what comes after does not compare with what was before.
 *
 * @param edition the first edition after it
 * @param sentence what changed
 */
record Break(String edition, String sentence) {

  /** The breaks in the series of awards and labels, as the release lists them. */
  static List<Break> ofAwards(OpenRelease release) {
    if (!release.has("breaks")) {
      return List.of();
    }
    return release.table("breaks").ask(Map.of("series", List.of("awards"))).rows().stream()
        .map(row -> new Break(row.text("edition"), row.text("sentence_en")))
        .toList();
  }

  /** The first calendar year after it. */
  String year() {
    return edition.substring(0, 4);
  }
}

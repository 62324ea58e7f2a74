package sello.reports.chart;

import java.util.List;
import java.util.Map;
import sello.reports.OpenRelease;
import sello.reports.Row;
import sello.reports.text.Reasons;
import sello.reports.text.Texts;

/**
 * A break in a series: what comes after does not compare with what was before.
 *
 * @param edition the first edition after it
 * @param sentence what changed
 */
public record Break(String edition, String sentence) {

  /** The breaks in a series, as the release lists them; a series may have none. */
  public static List<Break> of(OpenRelease release, String series, Texts texts) {
    if (!release.has("breaks")) {
      return List.of();
    }
    return release.table("breaks").ask(Map.of()).rows().stream()
        .filter(row -> row.text("series").equals(series))
        .map(row -> new Break(row.text("edition"), sentence(row, texts)))
        .toList();
  }

  /**
   * Whether the series breaks after one edition or year and up to a later one, also where nothing
   * is known of the edition in which it does.
   */
  public static boolean isBetween(
      OpenRelease release, String series, String earlier, String later) {
    return release.has("breaks")
        && release.table("breaks").ask(Map.of()).rows().stream()
            .filter(row -> row.text("series").equals(series))
            .map(row -> firstYear(row.text("edition")))
            .anyMatch(year -> firstYear(earlier) < year && year <= firstYear(later));
  }

  private static int firstYear(String period) {
    return Integer.parseInt(period.substring(0, 4));
  }

  /** The sentence of the list where the language has it, else what kind of break it is. */
  private static String sentence(Row row, Texts texts) {
    return Reasons.of(row.text("sentence_en"), texts)
        .filter(sentence -> !sentence.isEmpty())
        .orElseGet(() -> texts.say("break." + row.text("break_kind")));
  }

  /** The first calendar year after it. */
  public String year() {
    return edition.substring(0, 4);
  }
}

package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import sello.reports.Answer;
import sello.reports.OriginMark;
import sello.reports.chart.Chart;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/**
 * A chart on a page: the picture, what it shows in words, and the same numbers as a table.
 *
 * @param chart the chart
 * @param title what is drawn
 * @param sentence what it shows
 * @param notes what to know before reading it
 * @param option address of the picture's option
 * @param places how many places it has
 * @param mark whether its rows are real
 * @param shown the numbers that are drawn
 * @param count the rows behind it
 * @param downloads address by format
 * @param citation how to cite it
 */
public record ChartPage(
    Chart chart,
    String title,
    String sentence,
    List<String> notes,
    String option,
    int places,
    OriginMark mark,
    ShownTable shown,
    long count,
    Map<String, String> downloads,
    Citation citation) {

  static ChartPage of(Context ctx, Texts texts, DrawnChart drawn) {
    Answer answer = drawn.answer();
    boolean pinned = Parameters.single(ctx, "release").isPresent();
    String release = answer.table().release().id();
    return new ChartPage(
        drawn.chart(),
        drawn.title(),
        drawn.sentence(),
        drawn.notes(),
        "/charts/%s.json?%s"
            .formatted(
                drawn.chart().name(),
                answer
                    .query()
                    .canonical(
                        Map.of("release", release, Tongue.PARAMETER, texts.language().code()))),
        drawn.shown().size(),
        answer.table().mark(),
        ShownTable.of(texts, answer.table(), answer.query(), drawn.shown())
            .from(Origins.of(answer.table(), drawn.shown(), pinned)),
        answer.count(),
        TablePage.downloads(answer),
        Citation.of(ctx, texts, answer));
  }

  /** Whether only this edition was asked for. */
  public boolean isOf(String edition) {
    return option.contains("edition=" + edition + "&");
  }

  public boolean isLying() {
    return chart.kind().isLying();
  }
}

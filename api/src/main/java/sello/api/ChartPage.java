package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sello.catalog.Measure;
import sello.reports.Answer;
import sello.reports.chart.DrawnChart;
import sello.reports.text.Texts;

/**
 * A chart on a page of its own: the picture, what can be chosen, the same numbers as a table, and
 * how to take it along.
 *
 * @param figure the picture with its words
 * @param controls what a reader can choose
 * @param shown the numbers that are drawn
 * @param known how many of its rows have the figure that is drawn
 * @param count the rows behind it
 * @param pictures address by what it is called
 * @param downloads address of the rows by format
 * @param share how to point at this view, and put it into another page
 * @param citation how to cite it
 */
public record ChartPage(
    ChartFigure figure,
    List<ChartControl> controls,
    ShownTable shown,
    long known,
    long count,
    Map<String, String> pictures,
    Map<String, String> downloads,
    ChartShare share,
    Citation citation) {

  static ChartPage of(Context ctx, Texts texts, AskedChart asked) {
    DrawnChart drawn = asked.drawn(texts);
    Answer answer = drawn.answer();
    return new ChartPage(
        ChartFigure.of(asked, drawn, texts),
        ChartControl.all(asked, drawn, texts),
        ShownTable.of(texts, answer.table(), answer.query().showing(figures(drawn)), drawn.shown())
            .from(Origins.of(answer.table(), drawn.shown(), asked.isPinned())),
        drawn.known(),
        answer.count(),
        pictures(asked, texts),
        TablePage.downloads(answer, texts),
        ChartShare.of(ctx, asked, texts),
        Citation.of(ctx, texts, answer));
  }

  /** The figures that are drawn first, then the others that could be. */
  private static List<Measure> figures(DrawnChart drawn) {
    return Stream.concat(drawn.measures().stream(), drawn.chart().measures().stream())
        .distinct()
        .toList();
  }

  private static Map<String, String> pictures(AskedChart asked, Texts texts) {
    String path = "/charts/" + asked.chart().name();
    Map<String, String> lasting = asked.pin(texts);
    Map<String, String> small = new LinkedHashMap<>(lasting);
    small.put(ChartPictures.SIZE, "600x400");
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures.put("SVG", asked.address(path + ".svg", lasting));
    pictures.put("PNG", asked.address(path + ".png", lasting));
    pictures.put("PNG 600 × 400", asked.address(path + ".png", small));
    return pictures;
  }
}

package sello.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import sello.reports.chart.Chart;
import sello.reports.chart.DrawnChart;
import sello.reports.text.PerCent;
import sello.reports.text.Texts;

/**
 * A picture on a page with its words.
 *
 * @param chart the chart
 * @param title what is drawn
 * @param sentence what it shows
 * @param notes what to know before reading it
 * @param option address of the picture's option, for the script that draws it
 * @param picture address of the picture, for browsers without script
 * @param address of the page of this very view
 * @param isKnown whether there is a figure to draw; else the sentence says that there is none
 * @param places how many places it has
 */
public record ChartFigure(
    Chart chart,
    String title,
    String sentence,
    List<String> notes,
    String option,
    String picture,
    String address,
    boolean isKnown,
    int places) {

  static ChartFigure of(AskedChart asked, DrawnChart drawn, Texts texts) {
    String path = "/charts/" + asked.chart().name();
    Map<String, String> pin = asked.pin(texts);
    return new ChartFigure(
        asked.chart(),
        drawn.title(),
        PerCent.kept(drawn.sentence()),
        drawn.notes().stream().map(PerCent::kept).toList(),
        asked.address(path + "/option", pin),
        asked.address(path + ".svg", pin),
        asked.address(path, asked.isPinned() ? Map.of("release", asked.release().id()) : Map.of()),
        drawn.known() > 0,
        drawn.places());
  }

  /** The same with words behind its sentence. */
  ChartFigure with(String words) {
    return new ChartFigure(
        chart,
        title,
        sentence + " " + PerCent.kept(words),
        notes,
        option,
        picture,
        address,
        isKnown,
        places);
  }

  public boolean isLying() {
    return chart.kind().isLying();
  }

  /** The kind of picture, as style and script name it. */
  public String kind() {
    return chart.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.Figure;
import sello.reports.Row;
import sello.reports.text.Texts;

/**
 * Lying bars, one per country, longest first; only countries of which something is known. What was
 * only counted on a winners' list is hollow: the list may name fewer than were awarded.
 */
record CountryBars(
    Chart chart, List<Row> shown, long asked, String edition, CodeNames names, Texts texts)
    implements Drawing {
  private static final String COUNTED = "awards_counted";

  /** The countries of which something is known, of all the rows of an edition. */
  static CountryBars of(Chart chart, List<Row> rows, String edition, CodeNames names, Texts texts) {
    List<Row> known =
        rows.stream()
            .filter(row -> length(chart, row) > 0)
            .sorted(Comparator.comparingDouble((Row row) -> length(chart, row)).reversed())
            .toList();
    return new CountryBars(chart, known, rows.size(), edition, names, texts);
  }

  private static double length(Chart chart, Row row) {
    Figure published = Figure.of(row, chart.y().name());
    return published.isKnown() ? published.height() : row.number(COUNTED).orElse(0.0);
  }

  @Override
  public Option option() {
    return Sheet.lying(shown.stream().map(this::country).toList())
        .setSeries(
            new SeriesOption[] {
              new BarSeries()
                  .setBarCategoryGap("30%")
                  .setBarMaxWidth(22)
                  .setData(shown.stream().map(this::bar).toArray())
            });
  }

  private Map<String, Object> bar(Row row) {
    Figure published = published(row);
    String tip = country(row) + "\n" + said(row);
    if (!published.isKnown()) {
      double count = row.number(COUNTED).orElseThrow();
      return Bars.counted(count, texts.say("picture.on_a_list", "count", whole(count)), tip);
    }
    Map<String, Object> bar = Bars.upTo(published, texts, tip);
    bar.put("label", Bars.label(published.words(texts), "right", Ink.TEXT));
    return bar;
  }

  @Override
  public String sentence() {
    if (shown.isEmpty()) {
      return texts.say("picture.no_country", "edition", edition);
    }
    Row most = shown.get(0);
    return texts.say(
        "picture.countries",
        "edition",
        edition,
        "asked",
        asked,
        "known",
        shown.size(),
        "country",
        country(most),
        "figure",
        said(most));
  }

  @Override
  public List<String> notes() {
    return List.of(texts.say("picture.countries_not_drawn"), texts.say("picture.countries_hollow"));
  }

  private Figure published(Row row) {
    return Figure.of(row, chart.y().name());
  }

  private String said(Row row) {
    Figure published = published(row);
    if (!published.isKnown()) {
      return texts.say("picture.counted", "count", whole(row.number(COUNTED).orElseThrow()));
    }
    String share =
        row.number("share_of_europe")
            .map(s -> texts.say("picture.share", "share", texts.numerals().percent(s)))
            .orElse("");
    return published.wordsWithEnds(texts) + share;
  }

  private String whole(double number) {
    return texts.numerals().whole(Math.round(number));
  }

  private String country(Row row) {
    return names.of(row, Fields.COUNTRY_CODE).orElse(row.text(Fields.COUNTRY_CODE.name()));
  }
}

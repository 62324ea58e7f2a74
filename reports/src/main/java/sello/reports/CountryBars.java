package sello.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;

/**
 * Lying bars, one per country, longest first; only countries of which something is known. What was
 * only counted on a winners' list is hollow: the list may name fewer than were awarded.
 */
record CountryBars(Chart chart, List<Row> shown, long asked, String edition) implements Drawing {
  private static final String COUNTED = "awards_counted";

  /** The countries of which something is known, of all the rows of an edition. */
  static CountryBars of(Chart chart, List<Row> rows, String edition) {
    List<Row> known =
        rows.stream()
            .filter(row -> length(chart, row) > 0)
            .sorted(Comparator.comparingDouble((Row row) -> length(chart, row)).reversed())
            .toList();
    return new CountryBars(chart, known, rows.size(), edition);
  }

  private static double length(Chart chart, Row row) {
    Figure published = Figure.of(row, chart.y().name());
    return published.isKnown() ? published.height() : row.number(COUNTED).orElse(0.0);
  }

  @Override
  public Option option() {
    return Sheet.lying(shown.stream().map(CountryBars::country).toList())
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
      return Bars.counted(count, Figure.whole(count) + " on a list", tip);
    }
    Map<String, Object> bar = Bars.upTo(published, tip);
    bar.put("label", Bars.label(published.words(), "right", Ink.TEXT));
    return bar;
  }

  @Override
  public String sentence() {
    if (shown.isEmpty()) {
      return "No figure of a country is known for edition %s.".formatted(edition);
    }
    Row most = shown.get(0);
    return "Edition %s: of %d countries a figure is known for %d; the highest is %s with %s."
        .formatted(edition, asked, shown.size(), country(most), said(most));
  }

  @Override
  public List<String> notes() {
    return List.of(
        "A country that is not drawn is not a country without labels: its figure is not known.",
        "A hollow bar is an upper end, or was counted on a winners' list that may be incomplete.");
  }

  private Figure published(Row row) {
    return Figure.of(row, chart.y().name());
  }

  private String said(Row row) {
    Figure published = published(row);
    if (!published.isKnown()) {
      return Figure.whole(row.number(COUNTED).orElseThrow()) + " counted on a winners' list";
    }
    String share =
        row.number("share_of_europe")
            .map(s -> ", %s of Europe".formatted(Figure.percent(s)))
            .orElse("");
    return published.wordsWithEnds() + share;
  }

  private static String country(Row row) {
    String name = row.text("country_name");
    return name.isEmpty() ? row.text("country_code") : name;
  }
}

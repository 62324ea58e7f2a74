package sello.reports.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Lying bars, one per country, longest first; only countries of which something is known. What was
 * only counted on a winners' list is hollow: the list may name fewer than were awarded.
 */
record CountryBars(Scene scene, List<Row> shown) implements Drawing {
  private static final String COUNTED = "awards_counted";

  /** The countries of which something is known, of all the rows of an edition. */
  static CountryBars of(Scene scene) {
    List<Row> known =
        scene.rows().stream()
            .filter(row -> length(scene, row) > 0)
            .sorted(Comparator.comparingDouble((Row row) -> length(scene, row)).reversed())
            .toList();
    return new CountryBars(scene, known);
  }

  private static double length(Scene scene, Row row) {
    Figure published = scene.figure(row);
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
      return Bars.counted(
          count, scene.texts().say("picture.on_a_list", "count", whole(count)), tip);
    }
    Map<String, Object> bar = Bars.upTo(published, scene.texts(), tip);
    bar.put("label", Bars.label(published.words(scene.texts()), "right", Ink.TEXT));
    return bar;
  }

  @Override
  public String sentence() {
    if (shown.isEmpty()) {
      return scene.texts().say("picture.no_country", "edition", edition());
    }
    Row most = shown.get(0);
    return scene
        .texts()
        .say(
            "picture.countries",
            "edition",
            edition(),
            "asked",
            scene.rows().size(),
            "known",
            shown.size(),
            "country",
            country(most),
            "figure",
            said(most));
  }

  @Override
  public List<String> notes() {
    return List.of(
        scene.texts().say("picture.countries_not_drawn"),
        scene.texts().say("picture.countries_hollow"));
  }

  private Figure published(Row row) {
    return scene.figure(row);
  }

  private String said(Row row) {
    Figure published = published(row);
    if (!published.isKnown()) {
      return scene
          .texts()
          .say("picture.counted", "count", whole(row.number(COUNTED).orElseThrow()));
    }
    String share =
        row.number("share_of_europe")
            .map(
                s ->
                    scene
                        .texts()
                        .say("picture.share", "share", scene.texts().numerals().percent(s)))
            .orElse("");
    return published.wordsWithEnds(scene.texts()) + share;
  }

  private String edition() {
    return scene.period().orElse("");
  }

  private String whole(double number) {
    return scene.texts().numerals().whole(Math.round(number));
  }

  private String country(Row row) {
    return scene.place(row);
  }
}

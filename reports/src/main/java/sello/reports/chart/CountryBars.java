package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.catalog.Measure;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Lying bars, one per country, longest first; only countries of which something is known, and below
 * them those that are withheld. What was only counted on a winners' list is hollow: the list may
 * name fewer than were awarded.
 *
 * @param scene what is drawn
 * @param all the countries that could be drawn
 * @param shown those for which there is room
 */
record CountryBars(Scene scene, List<Row> all, List<Row> shown) implements Drawing {
  private static final String COUNTED = "awards_counted";

  /** The countries of which something is known, of all the rows of an edition. */
  static CountryBars of(Scene scene) {
    List<Row> known =
        scene.rows().stream()
            .filter(row -> isKnown(scene, row))
            .sorted(Comparator.comparingDouble((Row row) -> length(scene, row)).reversed())
            .toList();
    List<Row> all =
        Stream.concat(known.stream(), scene.rows().stream().filter(row -> isWithheld(scene, row)))
            .toList();
    int room = all.size() <= scene.room() ? all.size() : Math.max(1, scene.room() - 1);
    return new CountryBars(scene, all, all.subList(0, room));
  }

  /** Zero is known too: a list that names every award may name none. */
  private static boolean isKnown(Scene scene, Row row) {
    return scene.figure(row).isKnown() || row.number(COUNTED).isPresent();
  }

  private static boolean isWithheld(Scene scene, Row row) {
    return !isKnown(scene, row) && scene.figure(row).isWithheld();
  }

  private static double length(Scene scene, Row row) {
    Figure published = scene.figure(row);
    return published.isKnown() ? published.height() : row.number(COUNTED).orElse(0.0);
  }

  @Override
  public Option option() {
    List<String> names = new ArrayList<>(shown.stream().map(this::country).toList());
    if (shown.size() < all.size()) {
      names.add(scene.say("picture.drawn_of", "drawn", shown.size(), "all", all.size()));
    }
    List<SeriesOption> series = new ArrayList<>();
    series.add(
        new BarSeries()
            .setBarCategoryGap("30%")
            .setBarMaxWidth(22)
            .setData(shown.stream().map(this::bar).toArray()));
    if (shown.stream().anyMatch(row -> isWithheld(scene, row))) {
      series.add(hatches());
    }
    return Sheet.lying(names)
        .setYAxis(
            Sheet.categories(names)
                .setInverse(true)
                .setData(Sheet.bold(names, this::isHighlighted)))
        .setSeries(series.toArray(SeriesOption[]::new));
  }

  private boolean isHighlighted(int place) {
    return place < shown.size() && scene.isHighlighted(shown.get(place));
  }

  /** Where a figure is withheld, it may be of any length; bars stand on its place, not beside. */
  private BarSeries hatches() {
    double longest = shown.stream().mapToDouble(row -> length(scene, row)).max().orElse(1);
    return DotMarks.hatches(
            shown.stream().<Object>map(row -> isWithheld(scene, row) ? longest : "-").toList())
        .setBarGap("-100%");
  }

  private Map<String, Object> bar(Row row) {
    Figure published = published(row);
    String tip = country(row) + "\n" + said(row);
    if (isWithheld(scene, row)) {
      return Map.of("value", "-", "tooltip", Map.of("formatter", tip));
    }
    if (!published.isKnown()) {
      double count = row.number(COUNTED).orElseThrow();
      return Bars.counted(
          count, scene.texts().say("picture.on_a_list", "count", whole(count)), tip);
    }
    Map<String, Object> bar = Bars.upTo(published, scene.texts(), tip);
    bar.put("label", Bars.label(published.words(scene.texts()), "right", Ink.TEXT));
    return bar;
  }

  /** What was only counted is drawn too. */
  @Override
  public List<Measure> measures() {
    return Stream.concat(
            Stream.of(scene.measure()),
            scene.chart().table().measures().stream()
                .filter(measure -> measure.field().name().equals(COUNTED)))
        .toList();
  }

  @Override
  public boolean isEmpty() {
    return all.stream().noneMatch(row -> isKnown(scene, row));
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
            all.stream().filter(row -> !isWithheld(scene, row)).count(),
            "country",
            withOthers(most),
            "figure",
            said(most));
  }

  /** A country, and how many others have a bar as long. */
  private String withOthers(Row row) {
    String country = scene.texts().within(country(row));
    long same = all.stream().filter(other -> length(scene, other) == length(scene, row)).count();
    return same == 1
        ? country
        : scene.say("picture.and_others", "place", country, "count", same - 1);
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(scene.say("picture.countries_not_drawn"));
    notes.add(scene.say("picture.countries_hollow"));
    notes.addAll(Remarks.withheld(scene, scene.figures()));
    notes.addAll(Remarks.small(scene, scene.figures()));
    if (shown.size() < all.size()) {
      notes.add(scene.say("picture.drawn_of_note", "drawn", shown.size(), "all", all.size()));
    }
    return notes;
  }

  @Override
  public int levels() {
    return shown.size() + (shown.size() < all.size() ? 1 : 0);
  }

  private Figure published(Row row) {
    return scene.figure(row);
  }

  private String said(Row row) {
    Figure published = published(row);
    if (isWithheld(scene, row)) {
      return scene.say("picture.withheld");
    }
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

package sello.reports.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icepear.echarts.serializer.EChartsSerializer;
import sello.catalog.Measure;
import sello.reports.Answer;
import sello.reports.CodeNames;
import sello.reports.Figure;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Refusal;
import sello.reports.Row;
import sello.reports.text.Texts;

/**
 * A chart of a release, drawn for a caller's parameters.
 *
 * @param chart the chart
 * @param measure the figure that is drawn
 * @param measures the same with those that are drawn in its place where it is not known
 * @param answer the rows behind it: the same as the table gives for the same parameters
 * @param shown the rows that are drawn
 * @param title what is drawn
 * @param sentence what it shows
 * @param notes what to know before reading it
 * @param places how many places stand from top to bottom: a picture is as high as they need
 * @param option the picture as an ECharts option in JSON
 */
public record DrawnChart(
    Chart chart,
    Measure measure,
    List<Measure> measures,
    Answer answer,
    List<Row> shown,
    String title,
    String sentence,
    List<String> notes,
    int places,
    String option) {
  /** It knows the classes of options once it has written them. */
  private static final EChartsSerializer OPTIONS = new EChartsSerializer();

  /**
   * The chart for a page, which is as high as it must be.
   *
   * @throws Refusal when the parameters are not the table's
   */
  public static DrawnChart of(
      OpenRelease release, Chart chart, Map<String, List<String>> given, Texts texts) {
    return of(release, chart, given, Integer.MAX_VALUE, texts);
  }

  /**
   * The chart for a picture in which so many places fit from top to bottom; it says when there are
   * more.
   *
   * @throws Refusal when the parameters are not the table's
   */
  public static DrawnChart of(
      OpenRelease release, Chart chart, Map<String, List<String>> given, int room, Texts texts) {
    OpenTable table = release.table(chart.table().name());
    Measure measure = chart.measure(given);
    AskedRows asked = AskedRows.of(table, chart, given);
    Answer answer = asked.answer();
    Scene scene =
        new Scene(
            chart,
            measure,
            answer,
            answer.rows(),
            asked.highlighted(),
            CodeNames.of(table, texts),
            Break.of(release, chart.series(), texts),
            room,
            texts);
    Drawing drawing = drawing(scene);
    String title = title(scene);
    String sentence = sentence(scene, drawing);
    String remark = asked.remark(scene);
    List<String> notes = notes(scene, drawing, remark);
    String option =
        OPTIONS.toJson(
            (drawing.isEmpty() ? Sheet.blank() : drawing.option())
                .setTitle(Sheet.titles(title, said(scene, drawing, sentence), remark, table, texts))
                .setAria(described(sentence, notes, release.mark().sentence(texts))));
    return new DrawnChart(
        chart,
        measure,
        drawing.measures(),
        answer,
        drawing.shown(),
        title,
        sentence,
        notes,
        drawing.levels(),
        option);
  }

  /** What the rows that are drawn have of the figure that is drawn. */
  public List<Figure> figures() {
    return shown.stream().map(row -> Figure.of(row, measure.field())).toList();
  }

  /** Of how many rows a figure is drawn. */
  public long known() {
    return shown.stream()
        .filter(row -> measures.stream().anyMatch(m -> Figure.of(row, m.field()).isKnown()))
        .count();
  }

  /**
   * The figure of one of the places along which it runs, in words; empty where it has no row, or
   * several, as many as are drawn apart.
   */
  public Optional<String> figureOf(String place, Texts texts) {
    return answer.rows().stream()
        .filter(row -> chart.apart().isEmpty())
        .filter(row -> row.text(chart.along().name()).equals(place))
        .findFirst()
        .map(row -> Told.withInterval(Figure.of(row, measure.field()), texts));
  }

  /** The rows behind a chart, before they are drawn. */
  public static Answer answer(OpenTable table, Chart chart, Map<String, List<String>> given) {
    return AskedRows.of(table, chart, given).answer();
  }

  /** What it shows, or that the release has no row of what is asked for. */
  private static String sentence(Scene scene, Drawing drawing) {
    return scene.rows().isEmpty() ? scene.say("picture.no_rows") : drawing.sentence();
  }

  /** What a picture says below its title where it has nothing to draw; else nothing. */
  private static String said(Scene scene, Drawing drawing, String sentence) {
    return drawing.isEmpty()
        ? Stream.concat(Stream.of(sentence), Remarks.withheld(scene, scene.figures()).stream())
            .collect(Collectors.joining(" "))
        : "";
  }

  /** What the picture shows, in words, for who hears it. */
  private static Map<String, Map<String, String>> described(
      String sentence, List<String> notes, String mark) {
    String words = String.join(" ", mark, sentence, String.join(" ", notes)).strip();
    return Map.of("label", Map.of("description", words));
  }

  private static List<String> notes(Scene scene, Drawing drawing, String remark) {
    return Stream.of(
            Stream.of(remark).filter(text -> !text.isEmpty()),
            drawing.notes().stream(),
            Remarks.ofLook(scene, drawing.figures()).stream())
        .flatMap(notes -> notes)
        .distinct()
        .toList();
  }

  /** What is drawn, by which check, of which one place and of when. */
  private static String title(Scene scene) {
    Stream<String> what = Stream.of(scene.chart().title(scene.measure(), scene.texts()));
    Stream<String> when =
        scene.period().filter(period -> !period.isEmpty()).stream()
            .map(period -> period.replace(",", ", "));
    return Stream.of(what, OnlyPlace.check(scene).stream(), OnlyPlace.of(scene).stream(), when)
        .flatMap(words -> words)
        .collect(Collectors.joining(", "));
  }

  private static Drawing drawing(Scene scene) {
    return switch (scene.chart().kind()) {
      case EDITION_BARS -> new EditionBars(scene);
      case YEAR_LINE -> new YearLine(scene);
      case COUNTRY_BARS -> CountryBars.of(scene);
      case DOTS -> Dots.of(scene);
      case LINES -> Lines.of(scene);
      case SLOPE -> Slope.of(scene);
      case COUNTRY_MAP -> CountryMap.of(scene);
      case SYMBOL_MAP -> SymbolMap.of(scene);
      case FUNNEL -> Funnel.of(scene);
      case PAIRS -> Pairs.of(scene);
      case HEATMAP -> Heatmap.of(scene);
      case RADAR -> Radar.of(scene);
      case PROFILE -> Profile.of(scene);
      case SURVIVAL -> Survival.of(scene);
      case CONCENTRATION -> ConcentrationCurve.of(scene);
      case STAGES -> Stages.of(scene);
    };
  }
}

package sello.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.heatmap.HeatmapSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.visualMap.ContinousVisualMap;
import org.icepear.echarts.origin.component.visualMap.VisualMapOption;
import org.icepear.echarts.origin.coord.cartesian.AxisOption;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * Cells of figures, places by columns, coloured by class. Areas of different schemes never stand
 * beside each other: it shows one edition.
 */
record Heatmap(Scene scene, PlaceGrid grid, List<GridLine> lines) implements Drawing {
  /** Lines for the names of the columns, and for what colours and marks mean. */
  private static final int HEAD = 2;

  private static final int FOOT = 3;

  /** Pixels that the columns share, beside the names of places, unless the screen is narrow. */
  private static final int COLUMNS = 560;

  /** Pixels of a column's name, at least. */
  private static final int COLUMN = 92;

  /** Pixels of a letter, on average. */
  private static final int LETTER = 6;

  /** Letters of a place's name in a picture, where its line is too low for a second one. */
  private static final int LETTERS_OF_PICTURE = 26;

  static Heatmap of(Scene scene) {
    PlaceGrid grid =
        PlaceGrid.of(
            scene,
            OnePeriod.of(scene).rows().stream().filter(row -> !scene.isPlaceless(row)).toList());
    return new Heatmap(scene, grid, grid.drawn(scene.room() - HEAD - FOOT));
  }

  @Override
  public Option option() {
    HeatCells cells = new HeatCells(scene, grid, lines, classes());
    int letters = scene.isPicture() ? LETTERS_OF_PICTURE : Integer.MAX_VALUE;
    List<String> names =
        new ArrayList<>(ShortName.all(lines.stream().map(GridLine::name).toList(), letters));
    names.add("");
    names.add(cells.classes().areSeveral() ? scene.say("picture.colours") : "");
    List<Map<String, Object>> marks = cells.marks(lines.size() + 2);
    if (!marks.isEmpty()) {
      names.add(scene.say("picture.marks"));
    }
    List<Map<String, Object>> colours = new ArrayList<>(cells.colours(lines.size() + 1));
    left("picture.drawn_of").ifPresent(words -> colours.add(leftOut(words)));
    return Sheet.lying(names)
        .setYAxis(
            places(names, scene.isPicture() ? 190 : 112)
                .setData(
                    Sheet.bold(names, i -> i < lines.size() && lines.get(i).isHighlighted(scene))))
        .setGrid(
            new Grid()
                .setLeft(4 + Unmeasured.width(names))
                .setRight(8)
                .setTop(56)
                .setBottom(40)
                .setContainLabel(true))
        .setXAxis(new AxisOption[] {areas(), hidden(cells.classes().colours().size()), hidden(3)})
        .setVisualMap(
            new VisualMapOption[] {new ContinousVisualMap().setShow(false).setMin(0).setMax(1)})
        .setMedia(narrow())
        .setSeries(
            new SeriesOption[] {series(0, cells.figures()), series(1, colours), series(2, marks)});
  }

  /** On a narrow screen the names of the columns stand upright. */
  private static List<Object> narrow() {
    Map<String, Object> label = Map.of("rotate", 90, "width", 120);
    return List.of(
        Map.of(
            "query",
            Map.of("maxWidth", Sheet.NARROW),
            "option",
            Map.of("xAxis", List.of(Map.of("axisLabel", label), Map.of(), Map.of()))));
  }

  private CategoryAxis areas() {
    int width = Math.max(COLUMN, COLUMNS / Math.max(1, grid.columns().size()));
    return named(
            grid.columns().values().stream()
                .map(name -> WrappedName.of(name, width / LETTER))
                .toList(),
            width)
        .setPosition("top");
  }

  private static CategoryAxis places(List<String> names, int width) {
    return named(names, width).setInverse(true);
  }

  /** Names that break where they are longer than so many pixels. */
  private static CategoryAxis named(List<String> names, int width) {
    Map<String, Object> label = new LinkedHashMap<>(Map.of("interval", 0, "overflow", "break"));
    label.putAll(Map.of("color", Ink.TEXT, "fontSize", 12, "lineHeight", 13, "width", width));
    return Sheet.categories(names).setAxisLine(new AxisLine().setShow(false)).setAxisLabel(label);
  }

  private static CategoryAxis hidden(int places) {
    return Sheet.categories(IntStream.range(0, places).mapToObj(Integer::toString).toList())
        .setPosition("bottom")
        .setAxisLabel(Map.of("show", false))
        .setShow(false);
  }

  private static SeriesOption series(int axis, List<Map<String, Object>> cells) {
    return new HeatmapSeries().setXAxisIndex(axis).setData((Object) cells);
  }

  private Map<String, Object> leftOut(String words) {
    Map<String, Object> cell =
        HeatCells.cell(0, lines.size(), Map.of("color", Ink.NONE), words, Ink.QUIET);
    cell.put("silent", true);
    Map<String, Object> label = Marks.text(words, Ink.QUIET);
    label.put("position", "insideLeft");
    cell.put("label", label);
    return cell;
  }

  /**
   * Over the figures that can be leant on: one school must not stretch the scale. Where none can
   * be, over all that there are.
   */
  private ColourClasses classes() {
    if (scene.measure().signed()) {
      return ColourClasses.aroundZero();
    }
    if (grid.known() == 1) {
      return ColourClasses.single();
    }
    List<Double> sure = values(figure -> !Told.isLow(figure));
    return ColourClasses.over(sure.isEmpty() ? values(figure -> true) : sure);
  }

  private List<Double> values(Predicate<Figure> which) {
    return grid.figures().stream().filter(which).flatMap(f -> f.value().stream()).toList();
  }

  /** What the picture itself says of lines that it does not show. */
  private Optional<String> left(String key) {
    if (grid.lines().isEmpty()) {
      return Optional.of(scene.say("figure.not_known"));
    }
    int drawn = lines.size() - grid.europe().map(europe -> 1).orElse(0);
    return drawn == grid.lines().size()
        ? Optional.empty()
        : Optional.of(scene.say(key, "drawn", drawn, "all", grid.lines().size()));
  }

  @Override
  public String sentence() {
    return new HeatWords(scene, grid).sentence();
  }

  @Override
  public List<String> notes() {
    List<String> notes = new ArrayList<>(left("picture.drawn_of_note").stream().toList());
    notes.addAll(new HeatWords(scene, grid).notes());
    return notes;
  }

  @Override
  public List<Row> shown() {
    return grid.lines().stream().flatMap(line -> line.cells().values().stream()).toList();
  }

  @Override
  public List<Figure> figures() {
    return grid.figures();
  }

  @Override
  public int levels() {
    return lines.size() + HEAD + FOOT;
  }
}

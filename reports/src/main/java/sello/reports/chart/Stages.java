package sello.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.origin.util.SeriesOption;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.reports.EuropeRow;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * The stages of a call from top to bottom, a block for each place: bars of schools, and the rate
 * that leads to each stage with Europe's below it. Registered schools are so many more than all
 * others that their bar is cut.
 *
 * @param scene what is drawn
 * @param asked the places, the one with most applicants first
 * @param lines the stages of those that are drawn
 * @param scale how far it reaches
 */
record Stages(Scene scene, List<Row> asked, List<StageLine> lines, Scale scale) implements Drawing {
  private static final int MOST = 6;

  /** How much longer than the longest bar the paper is, for the number at its end. */
  private static final double WORDS = 1.12;

  static Stages of(Scene scene) {
    List<Row> places =
        scene.rows().stream()
            .filter(row -> !isEurope(row) || scene.rows().size() == 1)
            .sorted(Comparator.comparingDouble((Row row) -> -scene.figure(row).height()))
            .toList();
    Optional<Row> europe =
        scene.rows().stream()
            .filter(row -> isEurope(row) && !places.contains(row))
            .filter(row -> !EuropeRow.isOfOneCountry(row))
            .findFirst();
    List<Stage> stages = Stage.of(scene.chart().table());
    List<StageLine> lines =
        places.stream()
            .limit(Math.max(1, Math.min(MOST, scene.room() / (stages.size() + 1))))
            .flatMap(row -> stages.stream().map(stage -> new StageLine(scene, row, europe, stage)))
            .toList();
    return new Stages(scene, places, lines, Scale.covering(numbers(lines)));
  }

  private static boolean isEurope(Row row) {
    return row.text(Fields.COUNTRY_CODE.name()).equals(Fields.EUROPE);
  }

  /** What the bars must hold: all but the registered schools, unless nothing else is known. */
  private static List<Double> numbers(List<StageLine> lines) {
    List<Double> later =
        lines.stream()
            .filter(line -> !isFirst(line))
            .flatMap(line -> line.schools().value().stream())
            .filter(number -> number > 0)
            .toList();
    List<Double> all =
        later.isEmpty()
            ? lines.stream().flatMap(line -> line.schools().value().stream()).toList()
            : later;
    return Stream.concat(Stream.of(0.0), all.stream().map(number -> WORDS * number)).toList();
  }

  /**
   * Its own rate, where it is told, without interval and Europe's: the tip and the table have them.
   */
  private String rateAlone(Rung rung) {
    String own = rung.row().isPresent() ? rung.words().split(" \\(| · |\n", 2)[0] : "";
    return own.equals(scene.say("picture.withheld")) ? "" : own;
  }

  private static boolean isFirst(StageLine line) {
    return line.stage().schools().name().equals("registered_schools");
  }

  private boolean isAlone() {
    return lines.stream().map(StageLine::row).distinct().count() == 1 && asked.size() == 1;
  }

  @Override
  public Option option() {
    List<Rung> rungs = new ArrayList<>();
    List<Object> bars = new ArrayList<>();
    List<Object> hatches = new ArrayList<>();
    List<Object> words = new ArrayList<>();
    for (StageLine line : lines) {
      if (isFirst(line) && !isAlone()) {
        words.add(head(scene.place(line.row()), rungs.size()));
        rungs.add(Rung.saying(Rung.Kind.HEAD, scene.place(line.row())));
        bars.add("-");
        hatches.add("-");
      }
      words.add(count(line, rungs.size()));
      rungs.add(line.rung(isAlone()));
      bars.add(bar(line));
      hatches.add(line.isWithheld() ? scale.max() : "-");
    }
    if (drawn() < asked.size()) {
      String cut = scene.say("picture.drawn_of", "drawn", drawn(), "all", asked.size());
      words.add(Ladder.words(scale.min(), rungs.size(), cut, "right"));
      rungs.add(Rung.saying(Rung.Kind.WORDS, cut));
    }
    return Ladder.option(rungs, scale, "{value}", scene.isPicture())
        .setMedia(Ladder.narrow(rungs, rungs.stream().map(this::rateAlone).toList()))
        .setSeries(
            new SeriesOption[] {
              new BarSeries().setBarWidth(14).setBarGap("-100%").setData(bars.toArray()),
              DotMarks.hatches(hatches).setBarGap("-100%"),
              Ladder.marks(words, List.of())
            });
  }

  private Map<String, Object> bar(StageLine line) {
    Map<String, Object> bar = new LinkedHashMap<>();
    double schools = line.schools().value().orElse(0.0);
    bar.put("value", scale.cut(schools));
    bar.put("itemStyle", style(line, isCut(line)));
    bar.put("tooltip", Map.of("formatter", line.tip()));
    return bar;
  }

  /** Whether its bar goes on beyond the paper. */
  private boolean isCut(StageLine line) {
    return line.schools().value().orElse(0.0) > scale.max();
  }

  private static Map<String, Object> style(StageLine line, boolean isCut) {
    if (isCut) {
      return Map.of("color", BarBreak.onward());
    }
    return line.schools().flag().contains(Flag.PROVISIONAL)
        ? Map.of("color", Ink.PAPER, "borderColor", Ink.ACCENT, "borderWidth", 1.5)
        : Map.of("color", Ink.ACCENT);
  }

  private Map<String, Object> head(String place, int rung) {
    Map<String, Object> label = Marks.text(place, Ink.TEXT);
    label.put("position", "right");
    label.put("fontWeight", "bold");
    return Map.of(
        "value", List.of(scale.min(), rung), "symbolSize", 0, "label", label, "silent", true);
  }

  /**
   * The number at the end of its bar; before it where the bar ends near the paper's edge, or is
   * cut.
   */
  private Map<String, Object> count(StageLine line, int rung) {
    if (isCut(line)) {
      return BarBreak.of(line.count(), scale, rung);
    }
    double end = line.isWithheld() ? scale.min() : scale.cut(line.schools().value().orElse(0.0));
    String side = scale.part(end) > 0.95 ? "left" : "right";
    Map<String, Object> words = Ladder.words(end, rung, line.count(), side);
    return line.isWithheld() || side.equals("left") ? Marks.onPaper(words) : words;
  }

  private long drawn() {
    return lines.stream().map(StageLine::row).distinct().count();
  }

  @Override
  public String sentence() {
    return StageWords.sentence(scene, lines);
  }

  @Override
  public List<String> notes() {
    return StageWords.notes(scene, lines, this::isCut, asked.size());
  }

  @Override
  public List<Figure> figures() {
    return lines.stream().map(StageLine::schools).toList();
  }

  @Override
  public List<Row> shown() {
    Stream<Row> europe = lines.stream().flatMap(line -> line.europe().stream()).distinct();
    return Stream.concat(lines.stream().map(StageLine::row).distinct(), europe).toList();
  }

  @Override
  public int levels() {
    return (int) (lines.size() + (isAlone() ? 0 : drawn()) + (drawn() < asked.size() ? 1 : 0));
  }
}

package sello.reports.chart;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.Row;

/**
 * A stage of one place, as a line of a picture: its bar, and to the right the rate that led to it,
 * over that of Europe.
 *
 * @param scene what is drawn
 * @param row the place
 * @param europe Europe, where it is drawn beside
 * @param stage the stage
 */
record StageLine(Scene scene, Row row, Optional<Row> europe, Stage stage) {
  /** Letters of a name that the narrowest screen has room for. */
  private static final int LONGEST = 24;

  Figure schools() {
    return Figure.of(row, stage.schools());
  }

  /** How many schools, in words; why not, where that is not told. */
  String count() {
    return said(schools());
  }

  String name() {
    return title(stage.schools());
  }

  private String title(Field<?> field) {
    return scene.texts().title(scene.chart().table(), field);
  }

  boolean isWithheld() {
    return isWithheld(schools());
  }

  private static boolean isWithheld(Figure figure) {
    return !figure.isKnown() && figure.flag().contains(Flag.CONFIDENTIAL);
  }

  Rung rung(boolean isAlone) {
    return Rung.of(
        isSmall() ? Rung.Kind.SMALL : Rung.Kind.PLACE,
        row,
        scene.isPicture() ? name() : WrappedName.of(name(), LONGEST),
        words(isAlone));
  }

  /** Whether its rate rests on small numbers. */
  boolean isSmall() {
    return rate(row).filter(rate -> rate.flag().contains(Flag.LOW_RELIABILITY)).isPresent();
  }

  private Optional<Figure> rate(Row of) {
    return stage.rate().map(field -> Figure.of(of, field));
  }

  /** Of one place with its interval, and Europe's below; of several there is one line for each. */
  private String words(boolean isAlone) {
    String own = rate(row).map(rate -> isAlone ? withEnds(rate) : said(rate)).orElse("");
    return europe
        .flatMap(this::rate)
        .map(rate -> own + (isAlone ? "\n" : " · ") + scene.place(europe.get()) + " " + said(rate))
        .orElse(own);
  }

  private String withEnds(Figure rate) {
    return rate.isContested()
        ? said(rate)
            + " "
            + scene.say(
                "picture.stages_ends",
                "low",
                tenths(rate.low().orElseThrow()),
                "high",
                tenths(rate.high().orElseThrow()))
        : said(rate);
  }

  /** In per cent, without the sign that stands before. */
  private String tenths(double share) {
    return scene.texts().numerals().hundred(share);
  }

  private String said(Figure figure) {
    if (isWithheld(figure)) {
      return scene.say("picture.withheld");
    }
    return stage.rate().filter(figure.field()::equals).isPresent() && figure.value().isPresent()
        ? scene.texts().numerals().percent(figure.height())
        : figure.words(scene.texts());
  }

  String tip() {
    Stream<String> own = Stream.of(scene.place(row), name() + ": " + count());
    Stream<String> rates =
        stage.rate().stream()
            .map(
                field ->
                    title(field) + ": " + Told.withInterval(Figure.of(row, field), scene.texts()));
    return Stream.concat(own, rates).collect(Collectors.joining("\n"));
  }
}

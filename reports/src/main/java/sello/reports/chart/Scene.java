package sello.reports.chart;

import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Unit;
import sello.reports.Answer;
import sello.reports.CodeNames;
import sello.reports.Figure;
import sello.reports.Row;
import sello.reports.text.Percent;
import sello.reports.text.Rank;
import sello.reports.text.Texts;

/**
 * What a picture is drawn from.
 *
 * @param chart what goes where
 * @param measure the figure that is drawn
 * @param answer the rows asked for, and the question
 * @param rows the rows themselves
 * @param highlighted the place that stands out; empty where none does
 * @param names what codes are called
 * @param breaks where the series breaks
 * @param room so many places fit from top to bottom
 * @param texts the language
 */
record Scene(
    Chart chart,
    Measure measure,
    Answer answer,
    List<Row> rows,
    Optional<String> highlighted,
    CodeNames names,
    List<Break> breaks,
    int room,
    Texts texts) {
  /** The figure of a row. */
  Figure figure(Row row) {
    return Figure.of(row, measure.field());
  }

  /** Whether its height is given: on a page it is as high as it must be. */
  boolean isPicture() {
    return room < Integer.MAX_VALUE;
  }

  /** The figures of all rows. */
  List<Figure> figures() {
    return rows.stream().map(this::figure).toList();
  }

  /** What a row's place along the chart is called. */
  String place(Row row) {
    return name(row, chart.along());
  }

  /** The same within a sentence. */
  String placeWithin(Row row) {
    return texts.within(place(row));
  }

  /** What a field of a row is called: its name where it is a code. */
  String name(Row row, Field<?> field) {
    return names.of(row, field).orElse(row.text(field.name()));
  }

  /** Whether a row holds what belongs to no known place. */
  boolean isPlaceless(Row row) {
    return row.text(chart.along().name()).equals(CodeNames.NO_REGION);
  }

  /** Whether a row is of the place that a caller wants to stand out. */
  boolean isHighlighted(Row row) {
    return highlighted.filter(row.text(chart.along().name())::equals).isPresent();
  }

  /** The one edition or year that is drawn; empty where the chart runs along the time. */
  Optional<String> period() {
    return chart.period().map(time -> answer.query().parameters().getOrDefault(time.name(), ""));
  }

  /** Words with the edition or year that is drawn before them. */
  String ofPeriod(String words) {
    return period()
        .filter(period -> !period.isEmpty())
        .map(period -> period.replace(",", ", ") + ": " + words)
        .orElse(words);
  }

  /** Shares are drawn in per cent. */
  boolean isShare() {
    return measure.field().unit() == Unit.SHARE;
  }

  /** Growth is drawn in per cent, and may be below zero. */
  boolean isGrowth() {
    return Percent.isGrowth(measure.field());
  }

  /** Ranks are drawn from 1, the first at the top, and none without its interval. */
  boolean isRank() {
    return Rank.is(measure.field());
  }

  /** A figure as it is drawn on an axis. */
  double drawn(double value) {
    return Percent.is(measure.field()) ? 100 * value : value;
  }

  /** How an axis writes its numbers; {@code {value}} stands for the number in the language. */
  String axisNumber() {
    return Percent.is(measure.field())
        ? texts.say("number.percent", "number", "{value}")
        : "{value}";
  }

  /** An amount as an axis writes it. */
  String amount(double drawn) {
    return axisNumber().replace("{value}", texts.numerals().onScale(drawn));
  }

  String say(String key, Object... namesAndValues) {
    return texts.say(key, namesAndValues);
  }

  /** The title of the figure. */
  String measureTitle() {
    return texts.title(chart.table(), measure.field());
  }
}

package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Type;
import sello.catalog.Unit;
import sello.reports.Figure;
import sello.reports.text.Percent;
import sello.reports.text.Rank;
import sello.reports.text.Texts;

/** Puts figures into words; each number that is said knows its cell. */
record Wording(Texts texts) {

  /** A figure that is known, as people say it: its value, else the end that the sources give. */
  List<Span> value(Fact fact) {
    Figure figure = fact.figure();
    if (figure.value().isPresent()) {
      return List.of(datum(fact, "", figure.value().get(), said(fact, figure)));
    }
    if (figure.isUnder()) {
      return List.of(datum(fact, "_high", figure.high().orElseThrow(), figure.words(texts)));
    }
    if (figure.isOver()) {
      return List.of(datum(fact, "_low", figure.low().orElseThrow(), figure.words(texts)));
    }
    return range(fact, "rows.range");
  }

  /** The same with its interval in brackets, where there is one beyond the value. */
  List<Span> valueWithInterval(Fact fact) {
    List<Span> spans = new ArrayList<>(value(fact));
    if (fact.figure().isContested()) {
      spans.add(new Span.Words(" ("));
      spans.addAll(range(fact, "rows.range"));
      spans.add(new Span.Words(")"));
    }
    return spans;
  }

  /** Value and interval in a cell of a table; a word where there is no figure. */
  List<Span> cell(Optional<Fact> fact) {
    return fact.map(this::cell).orElseGet(() -> words(texts.say("report.cell.not_known")));
  }

  private List<Span> cell(Fact fact) {
    if (fact.isKnown()) {
      return valueWithInterval(fact);
    }
    if (fact.isWithheld()) {
      return words(texts.say("report.cell.withheld"));
    }
    boolean cannotExist = fact.figure().cannotExist();
    return words(texts.say(cannotExist ? "report.cell.cannot_exist" : "report.cell.not_known"));
  }

  static List<Span> words(String text) {
    return List.of(new Span.Words(text));
  }

  private List<Span> range(Fact fact, String key) {
    Figure figure = fact.figure();
    double low = figure.low().orElseThrow();
    double high = figure.high().orElseThrow();
    return Pattern.of(
            texts,
            key,
            List.of(
                Slot.spans("low", List.of(datum(fact, "_low", low, number(figure, low)))),
                Slot.spans("high", List.of(datum(fact, "_high", high, number(figure, high))))))
        .spans();
  }

  private static Span.Datum datum(Fact fact, String end, double value, String text) {
    return new Span.Datum(fact, fact.measure().name() + end, value, text);
  }

  /** Estimated figures say "about"; ranks do not, for their interval says it. */
  private String said(Fact fact, Figure figure) {
    String number = number(figure, figure.value().orElseThrow());
    boolean isAbout = figure.flag().contains(Flag.ESTIMATED) && !Rank.is(fact.measure());
    return isAbout ? texts.say("figure.about", "value", number) : number;
  }

  /** A share has one decimal in a document, an amount as many as its interval bears. */
  private String number(Figure figure, double value) {
    if (Percent.is(figure.field())) {
      return texts.numerals().percent(value);
    }
    if (isMeasured(figure)) {
      return texts.numerals().fixed(value, decimals(figure));
    }
    double unit = Math.pow(10, decimals(figure));
    return texts
        .numerals()
        .amount(figure.field().type() == Type.DOUBLE ? Math.rint(value * unit) / unit : value);
  }

  /** Whether it is a rate, a mean or a score: its value and its ends have the same decimals. */
  private static boolean isMeasured(Figure figure) {
    Field<?> field = figure.field();
    return field.type() == Type.DOUBLE && (figure.isContested() || field.unit() == Unit.POINTS);
  }

  /** Three digits that count, of the value or, where that is 0, of the farther end. */
  private static int decimals(Figure figure) {
    double value = Math.abs(figure.value().filter(v -> v != 0).or(figure::high).orElse(0.0));
    return value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  }
}

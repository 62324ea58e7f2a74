package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Unit;
import sello.reports.Figure;
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
                Slot.spans("low", List.of(datum(fact, "_low", low, number(fact.measure(), low)))),
                Slot.spans(
                    "high", List.of(datum(fact, "_high", high, number(fact.measure(), high))))))
        .spans();
  }

  private static Span.Datum datum(Fact fact, String end, double value, String text) {
    return new Span.Datum(fact, fact.measure().name() + end, value, text);
  }

  /** A share has one decimal in a document; estimated figures say "about". */
  private String said(Fact fact, Figure figure) {
    String number = number(fact.measure(), figure.value().orElseThrow());
    boolean isAbout = figure.flag().contains(Flag.ESTIMATED);
    return isAbout ? texts.say("figure.about", "value", number) : number;
  }

  private String number(Field<?> measure, double value) {
    return isInPercent(measure) ? texts.numerals().percent(value) : texts.numerals().amount(value);
  }

  /** Growth is a difference of shares: 0.1 is ten per cent more. */
  private static boolean isInPercent(Field<?> measure) {
    return measure.unit() == Unit.SHARE || measure.name().contains("_growth");
  }
}

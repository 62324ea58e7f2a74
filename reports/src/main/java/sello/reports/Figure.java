package sello.reports;

import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.reports.text.Rank;
import sello.reports.text.Texts;

/**
 * A figure with what is known of it: a value, or only an end of its interval, or a reason for
 * having neither.
 *
 * @param field what it is a figure of
 * @param value the value
 * @param low lowest that the sources allow
 * @param high highest that the sources allow
 * @param flag its flag
 */
public record Figure(
    Field<?> field,
    Optional<Double> value,
    Optional<Double> low,
    Optional<Double> high,
    String flag) {
  /** How a figure ends that is taken from an estimate beside it, with the ends of that. */
  private static final String KNOWN = "_known";

  /** The figure of a measure in a row. */
  public static Figure of(Row row, Field<?> field) {
    Figure own = withOwnEnds(row, field);
    String estimate = field.name().replaceFirst(KNOWN + "$", "");
    boolean isTaken =
        !estimate.equals(field.name())
            && own.value.isPresent()
            && own.value.equals(row.number(estimate));
    return isTaken
        ? new Figure(
            field,
            own.value,
            row.number(estimate + "_low"),
            row.number(estimate + "_high"),
            own.flag)
        : own;
  }

  private static Figure withOwnEnds(Row row, Field<?> field) {
    String measure = field.name();
    return new Figure(
        field,
        row.number(measure),
        row.number(measure + "_low"),
        row.number(measure + "_high"),
        row.text(measure + "_flag"));
  }

  /** Whether anything is known of it: that it is 0 or more is said of every figure. */
  public boolean isKnown() {
    return value.isPresent() || high.isPresent() || low.filter(end -> end != 0).isPresent();
  }

  /**
   * Whether its ends are said with the value: the sources contradict each other, chance allows
   * others, or it is a rank, which is never said alone.
   */
  public boolean isContested() {
    return value.isPresent()
        && low.isPresent()
        && high.isPresent()
        && (Rank.is(field) || !low.get().equals(high.get()));
  }

  /** Whether a lower end is known that is not the upper one too. */
  public boolean hasInterval() {
    return low.isPresent() && !low.equals(high);
  }

  /** Whether only the upper end is known. */
  public boolean isUnder() {
    return value.isEmpty() && low.isEmpty() && high.isPresent();
  }

  /** Whether only the lower end is known. */
  public boolean isOver() {
    return value.isEmpty() && low.filter(end -> end != 0).isPresent() && high.isEmpty();
  }

  /** Whether it is kept back, so that nothing is told about single schools. */
  public boolean isWithheld() {
    return value.isEmpty() && flag.contains(Flag.CONFIDENTIAL);
  }

  public boolean cannotExist() {
    return flag.contains(Flag.CANNOT_EXIST);
  }

  public boolean isAfterBreak() {
    return flag.contains(Flag.BREAK);
  }

  /** Where its bar ends: its value, else the end that is known; 0 when nothing is. */
  public double height() {
    return value.or(() -> isUnder() ? high : low).orElse(0.0);
  }

  /**
   * The figure as people say it: "1,212", "almost 1,000", "at least 2,900", or why there is none.
   */
  public String words(Texts texts) {
    if (value.isPresent()) {
      String number = written(texts, value);
      boolean isAbout = flag.contains(Flag.ESTIMATED) && !Rank.is(field);
      return isAbout ? texts.say("figure.about", "value", number) : number;
    }
    if (isUnder()) {
      return texts.say("rows.almost", "high", written(texts, high));
    }
    if (isOver()) {
      return texts.say("rows.over", "low", written(texts, low));
    }
    if (isKnown()) {
      return texts.say("rows.range", ends(texts));
    }
    if (isWithheld()) {
      return texts.say("picture.withheld");
    }
    return texts.say(cannotExist() ? "picture.cannot_exist" : "figure.not_known");
  }

  /** The same, with the ends where the sources contradict each other. */
  public String wordsWithEnds(Texts texts) {
    return isContested()
        ? words(texts) + " (" + texts.say("figure.contested", ends(texts)) + ")"
        : words(texts);
  }

  /** Both ends, as a text with the places low and high takes them. */
  public Object[] ends(Texts texts) {
    return new Object[] {"low", written(texts, low), "high", written(texts, high)};
  }

  private String written(Texts texts, Optional<Double> number) {
    return texts.numerals().text(field, number.orElseThrow());
  }
}

package sello.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The declaration of a protected table being written: {@link Disclosure#protecting}. */
public final class DisclosureDraft {
  private final String family;
  private final List<Disclosure.Count> counts = new ArrayList<>();
  private final List<Disclosure.Derived> derived = new ArrayList<>();
  private final List<Disclosure.Order> orders = new ArrayList<>();
  private final List<Disclosure.Difference> differences = new ArrayList<>();
  private final List<Disclosure.Spread> spreads = new ArrayList<>();
  private final List<Portion> portions = new ArrayList<>();
  private final List<ScoreSum> scoreSums = new ArrayList<>();

  DisclosureDraft(String family) {
    this.family = family;
  }

  /** Counts of schools or persons. */
  public DisclosureDraft counts(Field<?>... fields) {
    Arrays.stream(fields).forEach(f -> counts.add(new Disclosure.Count(f.name(), "", f.name())));
    return this;
  }

  /**
   * A count of schools that tells the same number as the others of a twin.
   *
   * @throws IllegalArgumentException when the twin is named like the count, as one that has none
   */
  public DisclosureDraft twin(String twin, Field<?> field) {
    if (twin.equals(field.name())) {
      throw new IllegalArgumentException("A twin needs another name than its count " + twin);
    }
    counts.add(new Disclosure.Count(field.name(), "", twin));
    return this;
  }

  /** A sum over so many schools. */
  public DisclosureDraft sum(Field<?> field, Field<?> schools) {
    counts.add(new Disclosure.Count(field.name(), schools.name(), field.name()));
    return this;
  }

  /** A figure made of counts of the same row. */
  public DisclosureDraft derived(Field<?> figure, Field<?>... of) {
    derived.add(new Disclosure.Derived(figure.name(), names(of), false, ""));
    return this;
  }

  /** A figure that compares the rows of a dimension, made of counts of each of them. */
  public DisclosureDraft derivedAcross(Field<?> dimension, Field<?> figure, Field<?>... of) {
    derived.add(new Disclosure.Derived(figure.name(), names(of), false, dimension.name()));
    return this;
  }

  /** A figure made of counts of Europe at the same time. */
  public DisclosureDraft derivedOfEurope(Field<?> figure, Field<?>... of) {
    derived.add(new Disclosure.Derived(figure.name(), names(of), true, ""));
    return this;
  }

  /**
   * Counts in an order that holds in every row: each is at most the next. One that is not named as
   * a count of few is known to everybody.
   */
  public DisclosureDraft ordered(Field<?>... fields) {
    for (int i = 1; i < fields.length; i++) {
      orders.add(new Disclosure.Order(fields[i - 1].name(), fields[i].name()));
    }
    return this;
  }

  /** A count that is never above one of another family at its place and time. */
  public DisclosureDraft within(Field<?> field, String family, Field<?> larger) {
    orders.add(new Disclosure.Order(field.name(), family + Disclosure.OF_FAMILY + larger.name()));
    return this;
  }

  /** Counts of few that the one less the other is. */
  public DisclosureDraft difference(Field<?> larger, Field<?> smaller) {
    differences.add(new Disclosure.Difference(larger.name(), smaller.name()));
    return this;
  }

  /** A figure of single values of so many schools. */
  public DisclosureDraft spread(Field<?> figure, Field<?> schools) {
    spreads.add(new Disclosure.Spread(figure.name(), schools.name(), false, false));
    return this;
  }

  /** A figure whose limits alone tell of single values of so many schools. */
  public DisclosureDraft limits(Field<?> figure, Field<?> schools) {
    spreads.add(new Disclosure.Spread(figure.name(), schools.name(), true, false));
    return this;
  }

  /** A figure of single values of all schools of Europe; the table has those of a place. */
  public DisclosureDraft spreadOfEurope(Field<?> figure, Field<?> schools) {
    spreads.add(new Disclosure.Spread(figure.name(), schools.name(), false, true));
    return this;
  }

  /** A count whose rows of one value of a dimension are portions of a count of a family. */
  public DisclosureDraft portion(
      Field<?> field, Field<?> dimension, String family, Map<String, Portion.Whole> wholes) {
    portions.add(new Portion(field.name(), dimension.name(), family, wholes));
    return this;
  }

  /**
   * A sum over the schools with a score, of which some reach a level.
   *
   * @param least the least score
   * @param level from which score on the level is reached
   * @param most the highest score
   */
  public DisclosureDraft scores(
      Field<Double> sum,
      Field<?> schools,
      Field<?> reaching,
      double least,
      double level,
      double most) {
    sum(sum, schools);
    scoreSums.add(
        new ScoreSum(
            sum.name(),
            schools.name(),
            reaching.name(),
            sum.inLastDecimals(least),
            sum.inLastDecimals(level),
            sum.inLastDecimals(most)));
    return this;
  }

  public Disclosure build() {
    return new Disclosure(
        Disclosure.Access.PROTECTED,
        "",
        family,
        counts,
        derived,
        orders,
        differences,
        spreads,
        portions,
        scoreSums);
  }

  private static List<String> names(Field<?>... fields) {
    return Arrays.stream(fields).map(f -> f.name()).toList();
  }
}

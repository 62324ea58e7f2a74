package sello.ingest;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A rule over several columns of a row whose own values are right. */
public sealed interface RowRule extends Serializable {

  /** What is wrong or worth knowing, in which column, and whether the row can stay. */
  record Finding(Severity severity, String reason, String column, String rule, String advice) {}

  /** Empty when the row keeps the rule. */
  Optional<Finding> check(RowView row, CodeLists lists);

  /** In words, for documents. */
  String text();

  /** What a row that breaks it is refused for, or flagged with. */
  List<String> reasons();

  /** Whether a row that breaks it is refused, or stays with a flag. */
  Severity severity();

  /**
   * A rule that a column keeps in some rows only.
   *
   * @param column the column
   * @param whenColumn the column that says in which rows
   * @param whenForm regular expression of the values of {@code whenColumn} for which it holds
   * @param rule what the column must keep there
   */
  record When(String column, String whenColumn, String whenForm, Rule rule) implements RowRule {
    @Override
    public List<String> reasons() {
      return List.of(rule.reason(column));
    }

    @Override
    public Severity severity() {
      return Severity.REJECT;
    }

    @Override
    public Optional<Finding> check(RowView row, CodeLists lists) {
      if (!Pattern.matches(whenForm, row.text(whenColumn))) {
        return Optional.empty();
      }
      return rule.check(row.text(column), lists)
          .map(
              b -> new Finding(Severity.REJECT, rule.reason(column), column, b.rule(), b.advice()));
    }

    @Override
    public String text() {
      return column + " must be " + rule.text() + " where " + whenColumn + " is like " + whenForm;
    }
  }

  /**
   * The country takes part in eTwinning on the first day on which the edition's labels are valid.
   */
  record IsMember(String countryColumn, String editionColumn) implements RowRule {
    @Override
    public List<String> reasons() {
      return List.of("country_not_member");
    }

    @Override
    public Severity severity() {
      return Severity.REJECT;
    }

    @Override
    public Optional<Finding> check(RowView row, CodeLists lists) {
      String country = row.text(countryColumn);
      Optional<LocalDate> day = lists.calendar().firstDay(row.text(editionColumn));
      if (day.isEmpty() || lists.places().isMember(country, day.get())) {
        return Optional.empty();
      }
      return Optional.of(
          new Finding(
              Severity.REJECT,
              "country_not_member",
              countryColumn,
              "must be a member on " + day.get() + ", the first day of " + row.text(editionColumn),
              "Correct the country or the edition, or the membership in countries.csv."));
    }

    @Override
    public String text() {
      return countryColumn + " must be a member on the first day of the edition's validity";
    }
  }

  /** Every score that the file has a column for is there. */
  record HasScores(List<String> columns) implements RowRule {
    public HasScores {
      columns = List.copyOf(columns);
    }

    @Override
    public List<String> reasons() {
      return List.of("missing_score");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public Optional<Finding> check(RowView row, CodeLists lists) {
      return columns.stream()
          .filter(c -> row.has(c) && row.text(c).isEmpty())
          .findFirst()
          .map(
              c ->
                  new Finding(
                      Severity.WARNING,
                      "missing_score",
                      c,
                      "has no score",
                      "The row stays; its other scores count."));
    }

    @Override
    public String text() {
      return "a missing score is flagged missing_score";
    }
  }

  /** The total is the sum of the scores, within 0.05. */
  record SumsUp(String total, List<String> columns) implements RowRule {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    public SumsUp {
      columns = List.copyOf(columns);
    }

    @Override
    public List<String> reasons() {
      return List.of("total_mismatch");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public Optional<Finding> check(RowView row, CodeLists lists) {
      List<String> scores = columns.stream().filter(row::has).map(row::text).toList();
      if (scores.isEmpty() || scores.contains("") || row.text(total).isEmpty()) {
        return Optional.empty();
      }
      BigDecimal sum =
          scores.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.subtract(new BigDecimal(row.text(total))).abs().compareTo(TOLERANCE) <= 0) {
        return Optional.empty();
      }
      return Optional.of(
          new Finding(
              Severity.WARNING,
              "total_mismatch",
              total,
              "should be the sum of the scores, " + sum.toPlainString(),
              "The row stays with its scores; ask the sender."));
    }

    @Override
    public String text() {
      return total + " off by more than 0.05 from the sum of the scores is flagged total_mismatch";
    }
  }

  /** The region's name is that of one region of the country's reporting level. */
  record KnowsRegion(String countryColumn, String regionColumn) implements RowRule {
    @Override
    public List<String> reasons() {
      return List.of("unknown_region", "region_union");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public Optional<Finding> check(RowView row, CodeLists lists) {
      String country = row.text(countryColumn);
      String region = row.text(regionColumn);
      Places places = lists.places();
      if (region.isEmpty() || places.region(country, region).isPresent()) {
        return Optional.empty();
      }
      boolean isUnion = places.isUnion(country, region);
      return Optional.of(
          new Finding(
              Severity.WARNING,
              isUnion ? "region_union" : "unknown_region",
              regionColumn,
              isUnion ? "is two regions of the code list" : "is no region of " + country,
              isUnion ? "The row stays without a region." : places.advice(country, region)));
    }

    @Override
    public String text() {
      return regionColumn + " that is no known region is flagged unknown_region or region_union";
    }
  }
}

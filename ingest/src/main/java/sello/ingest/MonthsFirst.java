package sello.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.catalog.Type;

/**
 * Columns of days of which some can only have the month first and none the day: what reads like a
 * day first among the others, as 05/06/2024, is another day, so that the row last changed would be
 * another row.
 */
final class MonthsFirst {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})%1$s(\\d{1,2})%1$s\\d{4}(?: .*)?".formatted(CellDate.BETWEEN));

  private static final int MONTHS = 12;

  /** What can be said of two numbers before a year. */
  private enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    EITHER,
    SAME
  }

  private MonthsFirst() {}

  /** A problem for each such column. */
  static List<Problem> problems(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < match.positions().length; i++) {
      ContractColumn column = contract.columns().get(i);
      boolean isOfDays = column.type() == Type.DATE || column.reading() == Reading.MOMENT;
      if (contract.isForgiving() && isOfDays && match.positions()[i] >= 0) {
        Map<Order, String> first = firstOfEach(values.ofRows(match.positions()[i]));
        if (first.containsKey(Order.MONTH_FIRST)
            && first.containsKey(Order.EITHER)
            && !first.containsKey(Order.DAY_FIRST)) {
          problems.add(problem(file, column, first));
        }
      }
    }
    return problems;
  }

  private static Map<Order, String> firstOfEach(List<String> rows) {
    Map<Order, String> first = new EnumMap<>(Order.class);
    for (String text : rows) {
      Matcher numbers = NUMBERS.matcher(text);
      if (numbers.matches()) {
        int one = Integer.parseInt(numbers.group(1));
        int two = Integer.parseInt(numbers.group(2));
        first.putIfAbsent(order(one, two), text);
      }
    }
    return first;
  }

  private static Order order(int one, int two) {
    if (one == two) {
      return Order.SAME;
    }
    if (one > MONTHS) {
      return Order.DAY_FIRST;
    }
    return two > MONTHS ? Order.MONTH_FIRST : Order.EITHER;
  }

  private static Problem problem(InputFile file, ContractColumn column, Map<Order, String> first) {
    return Problem.ofHeader(
        Severity.FATAL,
        file,
        column.name(),
        "",
        "has the month first in %s, and no day first: %s would be read as another day"
            .formatted(first.get(Order.MONTH_FIRST), first.get(Order.EITHER)),
        "Write each day of the column with the year first, like 2024-05-31.");
  }
}

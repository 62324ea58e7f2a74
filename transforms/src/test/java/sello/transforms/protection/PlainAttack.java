package sello.transforms.protection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody with a solver and the published rows of a table of regions and of one of countries, who
 * knows that regions add up to countries and countries to Europe, and nothing of this program.
 */
public final class PlainAttack {
  private final Map<String, Variable> hidden = new TreeMap<>();
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Expression> totals = new HashMap<>();

  /**
   * @param quantity the count that is attacked
   * @param regions published rows of one period and slice
   * @param countries the same by country, with Europe
   */
  public PlainAttack(String quantity, List<Row> regions, List<Row> countries) {
    boolean hasEurope = countries.stream().anyMatch(row -> row.getAs("country_code").equals("EUR"));
    for (Row row : countries) {
      String country = row.getAs("country_code");
      if (isKnownOrHidden(row, quantity)) {
        put(country, row.getAs(quantity), "whole of " + country, -1);
        if (hasEurope && !country.equals("EUR")) {
          put(country, row.getAs(quantity), "whole of EUR", 1);
        }
      }
    }
    for (Row row : regions) {
      if (isKnownOrHidden(row, quantity)) {
        String country = row.getAs("country_code");
        String region = country + " " + row.getAs("region_code");
        put(region, row.getAs(quantity), "whole of " + country, 1);
      }
    }
  }

  private static boolean isKnownOrHidden(Row row, String quantity) {
    String flag = row.getAs(quantity + "_flag");
    return row.getAs(quantity) != null || (flag != null && flag.contains("C"));
  }

  private void put(String place, Long value, String total, int sign) {
    Expression sum = totals.computeIfAbsent(total, name -> model.newExpression(name).level(0));
    Variable figure =
        value == null
            ? hidden.computeIfAbsent(place, name -> model.newVariable(name).lower(0))
            : model.newVariable(place + " in " + total).level(BigDecimal.valueOf(value));
    sum.set(figure, sign);
  }

  /** The places whose count is withheld. */
  public List<String> hidden() {
    return List.copyOf(hidden.keySet());
  }

  /** The least and the greatest value that fits all that is published. */
  public double[] range(String place) {
    Variable sought = hidden.get(place);
    hidden.values().forEach(variable -> variable.weight(0));
    sought.weight(1);
    double low = model.minimise().getValue();
    boolean isBounded = model.maximise().getState().isOptimal();
    return new double[] {low, isBounded ? model.maximise().getValue() : Double.POSITIVE_INFINITY};
  }
}

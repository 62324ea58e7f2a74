package sello.transforms;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/** The fields of units compared with all units of their group in a funnel. */
final class FunnelFields {
  static final Field<String> VERDICT = verdict("verdict", "Verdict", "the limits");
  static final Field<String> WIDENED_VERDICT =
      verdict("widened_verdict", "Verdict by the widened limits", "the widened limits");

  static final Field<Double> AWARDED_SHARE =
      Field.share(
          "awarded_share",
          "Awarded of registered",
          "awarded_schools / registered_schools: of the schools registered, the share that got the"
              + " label in the edition");
  static final Field<Double> WHOLE_SHARE =
      Field.share(
          "whole_share",
          "Awarded of registered, all units",
          "Of the schools registered in all units compared, the share that got the label: theta, the"
              + " middle of the limits");
  static final Field<Double> LIMIT_95_LOW =
      limit("limit_95_low", "Lower 95 % limit", "39 of 40 units of this size lie above it");
  static final Field<Double> LIMIT_95_HIGH =
      limit("limit_95_high", "Upper 95 % limit", "39 of 40 units of this size lie below it");
  static final Field<Double> LIMIT_998_LOW =
      limit("limit_99_8_low", "Lower 99.8 % limit", "999 of 1,000 units of this size lie above it");
  static final Field<Double> LIMIT_998_HIGH =
      limit(
          "limit_99_8_high", "Upper 99.8 % limit", "999 of 1,000 units of this size lie below it");
  static final Field<Double> PHI =
      new Field<>(
          "phi",
          Type.DOUBLE,
          Unit.NONE,
          "Over-dispersion",
          "How much more the units compared vary than chance explains: 1 where chance alone is at"
              + " work",
          2);
  static final Field<Double> TAU_SQUARED =
      new Field<>(
          "tau_squared",
          Type.DOUBLE,
          Unit.NONE,
          "Variance between units",
          "Variance between the units compared that chance does not explain: it widens the limits",
          5);
  static final Field<Double> WIDENED_95_LOW = widened(LIMIT_95_LOW);
  static final Field<Double> WIDENED_95_HIGH = widened(LIMIT_95_HIGH);
  static final Field<Double> WIDENED_998_LOW = widened(LIMIT_998_LOW);
  static final Field<Double> WIDENED_998_HIGH = widened(LIMIT_998_HIGH);
  static final Field<Long> UNITS_COMPARED =
      units("units_compared", "Units compared", "Units with both counts and a school, together k");
  static final Field<Long> UNITS_JUDGED =
      units("units_judged", "Units judged", "Of the units compared, those large enough for limits");
  static final Field<Long> UNITS_OUTSIDE =
      units(
          "units_outside_95",
          "Units outside 95 %",
          "Of the units judged, those outside the 95 % limits");
  static final Field<Double> EXPECTED_OUTSIDE =
      new Field<>(
          "expected_outside_95",
          Type.DOUBLE,
          Unit.NONE,
          "Expected outside 95 % by chance",
          "How many of the units judged would lie outside the 95 % limits if no unit differed: one in"
              + " 20",
          1);

  /** The limits, and the variance that widens the widened ones. */
  static final List<Field<Double>> LIMITS =
      List.of(LIMIT_95_LOW, LIMIT_95_HIGH, LIMIT_998_LOW, LIMIT_998_HIGH);

  static final List<Field<Double>> WIDENED =
      List.of(WIDENED_95_LOW, WIDENED_95_HIGH, WIDENED_998_LOW, WIDENED_998_HIGH);

  private FunnelFields() {}

  private static Field<String> verdict(String name, String title, String limits) {
    return Field.text(
        name,
        title,
        "Where awarded_share stands by "
            + limits
            + ": above_99_8, above_95, inside, below_95, below_99_8; too_small: the base is too small"
            + " to say; empty: not compared");
  }

  private static Field<Double> limit(String name, String title, String meaning) {
    return Field.share(
        name, title, "Limit of awarded_share: when all units share whole_share, " + meaning);
  }

  private static Field<Double> widened(Field<Double> limit) {
    return Field.share(
        "widened_" + limit.name(),
        limit.title() + ", widened",
        limit.definition() + "; and units may differ as much as they do on the whole");
  }

  private static Field<Long> units(String name, String title, String definition) {
    return Field.count(name, Unit.NONE, title, definition);
  }
}

package sello.api;

import java.util.Locale;
import java.util.Set;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.reports.text.Texts;

/**
 * The head of a column on a page.
 *
 * @param title what stands in it
 * @param unit what one of it is; empty where the title or the values say it
 * @param look how wide it is, and on which side its values stand
 */
public record ShownHead(String title, String unit, String look) {
  private static final Set<Unit> SAID_BY_ITS_VALUES =
      Set.of(Unit.NONE, Unit.YEAR, Unit.DATE, Unit.SHARE);

  static ShownHead of(Texts texts, Spec spec, Field<?> field, String look) {
    String title = texts.title(spec, field);
    return new ShownHead(title, unit(texts, field, title), look);
  }

  /** The unit where neither the title nor the values say it already. */
  private static String unit(Texts texts, Field<?> field, String title) {
    String unit = texts.unit(field.unit());
    boolean isSaid =
        SAID_BY_ITS_VALUES.contains(field.unit())
            || title.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    return isSaid ? "" : unit;
  }

  /**
   * How a field of the key looks: short for times and ordinals, long for codes made by machines.
   */
  static String lookOfKey(Field<?> field) {
    String name = field.name();
    if (field.type().isNumber() || name.equals("edition")) {
      return "short";
    }
    return name.endsWith("_code") || name.endsWith("_name") ? "name" : "long";
  }
}

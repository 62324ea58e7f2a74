package sello.reports.text;

import java.util.Optional;
import java.util.SortedMap;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * What fields are called and mean in a language. A field means the same in every table, but for the
 * few that a key with the table's name before it tells apart; the ends and the flag of a measure
 * follow from the measure. What has no text, such as a field of an older plan, keeps the English
 * words of its Spec; English has no texts at all.
 *
 * @param texts {@code <field>.title} and {@code <field>.definition}
 * @param words how ends and flags are put
 */
record FieldTexts(SortedMap<String, String> texts, Words words) {
  private static final String TITLE = ".title";
  private static final String DEFINITION = ".definition";

  String title(Spec table, Field<?> field) {
    return own(table, field, TITLE).or(() -> part(table, field, TITLE)).orElseGet(field::title);
  }

  String definition(Spec table, Field<?> field) {
    return own(table, field, DEFINITION)
        .or(() -> part(table, field, DEFINITION))
        .orElseGet(field::definition);
  }

  private Optional<String> own(Spec table, Field<?> field, String what) {
    String everywhere = field.name() + what;
    return Optional.ofNullable(texts.get(table.name() + "." + everywhere))
        .or(() -> Optional.ofNullable(texts.get(everywhere)));
  }

  /** The words for an end or the flag of a measure. */
  private Optional<String> part(Spec table, Field<?> field, String what) {
    for (Measure measure : table.measures()) {
      Field<?> whole = measure.field();
      Optional<String> text = own(table, whole, what);
      String kind = field.name().replaceFirst(whole.name() + "_", "");
      if (text.isPresent() && measure.columns().contains(field)) {
        return Optional.of(
            words.say(
                "field." + kind + what, "field", what.equals(TITLE) ? text.get() : whole.name()));
      }
    }
    return Optional.empty();
  }
}

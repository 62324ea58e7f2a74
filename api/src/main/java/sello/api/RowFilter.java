package sello.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import sello.catalog.Field;
import sello.reports.CodeNames;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/**
 * A field of the key with few values, of which a page shows one or all.
 *
 * @param title of the field
 * @param choices a link for each value, and one for all
 * @param chosen what is on screen; empty for all
 */
public record RowFilter(String title, List<Choice> choices, String chosen) {
  private static final int MOST_CHOICES = 60;

  /** A value, and the page on screen with it alone. */
  public record Choice(String name, String address, boolean isCurrent) {}

  static List<RowFilter> all(Context ctx, Texts texts, OpenTable table) {
    CodeNames names = CodeNames.of(table, texts);
    List<RowFilter> filters = new ArrayList<>();
    for (Field<?> field : table.spec().key()) {
      List<String> values = table.valuesUpTo(MOST_CHOICES, field).orElse(List.of());
      if (values.size() > 1) {
        filters.add(of(ctx, texts.title(table.spec(), field), field, values, names, texts));
      }
    }
    return filters;
  }

  private static RowFilter of(
      Context ctx,
      String title,
      Field<?> field,
      List<String> values,
      CodeNames names,
      Texts texts) {
    String asked = String.join(", ", Parameters.all(ctx).getOrDefault(field.name(), List.of()));
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(texts.say("table.all"), QueryLink.with(ctx, field.name()), asked.isEmpty()));
    for (String value : values) {
      choices.add(
          new Choice(
              names.of(field, value).orElse(value),
              QueryLink.with(ctx, field.name(), value),
              value.equals(asked)));
    }
    return new RowFilter(title, choices, names.of(field, asked).orElse(asked));
  }
}

package sello.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.reports.text.Texts;

/** Whether a table is about what somebody looks for: all words, in whatever it says of itself. */
final class TableSearch {
  private TableSearch() {}

  static boolean finds(Texts texts, Spec spec, String words) {
    String fields = spec.columns().stream().map(TableSearch::text).collect(Collectors.joining(" "));
    String text =
        String.join(
                " ",
                spec.name(),
                spec.title(),
                spec.description(),
                texts.title(spec),
                texts.tells(spec),
                fields)
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  private static String text(Field<?> field) {
    return field.name() + " " + field.title();
  }
}

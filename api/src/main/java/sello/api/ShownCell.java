package sello.api;

import java.util.Optional;
import java.util.Set;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.reports.Row;
import sello.reports.text.Reasons;
import sello.reports.text.Texts;

/**
 * A cell as a page shows it.
 *
 * @param text the value; a dash when it is missing
 * @param code the code that the text is the name of; else empty
 * @param ends the ends of its interval where they say more than the value; else empty
 * @param flag its flag; else empty
 * @param look {@code number} stands on the right, {@code long} may break; else empty
 * @param link address that the text leads to; else empty
 */
public record ShownCell(
    String text, String code, String ends, String flag, String look, String link) {
  private static final int LONG = 34;
  private static final Set<String> SENTENCES = Set.of("reason", "sentence_en");

  /** A field that says which row it is, or describes it. */
  static ShownCell of(Texts texts, Row row, Field<?> field) {
    String text =
        row.value(field.name())
            .map(value -> texts.numerals().text(field, value))
            .map(said -> isSentence(field) ? Reasons.of(said, texts).orElse(said) : said)
            .orElse("");
    boolean isLink = text.startsWith("https://") || text.startsWith("http://");
    String look = field.type().isNumber() ? "number" : text.length() > LONG ? "long" : "";
    return new ShownCell(text, "", "", "", look, isLink ? text : "");
  }

  /** A field of sentences, which a page says in its language. */
  private static boolean isSentence(Field<?> field) {
    return SENTENCES.contains(field.name());
  }

  /** A code with what it is called. */
  static ShownCell named(String name, String code) {
    return new ShownCell(name, name.equals(code) ? "" : code, "", "", "", "");
  }

  static ShownCell of(Texts texts, Row row, Measure measure) {
    Field<?> field = measure.field();
    Optional<Object> value = row.value(field.name());
    String text =
        value
            .map(found -> texts.numerals().text(field, found))
            .orElseGet(() -> texts.say("value.missing"));
    String flag = row.text(field.name() + "_flag");
    String ends = measure.limits() ? ends(texts, row, field, value) : "";
    return new ShownCell(text, "", ends, flag, "number", "");
  }

  private static String ends(Texts texts, Row row, Field<?> field, Optional<Object> value) {
    Optional<Object> low = row.value(field.name() + "_low");
    Optional<Object> high = row.value(field.name() + "_high");
    if (low.isPresent() && high.isPresent()) {
      boolean saysNothing = low.equals(value) && high.equals(value);
      return saysNothing
          ? ""
          : texts.say(
              "rows.range",
              "low",
              texts.numerals().text(field, low.get()),
              "high",
              texts.numerals().text(field, high.get()));
    }
    return low.map(end -> texts.say("rows.over", "low", texts.numerals().text(field, end)))
        .or(
            () ->
                high.map(
                    end -> texts.say("rows.almost", "high", texts.numerals().text(field, end))))
        .orElse("");
  }
}

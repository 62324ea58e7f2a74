package sello.reports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sello.reports.text.Texts;

/**
 * How an answer is worded; it says nothing of which rows there are. Where words stand in the rows,
 * their language is always named: left out, it would be the one that each reader likes best, and an
 * address that is cited with its hash would give other bytes to others.
 *
 * @param labelled whether a label follows each code of the key
 * @param texts the language of labels
 * @param marked whether text for spreadsheets begins with a byte order mark
 */
public record Wording(boolean labelled, Texts texts, boolean marked) {
  public static final Wording PLAIN = new Wording(false, Texts.english(), false);

  Map<String, String> parameters() {
    Map<String, String> all = new TreeMap<>();
    if (labelled) {
      all.put("labels", "both");
    }
    if (labelled || !texts.language().isEnglish()) {
      all.put("lang", texts.language().code());
    }
    if (marked) {
      all.put("bom", "true");
    }
    return all;
  }

  static Wording read(Given given) {
    return new Wording(
        given.oneOf("labels", List.of("codes", "both")).orElse("codes").equals("both"),
        given.single("lang").map(Wording::texts).orElse(PLAIN.texts),
        given.oneOf("bom", List.of("true", "false")).orElse("false").equals("true"));
  }

  private static Texts texts(String code) {
    return Texts.named(code)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.UNKNOWN_VALUE,
                        "There are no labels in lang '%s'.".formatted(code))
                    .about("lang", code)
                    .allowing(Texts.codes())
                    .refusal());
  }
}

package sello.ingest;

import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.SOURCE_URL;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/** Breaks in the series: editions whose figures do not compare with those before. */
public final class Breaks implements Publication {
  public static final Field<String> SERIES =
      Field.text(
          "series", "Series", "What breaks: awards (awards and labels) or areas (criterion areas)");
  public static final Field<String> BREAK_KIND =
      Field.text(
          "break_kind", "Kind of break", "rules, decision_body, definition, geography or criteria");
  public static final Field<String> SENTENCE_EN =
      Field.text("sentence_en", "What changed", "What changed, in one English sentence");

  @Override
  public Contract contract() {
    return Contract.strict(
        "breaks",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.required(SERIES, new OneOf(List.of("awards", "areas"))),
            ContractColumn.required(EDITION, new CodeOf("editions.edition")),
            ContractColumn.required(
                BREAK_KIND,
                new OneOf(
                    List.of("rules", "decision_body", "definition", "geography", "criteria"))),
            ContractColumn.required(SENTENCE_EN),
            ContractColumn.required(SOURCE_URL)),
        SERIES,
        EDITION);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("breaks")
        .title("Breaks in the series")
        .description(
            """
            Editions whose figures do not compare with those before, and why. One row per series and
            edition after a break.""")
        .key(SERIES, EDITION)
        .attributes(Publication.withSource(BREAK_KIND, SENTENCE_EN, SOURCE_URL))
        .build();
  }
}

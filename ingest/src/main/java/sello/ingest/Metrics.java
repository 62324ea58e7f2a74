package sello.ingest;

import static sello.catalog.Fields.METRIC;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;

/** The closed list of what published figures count. */
public final class Metrics implements Publication {
  public static final Field<String> UNIT = Field.text("unit", "Unit", "What one of it is");
  public static final Field<Boolean> SUMS_OVER_PLACES =
      Field.yesNo(
          "sums_over_places",
          "Adds up over places",
          "Whether regions add up to countries, and countries to Europe");
  public static final Field<String> DEFINITION_EN =
      Field.text("definition_en", "Definition", "What is counted, in English");

  @Override
  public Contract contract() {
    return Contract.strict(
        "metrics",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.code(METRIC),
            ContractColumn.required(UNIT),
            ContractColumn.required(SUMS_OVER_PLACES),
            ContractColumn.required(Fields.NAME_EN),
            ContractColumn.required(Fields.NAME_ES),
            ContractColumn.required(DEFINITION_EN)),
        METRIC);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("metrics")
        .title("Metrics")
        .description("What the published figures count. One row per metric.")
        .key(METRIC)
        .attributes(
            Publication.withSource(
                UNIT, SUMS_OVER_PLACES, Fields.NAME_EN, Fields.NAME_ES, DEFINITION_EN))
        .build();
  }
}

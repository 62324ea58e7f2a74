package sello.ingest;

import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.SOURCE_URL;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;

/**
 * Criterion areas of the label in their versions; no area is carried from one version to another.
 */
public final class Areas implements Publication {
  public static final Field<Integer> ORDER =
      Field.number("order", "Order", "Place of the area in its scheme");

  @Override
  public Contract contract() {
    return Contract.strict(
        "areas",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.required(Fields.SCHEME),
            ContractColumn.code(AREA_CODE),
            ContractColumn.required(Fields.NAME_EN),
            ContractColumn.required(Fields.NAME_ES),
            ContractColumn.required(ORDER, new AtLeast(1)),
            ContractColumn.optional(SOURCE_URL)),
        Fields.SCHEME,
        AREA_CODE);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("areas")
        .title("Criterion areas")
        .description("Criterion areas of the label in each version. One row per scheme and area.")
        .key(Fields.SCHEME, AREA_CODE)
        .attributes(Publication.withSource(Fields.NAME_EN, Fields.NAME_ES, ORDER, SOURCE_URL))
        .build();
  }
}

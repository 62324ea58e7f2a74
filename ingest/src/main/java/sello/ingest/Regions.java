package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;

/** Regions at the reporting level of their country, and the levels above. */
public final class Regions implements Publication {
  public static final Field<Integer> LEVEL = Field.number("level", "Level", "NUTS level, 1 to 3");
  public static final Field<String> PARENT_CODE =
      Field.text("parent_code", "Part of", "Region of the level above; none at level 1");

  @Override
  public Contract contract() {
    return Contract.strict("regions", Contract.Folder.ALL)
        .columns(
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2")),
            ContractColumn.code(REGION_CODE, new HasForm("[A-Z]{2}[0-9A-Z]{1,3}", "a NUTS code")),
            ContractColumn.required(REGION_NAME),
            ContractColumn.required(LEVEL, new AtLeast(1)),
            ContractColumn.required(Fields.SCHEME, new OneOf(List.of("NUTS 2024", "SR 2024"))),
            ContractColumn.optional(PARENT_CODE))
        .key(RowKey.of(REGION_CODE))
        .rules(new IsNameOfOneRegion())
        .build();
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("regions")
        .title("Regions")
        .description("Regions of the countries: codes, names, levels. One row per region.")
        .key(REGION_CODE)
        .attributes(
            Publication.withSource(COUNTRY_CODE, REGION_NAME, LEVEL, Fields.SCHEME, PARENT_CODE))
        .build();
  }
}

package sello.ingest;

import static sello.catalog.Fields.REGION_CODE;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/** What became of region codes of former vintages: for advice, never to move a figure by itself. */
public final class RegionChanges implements Publication {
  public static final Field<String> FORMER_CODE =
      Field.text("former_code", "Former code", "Code of a region in a former vintage");
  public static final Field<String> LAST_VINTAGE =
      Field.text("last_vintage", "Last vintage", "Last version of NUTS that had the code");
  public static final Field<String> RELATION =
      Field.text(
          "relation",
          "Relation",
          "same: the same territory under a new code; changed: its border moved; split: its"
              + " territory is now several regions");

  @Override
  public Contract contract() {
    return Contract.strict(
        "region_changes",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.required(
                FORMER_CODE, new HasForm("[A-Z]{2}[0-9A-Z]{1,3}", "a NUTS code")),
            ContractColumn.required(
                LAST_VINTAGE, new OneOf(List.of("NUTS 2013", "NUTS 2016", "NUTS 2021"))),
            ContractColumn.required(
                REGION_CODE, new HasForm("[A-Z]{2}[0-9A-Z]{1,3}", "a NUTS code")),
            ContractColumn.required(RELATION, new OneOf(List.of("same", "changed", "split")))),
        FORMER_CODE,
        REGION_CODE);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("region_changes")
        .title("Region codes of former vintages")
        .description(
            "What became of region codes that NUTS 2024 no longer has. One row per pair of codes.")
        .key(FORMER_CODE, REGION_CODE)
        .attributes(Publication.withSource(LAST_VINTAGE, RELATION))
        .build();
  }
}

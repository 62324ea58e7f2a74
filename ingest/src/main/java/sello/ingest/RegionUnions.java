package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/** National regions that are two codes, such as Trentino-Alto Adige. */
public final class RegionUnions implements Publication {
  public static final Field<String> UNION_NAME =
      Field.text(
          "union_name", "Union", "Name of the national region that is made of several codes");

  @Override
  public Contract contract() {
    return Contract.strict(
        "region_unions",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2")),
            ContractColumn.required(UNION_NAME),
            ContractColumn.required(REGION_CODE, new CodeOf("regions.region_code"))),
        COUNTRY_CODE,
        UNION_NAME,
        REGION_CODE);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("region_unions")
        .title("Unions of regions")
        .description(
            "National regions that are made of several codes. One row per union and region.")
        .key(COUNTRY_CODE, UNION_NAME, REGION_CODE)
        .attributes(Publication.withSource())
        .build();
  }
}

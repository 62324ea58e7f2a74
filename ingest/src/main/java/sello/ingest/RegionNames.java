package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;

import sello.catalog.Spec;

/** Spellings under which a region is printed. */
public final class RegionNames implements Publication {
  @Override
  public Contract contract() {
    return Contract.strict("region_names", Contract.Folder.ALL)
        .columns(
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2")),
            ContractColumn.required(CountryNames.SPELLING),
            ContractColumn.required(REGION_CODE, new CodeOf("regions.region_code")))
        .key(RowKey.of(COUNTRY_CODE, CountryNames.SPELLING))
        .rules(new IsReportedRegion(COUNTRY_CODE.name(), REGION_CODE.name()))
        .build();
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("region_names")
        .title("Spellings of region names")
        .description("Names under which sources print a region. One row per country and spelling.")
        .key(COUNTRY_CODE, CountryNames.SPELLING)
        .attributes(Publication.withSource(REGION_CODE))
        .build();
  }
}

package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.NOTE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import sello.catalog.Spec;

/**
 * Winners' lists of which somebody says that they are complete; every other list counts as partial.
 */
public final class ListCoverage implements Publication {
  @Override
  public Contract contract() {
    return Contract.strict("list_coverage", Contract.Folder.ALL)
        .columns(
            ContractColumn.required(EDITION, new CodeOf("editions.edition")),
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2")),
            ContractColumn.optional(REGION_CODE, new CodeOf("regions.region_code")),
            ContractColumn.optional(NOTE))
        .key(RowKey.of(EDITION, COUNTRY_CODE, REGION_CODE))
        .rules(
            SchoolColumns.IS_MEMBER, new IsReportedRegion(COUNTRY_CODE.name(), REGION_CODE.name()))
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("list_coverage")
        .title("Complete winners' lists")
        .description(
            """
            Countries and regions whose winners' list of an edition names every award; without a
            region the whole country. One row per complete list.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(EDITION, COUNTRY_CODE, REGION_CODE, NOTE)
        .build();
  }
}

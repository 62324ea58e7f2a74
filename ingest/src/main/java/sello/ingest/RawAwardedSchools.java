package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.SOURCE_URL;

import java.util.List;
import sello.catalog.Spec;

/** Schools on the winners' lists, as printed. Principals and teachers are not in the contract. */
public final class RawAwardedSchools implements Publication {
  @Override
  public Contract contract() {
    return new Contract(
        "awarded_schools",
        Contract.Folder.EDITION,
        List.of(
            ContractColumn.required(COUNTRY_CODE, new Rule.CodeOf("countries.iso2", List.of())),
            ContractColumn.optional(REGION_NAME),
            ContractColumn.optional(LOCALITY),
            ContractColumn.required(SCHOOL_NAME),
            ContractColumn.optional(SOURCE_URL, new Rule.Form("https?://.+", "a web address"))),
        Contract.names(COUNTRY_CODE, LOCALITY, SCHOOL_NAME));
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_awarded_schools")
        .title("Awarded schools, as printed")
        .description(
            """
            Schools on the winners' lists that were loaded; the edition is that of the folder, or
            'unknown'. One row per school and list.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(EDITION, COUNTRY_CODE, REGION_NAME, LOCALITY, SCHOOL_NAME, SOURCE_URL)
        .build();
  }
}

package sello.ingest;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/** Spellings under which a country is printed. */
public final class CountryNames implements Publication {
  public static final Field<String> SPELLING =
      Field.text("spelling", "Spelling", "Name as some source prints it");

  @Override
  public Contract contract() {
    return Contract.strict(
        "country_names",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.code(SPELLING),
            ContractColumn.required(Countries.ISO2, new CodeOf("countries.iso2"))),
        SPELLING);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("country_names")
        .title("Spellings of country names")
        .description("Names under which sources print a country. One row per spelling.")
        .key(SPELLING)
        .attributes(Publication.withSource(Countries.ISO2))
        .build();
  }
}

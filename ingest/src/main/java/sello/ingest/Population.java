package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.YEAR;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** Inhabitants by country and year. */
public final class Population implements Publication {
  public static final Field<Long> POPULATION =
      Field.count(
          "population", Unit.INHABITANTS, "Inhabitants", "Inhabitants of the country in the year");

  @Override
  public Contract contract() {
    return Contract.strict(
        "population",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2")),
            ContractColumn.required(YEAR, new AtLeast(1900)),
            ContractColumn.required(POPULATION, new AtLeast(1))),
        COUNTRY_CODE,
        YEAR);
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("population")
        .title("Population")
        .description("Inhabitants by country and year. One row per country and year.")
        .key(COUNTRY_CODE, YEAR)
        .attributes(Publication.withSource())
        .measures(Measure.exact(POPULATION))
        .build();
  }
}

package sello.ingest;

import java.util.List;
import java.util.Optional;
import sello.catalog.Fields;

/**
 * The region's name is that of one region of the country's reporting level. Of Europe, parts of
 * other kinds are printed.
 */
public record KnowsRegion(String countryColumn, String regionColumn) implements RowRule {
  @Override
  public List<String> reasons() {
    return List.of("unknown_region", "region_union");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String country = row.text(countryColumn);
    String region = row.text(regionColumn);
    Places places = lists.places();
    boolean isOfCountry = !region.isEmpty() && !country.equals(Fields.EUROPE);
    if (!isOfCountry || places.region(country, region).isPresent()) {
      return Optional.empty();
    }
    boolean isUnion = places.isUnion(country, region);
    return Optional.of(
        new Finding(
            Severity.WARNING,
            isUnion ? "region_union" : "unknown_region",
            regionColumn,
            isUnion ? "is two regions of the code list" : "is no region of " + country,
            isUnion ? "The row stays without a region." : places.advice(country, region)));
  }

  @Override
  public String text() {
    return regionColumn + " that is no known region is flagged unknown_region or region_union";
  }
}

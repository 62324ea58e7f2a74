package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * The region is one of the country's, at the level at which the country reports: of no other does a
 * table hold a row.
 */
public record IsReportedRegion(String countryColumn, String regionColumn) implements RowRule {
  @Override
  public List<String> reasons() {
    return List.of("region_not_reported");
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String country = row.text(countryColumn);
    String region = row.text(regionColumn);
    if (region.isEmpty() || lists.places().isReported(country, region)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Severity.REJECT,
            "region_not_reported",
            regionColumn,
            "must be a region of %s at the level at which the country reports".formatted(country),
            "Write such a code of regions.csv, a row for each; region_level of countries.csv says"
                + " which level it is."));
  }

  @Override
  public String text() {
    return regionColumn
        + " must be a region of the country at its reporting level (region_level of countries)";
  }
}

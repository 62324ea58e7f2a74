package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;

import java.util.List;
import java.util.Optional;

/**
 * No two regions that a country reports have one name: rows that name it would lie in neither, and
 * both would count none of them.
 */
public record IsNameOfOneRegion() implements RowRule {
  private static final String REASON = "region_name_of_another";

  @Override
  public List<String> reasons() {
    return List.of(REASON);
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    return lists
        .places()
        .namesake(
            row.text(COUNTRY_CODE.name()),
            row.text(REGION_CODE.name()),
            row.text(REGION_NAME.name()),
            Integer.parseInt(row.text(Regions.LEVEL.name())))
        .map(
            other ->
                new Finding(
                    Severity.REJECT,
                    REASON,
                    REGION_NAME.name(),
                    "must be the name of one region of the country, it is that of %s too"
                        .formatted(other),
                    "Give each a name of its own; further spellings belong in region_names."));
  }

  @Override
  public String text() {
    return "no two regions that a country reports have one name";
  }
}

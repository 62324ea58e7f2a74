package sello.ingest;

import java.util.List;
import java.util.Optional;

/**
 * The country takes part in eTwinning at some time in the edition's first year: the rule by which
 * tables say that it could have awards.
 */
public record IsMember(String countryColumn, String editionColumn) implements RowRule {
  @Override
  public List<String> reasons() {
    return List.of("country_not_member");
  }

  @Override
  public Severity severity() {
    return Severity.REJECT;
  }

  @Override
  public Optional<Finding> check(RowView row, CodeLists lists) {
    String country = row.text(countryColumn);
    Optional<Integer> year = lists.calendar().firstYear(row.text(editionColumn));
    if (year.isEmpty() || lists.places().isMember(country, year.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Severity.REJECT,
            "country_not_member",
            countryColumn,
            "must be a member in " + year.get() + ", the first year of " + row.text(editionColumn),
            "Correct the country or the edition, or the membership in countries.csv."));
  }

  @Override
  public String text() {
    return countryColumn + " must be a member in the first year of the edition";
  }
}

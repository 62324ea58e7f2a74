package sello.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The country takes part in eTwinning on the first day on which the edition's labels are valid. */
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
    Optional<LocalDate> day = lists.calendar().firstDay(row.text(editionColumn));
    if (day.isEmpty() || lists.places().isMember(country, day.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Severity.REJECT,
            "country_not_member",
            countryColumn,
            "must be a member on " + day.get() + ", the first day of " + row.text(editionColumn),
            "Correct the country or the edition, or the membership in countries.csv."));
  }

  @Override
  public String text() {
    return countryColumn + " must be a member on the first day of the edition's validity";
  }
}

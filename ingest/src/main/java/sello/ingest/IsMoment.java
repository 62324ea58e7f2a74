package sello.ingest;

import java.util.Map;
import java.util.Optional;

/** The value says a day or a moment, so that one can be told to be later than another. */
public record IsMoment() implements Rule {
  @Override
  public Map<String, Object> constraints() {
    return Map.of();
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    return CellMoment.of(value).isPresent()
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text(), advice(value)));
  }

  /** Spreadsheets count days from two different ones, and a text does not say from which. */
  private static String advice(String value) {
    return SerialDays.isNumber(value)
        ? "It is the number of a day in a spreadsheet: show the column as dates and save it again."
        : "Correct the value.";
  }

  @Override
  public String text() {
    return "a day from " + BetweenDays.OF_SCHOOLS.text() + ", perhaps with its time";
  }

  @Override
  public String reason(String column) {
    return "bad_date";
  }
}

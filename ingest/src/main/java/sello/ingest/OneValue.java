package sello.ingest;

import java.util.Map;
import java.util.Optional;

/** The text is one value, not an array of some, as JSON lines may have it. */
public record OneValue() implements Rule {
  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    return ListOfValues.is(value) ? Optional.of(ListOfValues.BROKEN) : Optional.empty();
  }

  @Override
  public String text() {
    return "one value, not a list";
  }

  @Override
  public Map<String, Object> constraints() {
    return Map.of();
  }
}

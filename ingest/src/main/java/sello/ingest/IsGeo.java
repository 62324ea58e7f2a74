package sello.ingest;

import java.util.Map;
import java.util.Optional;

/** The value is a place that Eurostat publishes figures for, in the vintage of our regions. */
public record IsGeo() implements Rule {
  @Override
  public Map<String, Object> constraints() {
    return Map.of();
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    if (EurostatGeo.isKnown(value, lists.places())) {
      return Optional.empty();
    }
    String advice =
        lists
            .places()
            .successors(value)
            .map(now -> "It is of an older vintage; since then: " + now + ". Not guessed.")
            .orElse("Correct it, or add it to the reference data.");
    return Optional.of(new Broken("must be " + text(), advice));
  }

  @Override
  public String text() {
    return "a country or region code of Eurostat, or EU…, EA…, EFTA";
  }
}

package sello.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
            .or(() -> atEurostat(value, lists.places()))
            .orElse("Correct it, or add it to the reference data.");
    return Optional.of(new Broken("must be " + text(), advice));
  }

  /** GR and GB are EL and UK there. */
  private static Optional<String> atEurostat(String value, Places places) {
    return Stream.of("EL", "UK")
        .filter(code -> places.eurostatCountry(code).equals(Optional.of(value)))
        .map(code -> "Eurostat writes " + code + ".")
        .findFirst();
  }

  @Override
  public String text() {
    return "a country or region code of Eurostat, or EU…, EA…, EFTA";
  }
}

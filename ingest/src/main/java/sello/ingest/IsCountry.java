package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Nearest;

/** The value is a country of eTwinning, by then told by its code. */
public record IsCountry() implements Rule {
  @Override
  public Map<String, Object> constraints() {
    return Map.of();
  }

  @Override
  public String codes() {
    return "countries.iso2";
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    if (lists.codes("countries.iso2").contains(value)) {
      return Optional.empty();
    }
    List<String> near = Nearest.to(value, lists.places().countryNames());
    String advice =
        near.isEmpty()
            ? "Correct it, or add the spelling to country_names.csv."
            : "Nearest: " + String.join(", ", near) + ".";
    return Optional.of(new Broken("must be " + text(), advice));
  }

  @Override
  public String text() {
    return "the name or code of a country of eTwinning";
  }
}

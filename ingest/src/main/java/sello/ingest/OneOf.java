package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The value is one of a few words. */
public record OneOf(List<String> words) implements Rule {
  @Override
  public Map<String, Object> constraints() {
    return Map.of("enum", words);
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    return words.contains(value)
        ? Optional.empty()
        : Optional.of(new Broken("must be " + text(), "Use one of these words."));
  }

  @Override
  public String text() {
    return "one of " + String.join(" ", words);
  }

  @Override
  public String reason(String column) {
    return "unknown_" + column;
  }
}

package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Nearest;

/**
 * The value is a code of reference data, or one of a few words beside it.
 *
 * @param list such as {@code countries.iso2}
 * @param orWords words that are allowed as well
 */
public record CodeOf(String list, List<String> orWords) implements Rule {
  /** A code of the list and nothing else. */
  CodeOf(String list) {
    this(list, List.of());
  }

  @Override
  public Map<String, Object> constraints() {
    return Map.of();
  }

  /** A word beside the list would break a foreign key: then only the text tells the rule. */
  @Override
  public String codes() {
    return orWords.isEmpty() ? list : "";
  }

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    Set<String> codes = lists.codes(list);
    if (codes.contains(value) || orWords.contains(value)) {
      return Optional.empty();
    }
    List<String> near = Nearest.to(value, codes);
    String advice =
        near.isEmpty()
            ? "Correct it, or add it to the reference data."
            : "Nearest: " + String.join(", ", near) + ".";
    return Optional.of(new Broken("must be " + text(), advice));
  }

  @Override
  public String text() {
    String words = orWords.isEmpty() ? "" : " or " + String.join(", ", orWords);
    return "a code of " + list + words;
  }

  @Override
  public String reason(String column) {
    return "unknown_" + column;
  }
}

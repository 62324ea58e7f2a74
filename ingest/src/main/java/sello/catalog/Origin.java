package sello.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a release is made of: real inputs only, or invented ones only. A build refuses a mix. */
public enum Origin {
  /** Figures that somebody published or a service holds. */
  REAL,
  /** Invented figures, which show what Sello can do. */
  EXAMPLE;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with the words that are allowed
   */
  @JsonCreator
  public static Origin of(String label) {
    return Arrays.stream(values())
        .filter(origin -> origin.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("origin is '" + label + "', not real or example"));
  }

  /** The origin of a release that is made of these files; without invented ones it is real. */
  public static Origin of(List<Source> sources) {
    return sources.stream().anyMatch(source -> source.kind() == SourceKind.ILLUSTRATIVE)
        ? EXAMPLE
        : REAL;
  }
}

package sello.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Who stands behind a source, and whether its rows are true. */
public enum SourceKind {
  OFFICIAL,
  PRESS,
  REFERENCE,
  /** Invented so that a reader can see how it would look; never added to the others. */
  ILLUSTRATIVE;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with the words that are allowed
   */
  @JsonCreator
  public static SourceKind of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kind is '" + label + "', not official, press, reference or illustrative"));
  }
}

package sello.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** Whether what a table is made of is real: lineage tells it, so that nobody has to remember. */
public enum Origin {
  /** No source is illustrative. */
  REAL,
  /** Some sources are illustrative and some are not. */
  MIXED,
  /** Every source is illustrative. */
  ILLUSTRATIVE;

  /** Reference data frames rows and gives none, so it does not make invented figures mixed. */
  private static final String REFERENCE = "reference/";

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The origin of what is made of these files. */
  public static Origin of(List<Source> sources) {
    boolean invented = sources.stream().anyMatch(Origin::isInvented);
    boolean real = sources.stream().anyMatch(s -> !isInvented(s) && !isReference(s));
    if (!invented) {
      return REAL;
    }
    return real ? MIXED : ILLUSTRATIVE;
  }

  private static boolean isInvented(Source source) {
    return source.kind() == SourceKind.ILLUSTRATIVE;
  }

  private static boolean isReference(Source source) {
    return source.file().startsWith(REFERENCE);
  }
}

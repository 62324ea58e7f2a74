package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure that differs between two releases.
 *
 * @param kind what happened to its row
 * @param key the values that name the row
 * @param measure its column; empty for a row that has no columns beside its key
 * @param old the figure in the first release
 * @param now the figure in the second
 * @param reasons why, as far as the manifests tell; empty when they tell nothing
 */
public record ChangeLine(
    Kind kind,
    List<Optional<Object>> key,
    String measure,
    Cell old,
    Cell now,
    Set<Reason> reasons) {
  /** What happened to a row. */
  public enum Kind {
    ADDED,
    REMOVED,
    REVISED;

    static Kind of(boolean wasThere, boolean isThere) {
      if (wasThere && isThere) {
        return REVISED;
      }
      return isThere ? ADDED : REMOVED;
    }

    /** The same seen from the other release. */
    Kind mirrored() {
      return switch (this) {
        case ADDED -> REMOVED;
        case REMOVED -> ADDED;
        case REVISED -> REVISED;
      };
    }

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Its values in the order of {@link Changes#columns}. */
  public List<Optional<Object>> values() {
    List<Optional<Object>> values = new ArrayList<>();
    values.add(Optional.of(kind.label()));
    values.addAll(key);
    values.add(Optional.<Object>of(measure).filter(name -> !measure.isEmpty()));
    values.addAll(List.of(old.value(), now.value(), old.flag(), now.flag()));
    values.add(Optional.<Object>of(reason()).filter(text -> !reasons.isEmpty()));
    return values;
  }

  /** The reasons as text. */
  public String reason() {
    return reasons.stream().map(Reason::label).collect(Collectors.joining("; "));
  }
}

package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first year of an edition: that in which its labels begin, and of which it has its name. */
public final class EditionCalendar implements Serializable {
  private final Map<String, Integer> firstYears = new HashMap<>();

  /** Takes a row of a reference publication, by its columns; only editions matter. */
  void add(String publication, Map<String, String> row) {
    if (publication.equals("editions")) {
      String edition = row.getOrDefault("edition", "");
      firstYears.put(edition, Integer.parseInt(edition.substring(0, 4)));
    }
  }

  /** Empty when the edition is not known. */
  public Optional<Integer> firstYear(String edition) {
    return Optional.ofNullable(firstYears.get(edition));
  }
}

package sello.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first day on which the labels of an edition are valid. */
public final class EditionCalendar implements Serializable {
  private final Map<String, LocalDate> firstDays = new HashMap<>();

  /** Takes a row of a reference publication, by its columns; only editions matter. */
  void add(String publication, Map<String, String> row) {
    if (publication.equals("editions")) {
      String edition = row.getOrDefault("edition", "");
      String stated = row.getOrDefault("valid_from", "");
      int firstYear = Integer.parseInt(edition.substring(0, 4));
      firstDays.put(
          edition, stated.isEmpty() ? LocalDate.of(firstYear, 1, 1) : LocalDate.parse(stated));
    }
  }

  /** Empty when the edition is not known. */
  public Optional<LocalDate> firstDay(String edition) {
    return Optional.ofNullable(firstDays.get(edition));
  }
}

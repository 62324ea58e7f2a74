package sello.ingest;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** The texts that name a country or region, in any spelling, whichever it is. */
final class PlaceNames implements Serializable {
  private final Set<String> ofReports = new HashSet<>();
  private final Set<String> ofAnyLevel = new HashSet<>();

  /** Notes a country, or a region of the level that a country reports. */
  void add(String spelling) {
    ofReports.add(Spelling.fold(spelling));
    addOfOtherLevel(spelling);
  }

  /** Notes a region of another level, such as a province, or several together. */
  void addOfOtherLevel(String spelling) {
    ofAnyLevel.add(Spelling.fold(spelling));
  }

  /** Every one of them, folded. */
  Set<String> all() {
    return ofAnyLevel;
  }

  boolean isOfReports(String text) {
    return ofReports.contains(Spelling.fold(text));
  }

  boolean isOfAnyLevel(String text) {
    return ofAnyLevel.contains(Spelling.fold(text));
  }
}

package sello.ingest;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** The texts that name a country or region, in any spelling, whichever it is. */
final class PlaceNames implements Serializable {
  private final Set<String> ofReports = new HashSet<>();
  private final Set<String> ofOtherLevels = new HashSet<>();

  /** Notes a country, or a region of the level that a country reports. */
  void add(String spelling) {
    ofReports.add(Spelling.fold(spelling));
  }

  /** Notes a region of another level: a province. */
  void addOfOtherLevel(String spelling) {
    ofOtherLevels.add(Spelling.fold(spelling));
  }

  boolean isOfReports(String text) {
    return ofReports.contains(Spelling.fold(text));
  }

  boolean isOfAnyLevel(String text) {
    return isOfReports(text) || ofOtherLevels.contains(Spelling.fold(text));
  }
}

package sello.ingest;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** The texts that name a country or region, in any spelling, whichever it is. */
final class PlaceNames implements Serializable {
  private static final String COUNTY = " županija";

  private final Set<String> ofReports = new HashSet<>();
  private final Set<String> ofAnyLevel = new HashSet<>();

  /** Polish lists write "woj." for voivodeship before the name. */
  static String withoutKind(String spelling) {
    return spelling.startsWith("woj.") ? spelling.substring(4).strip() : spelling;
  }

  /** Croatian lists leave the word for county out below its header: {@code Međimurska}. */
  static String alone(String region) {
    return region.endsWith(COUNTY)
        ? region.substring(0, region.length() - COUNTY.length())
        : region;
  }

  /** Notes a country, or a region of the level that a country reports. */
  void add(String spelling) {
    ofReports.add(Spelling.fold(spelling));
    addOfOtherLevel(spelling);
  }

  /** Notes what several regions are called together; gives it folded. */
  String ofSeveral(String spelling) {
    addOfOtherLevel(spelling);
    return Spelling.fold(spelling);
  }

  /** Notes a region of another level: a province. */
  void addOfOtherLevel(String spelling) {
    ofAnyLevel.add(Spelling.fold(spelling));
  }

  boolean isOfReports(String text) {
    return ofReports.contains(Spelling.fold(text));
  }

  boolean isOfAnyLevel(String text) {
    return ofAnyLevel.contains(Spelling.fold(text));
  }
}

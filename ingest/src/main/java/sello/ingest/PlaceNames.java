package sello.ingest;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts that name a country or region, in any spelling, whichever it is. */
final class PlaceNames implements Serializable {
  private static final Pattern KIND =
      Pattern.compile(
          "^(woj\\.|województwo |м\\.|місто |обл\\.|област |jud\\.|județul |mun\\.|municipiul |περιφέρεια )"
              + "\\s*|\\s+(обл\\.|vármegye|megye)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COUNTY =
      Pattern.compile(" (županija|oblast|apskritis|kraj)$|^misto ");

  private final Set<String> ofReports = new HashSet<>();
  private final Set<String> ofAnyLevel = new HashSet<>();

  /**
   * Without the word for the kind of region: "woj." in Poland, "м." and "обл." in Ukraine, "обл."
   * in Bulgaria, "jud." in Romania, "Περιφέρεια" in Greece, "vármegye" in Hungary.
   */
  static String withoutKind(String spelling) {
    return KIND.matcher(spelling).replaceFirst("");
  }

  /**
   * Lists of Croatia, Serbia, Ukraine, Czechia, Slovakia and Lithuania leave the kind of region out
   * below its header: {@code Međimurska}, {@code Сремска}, {@code Zlínský}, {@code Kauno}.
   */
  static String alone(String region) {
    return COUNTY.matcher(region).replaceFirst("");
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

package sello.ingest;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts that name a country or region, in any spelling, whichever it is. */
final class PlaceNames implements Serializable {
  private static final Pattern KIND =
      Pattern.compile(
          "^(woj\\.|województwo |м\\.|місто |обл\\.|област |jud\\.|județul |mun\\.|municipiul |περιφέρεια |qarku (i )?"
              + "|r[eé]gion |regione (autonoma )?|land |hl\\. ?m\\.|r\\. ?a\\. (d[aeo]s? )?"
              + "|(com(unidad|\\.)( autónoma| autonoma)?|c\\. ?a\\.) de(l| la| las)? )"
              + "\\s*|\\s+(обл\\.|регион|apskr\\.|fylke|(vár)?megye|(statistična )?regija"
              + "|samosprávny kraj|[iİI]li)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern COUNTY =
      Pattern.compile(" (županija|oblast|apskritis|kraj)$|s? län$|^misto | \\([A-Z]{2}\\)$");
  private static final Pattern LANGUAGES = Pattern.compile("\\s*/\\s*");

  private final Set<String> ofReports = new HashSet<>();
  private final Set<String> ofAnyLevel = new HashSet<>();

  /**
   * Without the word for the kind of region: "woj." in Poland, "м." and "обл." in Ukraine, "обл."
   * in Bulgaria, "jud." in Romania, "Περιφέρεια" in Greece, "apskr." in Lithuania, "fylke" in
   * Norway, "megye" in Hungary, "regija" in Slovenia, "Region" in Denmark, Sweden and France,
   * "регион" in North Macedonia, "Qarku" in Albania, "Comunidad Autónoma de" in Spain, "Regione" in
   * Italy, "Land" in Austria, "R. A." in Portugal, "Hl. m." in Czechia, "samosprávny kraj" in
   * Slovakia, "ili" in Türkiye.
   */
  static String withoutKind(String spelling) {
    return KIND.matcher(spelling).replaceFirst("");
  }

  /**
   * What lists call a region beside its official name: in one of its languages, {@code Trøndelag}
   * of {@code Trøndelag/Trööndelage}; without the kind of region, which stands in the header in
   * Croatia, Serbia, Ukraine, Czechia, Slovakia and Lithuania ({@code Zlínský}, {@code Kauno}) and
   * nowhere in Sweden ({@code Skåne}); without the country that Eurostat adds, {@code Friesland}.
   */
  static List<String> alone(String region) {
    return inLanguages(region).stream().map(name -> COUNTY.matcher(name).replaceFirst("")).toList();
  }

  /** The names of a region that is written in several languages, at least one. */
  private static List<String> inLanguages(String region) {
    return List.of(LANGUAGES.split(region, -1));
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

package sello.reports.metadata;

import java.util.ArrayList;
import java.util.List;
import sello.reports.Licence;

/**
 * The codes of the catalogue's vocabularies, above all those of the Publications Office of the
 * European Union. Each is carried with its type, name and scheme, so that it can be checked where
 * nothing can be fetched.
 */
enum Authority {
  THEME("data-theme/EDUC", "Data theme", "Education, culture and sport", "skos:Concept"),
  FREQUENCY("frequency/ANNUAL", "Frequency", "annual", "dct:Frequency"),
  ACCESS("access-right/PUBLIC", "Access right", "public", "dct:RightsStatement"),
  CSV("file-type/CSV", "File type", "CSV", "dct:MediaTypeOrExtent"),
  JSON("file-type/JSON", "File type", "JSON", "dct:MediaTypeOrExtent"),
  PARQUET("file-type/PARQUET", "File type", "Parquet", "dct:MediaTypeOrExtent"),
  XLSX("file-type/XLSX", "File type", "Excel XLSX", "dct:MediaTypeOrExtent"),
  ENGLISH("language/ENG", "Language", "English", "dct:LinguisticSystem"),
  SPANISH("language/SPA", "Language", "Spanish", "dct:LinguisticSystem"),
  STABLE("planned-availability/STABLE", "Planned availability", "stable", "skos:Concept"),
  EUROPE("continent/EUROPE", "Continent", "Europe", "dct:Location");

  private static final String BASE = "http://publications.europa.eu/resource/authority/";
  private static final String ADMS = "http://purl.org/adms/";
  private static final String ATTRIBUTION = ADMS + "licencetype/Attribution";
  static final String NON_PROFIT = ADMS + "publishertype/NonProfitOrganisation";
  static final String SHA_256 = Prefixes.whole("spdx:checksumAlgorithm_sha256");

  private final String code;
  private final String schemeTitle;
  private final String label;
  private final String type;

  Authority(String code, String schemeTitle, String label, String type) {
    this.code = code;
    this.schemeTitle = schemeTitle;
    this.label = label;
    this.type = type;
  }

  String address() {
    return BASE + code;
  }

  /** The list that the code is in. */
  String scheme() {
    return BASE + code.substring(0, code.indexOf('/'));
  }

  /** All codes, their schemes, and the few terms of other vocabularies. */
  static List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    List<String> schemes = new ArrayList<>();
    for (Authority code : values()) {
      String[] types =
          code.type.equals("skos:Concept")
              ? new String[] {code.type}
              : new String[] {code.type, "skos:Concept"};
      things.add(concept(code.address(), code.label, code.scheme(), types));
      if (!schemes.contains(code.scheme())) {
        schemes.add(code.scheme());
        things.add(scheme(code.scheme(), code.schemeTitle));
      }
    }
    things.addAll(others());
    return things;
  }

  private static List<Thing> others() {
    return List.of(
        concept(ATTRIBUTION, "Attribution", ADMS + "licencetype/1.0", "skos:Concept"),
        scheme(ADMS + "licencetype/1.0", "Licence type"),
        concept(NON_PROFIT, "Non-Profit Organisation", ADMS + "publishertype/1.0", "skos:Concept"),
        scheme(ADMS + "publishertype/1.0", "Publisher type"),
        new Thing(Licence.ADDRESS, "dct:LicenseDocument")
            .worded("dct:title", Licence.NAME, "en")
            .pointing("dct:type", ATTRIBUTION),
        new Thing(SHA_256, "spdx:ChecksumAlgorithm"));
  }

  private static Thing concept(String address, String label, String scheme, String... types) {
    return new Thing(address, types)
        .worded("skos:prefLabel", label, "en")
        .pointing("skos:inScheme", scheme);
  }

  private static Thing scheme(String address, String title) {
    return new Thing(address, "skos:ConceptScheme").worded("dct:title", title, "en");
  }
}

package sello.reports.metadata;

import java.util.Map;
import java.util.TreeMap;

/** The vocabularies that the catalogue speaks, by the short names that it gives them. */
final class Prefixes {
  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("adms", "http://www.w3.org/ns/adms#"),
              Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
              Map.entry("dcatap", "http://data.europa.eu/r5r/"),
              Map.entry("dct", "http://purl.org/dc/terms/"),
              Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
              Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
              Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
              Map.entry("spdx", "http://spdx.org/rdf/terms#"),
              Map.entry("vcard", "http://www.w3.org/2006/vcard/ns#"),
              Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#")));

  private Prefixes() {}

  /** The whole address of a term written short. */
  static String whole(String term) {
    int colon = term.indexOf(':');
    String vocabulary = ALL.get(term.substring(0, colon));
    if (vocabulary == null) {
      throw new IllegalArgumentException("No vocabulary is known for " + term + ".");
    }
    return vocabulary + term.substring(colon + 1);
  }
}

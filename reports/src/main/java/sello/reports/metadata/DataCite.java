package sello.reports.metadata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import sello.catalog.Json;
import sello.reports.Licence;
import sello.reports.text.Texts;

/**
 * The description of a release for a registry of DOIs. It has none yet: {@code identifiers} takes
 * one.
 *
 * <p>Ref: DataCite Metadata Working Group 2024, DataCite Metadata Schema 4.5,
 * doi:10.14454/g8e5-6293.
 */
final class DataCite {
  static final String FILE = "datacite.json";

  private DataCite() {}

  static ObjectNode of(ReleaseWords release, Optional<SiteAddress> site) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    document.put("schemaVersion", "http://datacite.org/schema/kernel-4");
    document.putArray("identifiers");
    site.ifPresent(at -> name(document, at.of(release.address())));
    mandatory(document, release);
    recommended(document, release);
    rights(document.putArray("rightsList").addObject());
    return document;
  }

  private static void name(ObjectNode document, String address) {
    document
        .putArray("alternateIdentifiers")
        .addObject()
        .put("alternateIdentifier", address)
        .put("alternateIdentifierType", "URL");
    document.put("url", address);
  }

  private static void mandatory(ObjectNode document, ReleaseWords release) {
    document
        .putObject("types")
        .put("resourceTypeGeneral", "Dataset")
        .put("resourceType", "Statistics");
    document
        .putArray("creators")
        .addObject()
        .put("name", "Sello")
        .put("nameType", "Organizational");
    document.putArray("titles").addObject().put("title", release.title()).put("lang", "en");
    document.putObject("publisher").put("name", "Sello").put("lang", "en");
    document.put("publicationYear", release.year());
  }

  private static void recommended(ObjectNode document, ReleaseWords release) {
    ReleaseWords.keywords(Texts.english())
        .forEach(
            word ->
                document.withArray("/subjects").addObject().put("subject", word).put("lang", "en"));
    document.putArray("dates").addObject().put("date", release.day()).put("dateType", "Issued");
    document.put("language", "en").put("version", release.id());
    document.putArray("formats").add("text/csv").add("application/vnd.apache.parquet");
    document
        .putArray("descriptions")
        .addObject()
        .put("description", release.description())
        .put("descriptionType", "Abstract")
        .put("lang", "en");
    document.putArray("geoLocations").addObject().put("geoLocationPlace", "Europe");
  }

  private static void rights(ObjectNode rights) {
    rights.put("rights", Licence.NAME).put("rightsUri", Licence.ADDRESS);
    rights.put("rightsIdentifier", Licence.SPDX).put("rightsIdentifierScheme", "SPDX");
    rights.put("schemeUri", "https://spdx.org/licenses/").put("lang", "en");
  }
}

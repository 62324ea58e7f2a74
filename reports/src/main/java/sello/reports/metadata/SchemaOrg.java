package sello.reports.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.reports.Licence;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/** A table as a schema.org Dataset, which search engines for data read from its page. */
public final class SchemaOrg {
  private SchemaOrg() {}

  /** As it stands in a page: no text of it can end the element that it is in. */
  public static String of(OpenTable table, Texts texts, Links links) {
    try {
      return Json.MAPPER
          .writeValueAsString(dataset(new TableWords(table, texts), links))
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A dataset cannot be written as JSON.", e);
    }
  }

  private static ObjectNode dataset(TableWords words, Links links) {
    ObjectNode dataset = Json.MAPPER.createObjectNode();
    dataset.put("@context", "https://schema.org/").put("@type", "Dataset");
    identity(dataset, words, links);
    dataset.put("license", Licence.ADDRESS).put("isAccessibleForFree", true);
    dataset.set("creator", publisher(links));
    dataset.set("publisher", publisher(links));
    ReleaseWords.keywords(words.texts()).forEach(dataset.withArray("/keywords")::add);
    content(dataset, words.table());
    variables(dataset.putArray("variableMeasured"), words);
    downloads(dataset.putArray("distribution"), words.table(), links);
    dataset
        .putObject("includedInDataCatalog")
        .put("@type", "DataCatalog")
        .put("name", "Sello")
        .put("url", links.catalogue());
    return dataset;
  }

  private static void identity(ObjectNode dataset, TableWords words, Links links) {
    OpenTable table = words.table();
    ReleaseWords release = new ReleaseWords(table.release());
    dataset.put("name", words.title());
    dataset.put("description", words.description() + " " + release.title() + ".");
    dataset.put("inLanguage", words.language());
    dataset.put("url", links.page(table));
    dataset.put("identifier", links.identifier(table));
    dataset.put("version", release.id()).put("datePublished", release.published());
  }

  private static void content(ObjectNode dataset, OpenTable table) {
    Spec spec = table.spec();
    Period.of(table).ifPresent(period -> dataset.put("temporalCoverage", period.interval()));
    dataset.putObject("spatialCoverage").put("@type", "Place").put("name", "Europe");
    if (!spec.formula().isBlank()) {
      dataset.put("measurementTechnique", spec.formula());
    }
    if (!spec.reference().isBlank()) {
      dataset.put("citation", spec.reference());
    }
  }

  private static ObjectNode publisher(Links links) {
    return Json.MAPPER
        .createObjectNode()
        .put("@type", "Organization")
        .put("name", "Sello")
        .put("url", links.home());
  }

  private static void variables(ArrayNode variables, TableWords words) {
    words
        .table()
        .spec()
        .measures()
        .forEach(
            measure -> {
              Field<?> field = measure.field();
              ObjectNode variable = variables.addObject().put("@type", "PropertyValue");
              variable.put("name", words.title(field));
              if (field.unit() != Unit.NONE) {
                variable.put("unitText", words.texts().unit(field.unit()));
              }
              variable.put("description", words.definition(field));
            });
  }

  private static void downloads(ArrayNode downloads, OpenTable table, Links links) {
    CatalogueFile.of(table, links)
        .forEach(
            file ->
                downloads
                    .addObject()
                    .put("@type", "DataDownload")
                    .put("contentUrl", links.file(table, file.export()))
                    .put("encodingFormat", file.mediaType()));
  }
}

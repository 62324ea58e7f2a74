package sello.reports.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Unit;
import sello.reports.Licence;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/**
 * The descriptor {@code datapackage.json} of a release.
 *
 * <p>Ref: Frictionless Data 2024, Data Package standard 2.0, https://datapackage.org.
 */
final class DataPackage {
  static final String FILE = "datapackage.json";
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private DataPackage() {}

  /**
   * The descriptor without its resources.
   *
   * @param site where the release can be asked; empty when that is not known
   */
  static ObjectNode of(ReleaseWords release, Optional<SiteAddress> site) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    document.put("$schema", PROFILES + "datapackage.json");
    document.put("name", "sello-" + release.id());
    document.put("id", site.map(at -> at.of(release.address())).orElse(release.id()));
    document.put("title", release.title());
    document.put("description", release.description());
    site.ifPresent(at -> document.put("homepage", at.of("/")));
    document.put("version", release.id());
    document.put("created", release.published());
    ReleaseWords.keywords(Texts.english()).forEach(document.withArray("/keywords")::add);
    document.putArray("licenses").add(licence());
    ObjectNode contributor = document.putArray("contributors").addObject();
    contributor.put("title", "Sello");
    site.ifPresent(at -> contributor.put("path", at.of("/")));
    contributor.putArray("roles").add("creator").add("publisher");
    sources(document.putArray("sources"), release);
    document.putArray("resources");
    return document;
  }

  private static ObjectNode licence() {
    return Json.MAPPER
        .createObjectNode()
        .put("name", Licence.SPDX)
        .put("title", Licence.NAME)
        .put("path", Licence.ADDRESS);
  }

  private static void sources(ArrayNode sources, ReleaseWords release) {
    release
        .sources()
        .forEach(
            source ->
                sources
                    .addObject()
                    .put("title", source.publisher() + ": " + source.title())
                    .put("path", source.url())
                    .put("version", source.edition()));
  }

  /** A table's CSV as a resource. */
  static ObjectNode resource(OpenTable table, FileEntry csv, Collection<CodeReference> references) {
    TableWords words = TableWords.english(table);
    ObjectNode resource = resource(table.name(), csv);
    resource.put("title", words.title()).put("description", words.description());
    schema(schema(resource), table, references);
    return resource;
  }

  /** A CSV as a resource, of which nothing is said but its file. */
  static ObjectNode resource(String name, FileEntry csv) {
    ObjectNode resource = Json.MAPPER.createObjectNode();
    resource.put("$schema", PROFILES + "dataresource.json");
    resource.put("name", name).put("type", "table").put("path", csv.path());
    resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    resource.put("bytes", csv.bytes()).put("hash", "sha256:" + csv.sha256());
    dialect(resource.putObject("dialect"));
    return resource;
  }

  /** The schema of a resource, to be filled. */
  static ObjectNode schema(ObjectNode resource) {
    return resource.putObject("schema").put("$schema", PROFILES + "tableschema.json");
  }

  private static void dialect(ObjectNode dialect) {
    dialect.put("$schema", PROFILES + "tabledialect.json");
    dialect.put("delimiter", ",").put("lineTerminator", "\n").put("quoteChar", "\"");
    dialect.put("doubleQuote", true).put("header", true);
  }

  private static void schema(
      ObjectNode schema, OpenTable table, Collection<CodeReference> references) {
    ArrayNode fields = schema.putArray("fields");
    ColumnRule.all(table.spec()).forEach(rule -> field(fields.addObject(), rule, table));
    ArrayNode key = schema.putArray("primaryKey");
    table.spec().key().forEach(field -> key.add(field.name()));
    for (CodeReference reference : references) {
      ObjectNode foreign = schema.withArray("/foreignKeys").addObject();
      foreign.putArray("fields").add(reference.column());
      ObjectNode target = foreign.putObject("reference").put("resource", reference.table());
      target.putArray("fields").add(reference.listed());
    }
    schema.putArray("missingValues").add("");
  }

  private static void field(ObjectNode entry, ColumnRule rule, OpenTable table) {
    Field<?> field = rule.field();
    entry.put("name", field.name()).put("type", type(field));
    entry.put("title", TableWords.english(table).title(field));
    entry.put("description", field.definition());
    if (field.unit() != Unit.NONE) {
      entry.put("unit", field.unit().label());
    }
    ObjectNode constraints = Json.MAPPER.createObjectNode();
    if (rule.isRequired()) {
      constraints.put("required", true);
    }
    rule.minimum().ifPresent(least -> constraints.put("minimum", least));
    rule.maximum().ifPresent(most -> constraints.put("maximum", most));
    if (!constraints.isEmpty()) {
      entry.set("constraints", constraints);
    }
  }

  private static String type(Field<?> field) {
    return field.unit() == Unit.YEAR ? "year" : field.type().label();
  }
}

package sello.api;

import static sello.api.ObjectSchema.TEXT;
import static sello.api.ObjectSchema.WHOLE;
import static sello.api.ObjectSchema.listOf;
import static sello.api.ObjectSchema.mapOf;
import static sello.api.ObjectSchema.named;
import static sello.api.ObjectSchema.oneOf;
import static sello.api.ObjectSchema.orNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the documents of releases hold: the list, and the manifest as everybody may read it. */
final class ReleaseSchemas {
  private static final Map<String, Object> STATUS =
      oneOf(List.of("current", "superseded", "withdrawn"));

  private ReleaseSchemas() {}

  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("Releases", new ObjectSchema().all(listOf(named("Release")), "releases").schema());
    all.put(
        "Release",
        new ObjectSchema()
            .text("id", "title", "published")
            .all(STATUS, "status")
            .all(TableSchemas.ORIGIN, "origin")
            .all(mapOf(TEXT), "links")
            .maybe(TEXT, "reason", "successor")
            .schema());
    all.put("Manifest", manifest());
    all.put("Source", source());
    all.put("ManifestTable", table());
    all.put("Spec", spec());
    all.put("Field", field());
    all.put("ReleaseFile", file());
    return all;
  }

  private static Map<String, Object> manifest() {
    Map<String, Object> rejects =
        new ObjectSchema()
            .whole("rows", "problems")
            .maybe(listOf(named("ReleaseFile")), "files")
            .schema();
    Map<String, Object> withheld =
        new ObjectSchema()
            .whole("counts", "withheld")
            .all(mapOf(WHOLE), "figures")
            .text("attack")
            .saying("counts", "Counts, and ends of counts, that could be shown")
            .saying("withheld", "How many of them are not")
            .saying("figures", "Figures withheld in each table, counts and what is made of them")
            .saying("attack", "What was tried to find them out, and how it ended")
            .schemaOrNull();
    return new ObjectSchema()
        .text("id", "title", "published", "codeVersion", "fingerprint")
        .all(orNull("string"), "previous")
        .all(TableSchemas.ORIGIN, "origin")
        .maybe(TEXT, "contentHash")
        .all(mapOf(TEXT), "parameters")
        .all(listOf(named("Source")), "inputs")
        .all(listOf(named("ManifestTable")), "tables")
        .maybe(rejects, "rejects")
        .all(listOf(named("ReleaseFile")), "open")
        .all(withheld, "withheld")
        .all(listOf(new ObjectSchema().text("name").maybe(TEXT, "result").schema()), "checks")
        .all(mapOf(Map.of("type", "number")), "seconds")
        .all(STATUS, "status")
        .all(mapOf(TEXT), "links")
        .saying("id", "When it was made and what is in it; the order is told by published")
        .saying("title", "For people")
        .saying("published", "Moment at which it was published, in UTC")
        .saying("codeVersion", "Hash of the program that worked it out")
        .saying("fingerprint", "Hash of inputs, program and parameters; equal: equal tables")
        .saying("previous", "Id of the release that was the latest before; null: the first")
        .saying("origin", "Whether its inputs are real or invented (example)")
        .saying("contentHash", "Hash of what all tables hold, where each of them is public")
        .saying("parameters", "Settings that reach a figure or a check")
        .saying("inputs", "Every file that was read")
        .saying("tables", "The tables that everybody may read")
        .saying("rejects", "How many input rows were refused")
        .saying("open", "The files that everybody may take, with size and SHA-256")
        .saying("withheld", "What is withheld to protect schools and persons; null: not counted")
        .saying("checks", "What was checked before it was published; all passed")
        .saying("seconds", "Time that each step took; some ran side by side")
        .saying("status", "Whether it is the latest, followed by another, or withdrawn")
        .saying("links", "Addresses of what belongs to it")
        .schema();
  }

  private static Map<String, Object> source() {
    Map<String, Object> detected =
        Map.of("type", List.of("object", "null"), "additionalProperties", TEXT);
    return new ObjectSchema()
        .text("publication", "edition", "file", "publisher", "title", "url", "licence")
        .text("accessed", "kind")
        .maybe(TEXT, "sha256")
        .maybe(WHOLE, "bytes", "rowsRead", "rowsAccepted", "rowsRejected")
        .maybe(detected, "detected")
        .schema();
  }

  private static Map<String, Object> table() {
    Map<String, Object> match = new ObjectSchema().text("kind", "own", "input", "value").schema();
    Map<String, Object> trace =
        new ObjectSchema()
            .text("input", "through", "reason")
            .texts("gives", "takes")
            .all(listOf(match), "matches")
            .schema();
    return new ObjectSchema()
        .all(named("Spec"), "spec")
        .whole("rows")
        .text("contentHash")
        .texts("inputs", "sources")
        .all(Map.of("type", List.of("array", "null"), "items", trace), "traces")
        .all(listOf(named("ReleaseFile")), "files")
        .maybe(orNull("string"), "recipe", "takenFrom")
        .saying("spec", "What it holds: key, attributes, measures, formula")
        .saying("rows", "Number of rows")
        .saying(
            "contentHash",
            "Made by the build of the values of its rows: of two releases of one program, equal says"
                + " that the rows are. To check a download use sha256 of files")
        .saying("inputs", "Tables that it was made from; of a table that is read from files none")
        .saying("sources", "Input files that its rows come from")
        .saying("traces", "Which rows of its inputs a row comes from; null: not told")
        .saying("files", "Its files, with size and SHA-256")
        .saying("recipe", "Hash of all that it is made of: inputs, program, spec, parameters")
        .saying("takenFrom", "Id of the earlier release that worked it out; null: this one did")
        .schema();
  }

  private static Map<String, Object> spec() {
    Map<String, Object> measure =
        new ObjectSchema()
            .all(named("Field"), "field")
            .yesNo("limits", "flagged", "signed", "optional")
            .schema();
    return new ObjectSchema()
        .text("name", "title", "description", "formula", "reference")
        .all(listOf(named("Field")), "key", "attributes")
        .all(listOf(measure), "measures")
        .all(disclosure(), "disclosure")
        .schema();
  }

  private static Map<String, Object> disclosure() {
    Map<String, Object> count = new ObjectSchema().text("measure", "schools", "twin").schema();
    Map<String, Object> derived =
        new ObjectSchema()
            .text("measure")
            .texts("counts")
            .yesNo("ofEurope")
            .text("across")
            .schema();
    Map<String, Object> spread =
        new ObjectSchema().text("measure", "count").yesNo("ofLimits", "ofEurope").schema();
    Map<String, Object> portion =
        new ObjectSchema()
            .text("measure", "dimension", "family")
            .all(Map.of("type", "object"), "wholes")
            .schema();
    Map<String, Object> scoreSum =
        new ObjectSchema()
            .text("sum", "scored", "reaching")
            .whole("least", "level", "most")
            .schema();
    return new ObjectSchema()
        .text("access", "reason", "family")
        .all(listOf(count), "counts")
        .all(listOf(derived), "derived")
        .all(listOf(new ObjectSchema().text("smaller", "larger").schema()), "orders")
        .all(listOf(new ObjectSchema().text("larger", "smaller").schema()), "differences")
        .all(listOf(spread), "spreads")
        .all(listOf(portion), "portions")
        .all(listOf(scoreSum), "scoreSums")
        .schema();
  }

  private static Map<String, Object> field() {
    return new ObjectSchema()
        .text("name", "type", "unit", "title", "definition")
        .whole("decimals")
        .schema();
  }

  private static Map<String, Object> file() {
    return new ObjectSchema().text("path", "mediaType", "sha256").whole("bytes").schema();
  }
}

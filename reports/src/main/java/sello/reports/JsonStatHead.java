package sello.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;
import sello.reports.text.Texts;

/** What a JSON-stat dataset says before its values: what it is, its dimensions, their codes. */
final class JsonStatHead {
  private static final Set<String> PLACES =
      Set.of(Fields.COUNTRY_CODE.name(), Fields.REGION_CODE.name());

  private final Answer answer;
  private final Export export;
  private final Cube cube;
  private final String metric;

  JsonStatHead(Answer answer, Export export, Cube cube) {
    this.answer = answer;
    this.export = export;
    this.cube = cube;
    boolean taken = cube.sides().stream().anyMatch(s -> s.field().name().equals("measure"));
    this.metric = taken ? "indicator" : "measure";
  }

  void write(JsonGenerator json) throws IOException {
    About about = new About(answer, export);
    json.writeStringField("version", "2.0");
    json.writeStringField("class", "dataset");
    json.writeStringField("label", texts().title(spec()));
    json.writeStringField("source", about.source());
    json.writeStringField("updated", about.published());
    json.writeObjectField("note", about.notes());
    json.writeStringField("href", about.address());
    writeLinks(json);
    writeExtension(json);
    json.writeObjectField("id", Stream.concat(keys().stream(), Stream.of(metric)).toList());
    List<Integer> sizes =
        new ArrayList<>(cube.sides().stream().map(s -> s.codes().size()).toList());
    sizes.add(cube.observed().size());
    json.writeObjectField("size", sizes);
    writeRoles(json);
    json.writeObjectFieldStart("dimension");
    CodeNames names = CodeNames.of(answer.table(), texts());
    for (CubeSide side : cube.sides()) {
      writeSide(side, names, json);
    }
    writeMetric(json);
    json.writeEndObject();
  }

  private Texts texts() {
    return answer.query().wording().texts();
  }

  private Spec spec() {
    return answer.table().spec();
  }

  private List<String> keys() {
    return cube.sides().stream().map(side -> side.field().name()).toList();
  }

  private void writeLinks(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("link");
    writeLink("license", Licence.ADDRESS, json);
    String table = DataAddress.of(answer.table()).replaceAll("/data$", "");
    writeLink("describedby", table, json);
    json.writeEndObject();
  }

  private static void writeLink(String relation, String href, JsonGenerator json)
      throws IOException {
    json.writeObjectField(relation, List.of(Map.of("href", href)));
  }

  private void writeExtension(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("extension");
    json.writeStringField("release", answer.table().release().id());
    json.writeStringField("table", answer.table().name());
    json.writeStringField("query", answer.question());
    JsonExport.writeOrigin(answer.table(), json);
    json.writeObjectField("omitted", Observed.omitted(answer.query()));
    json.writeEndObject();
  }

  private void writeRoles(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("role");
    var time = TimeField.of(answer.table().spec());
    if (time.isPresent()) {
      json.writeObjectField("time", List.of(time.get().name()));
    }
    List<String> places = keys().stream().filter(PLACES::contains).toList();
    if (!places.isEmpty()) {
      json.writeObjectField("geo", places);
    }
    json.writeObjectField("metric", List.of(metric));
    json.writeEndObject();
  }

  private void writeSide(CubeSide side, CodeNames names, JsonGenerator json) throws IOException {
    begin(
        side.field().name(),
        texts().title(spec(), side.field()),
        side.codes().stream().map(Plain::text),
        json);
    json.writeObjectFieldStart("label");
    for (Object code : side.codes()) {
      String text = Plain.text(code);
      json.writeStringField(text, names.of(side.field(), text).orElse(text));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeMetric(JsonGenerator json) throws IOException {
    List<Field<?>> columns = cube.observed().stream().<Field<?>>map(Observed::column).toList();
    begin(metric, texts().say("export.measure"), columns.stream().map(Field::name), json);
    json.writeObjectFieldStart("label");
    for (Field<?> column : columns) {
      json.writeStringField(column.name(), texts().title(spec(), column));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("unit");
    for (Field<?> column : columns) {
      json.writeObjectFieldStart(column.name());
      json.writeStringField("label", texts().unit(column.unit()));
      json.writeNumberField("decimals", column.decimals());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void begin(String name, String label, Stream<String> index, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("label", label);
    json.writeObjectFieldStart("category");
    json.writeObjectField("index", index.toList());
  }
}

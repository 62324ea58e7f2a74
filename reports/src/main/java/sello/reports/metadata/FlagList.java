package sello.reports.metadata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import sello.catalog.Flag;
import sello.catalog.Json;
import sello.catalog.Manifest.FileEntry;
import sello.reports.CsvFile;
import sello.reports.Wording;
import sello.reports.text.Texts;

/** What each flag means, in every language, as a file of a release. */
final class FlagList {
  static final String FILE = "flags.csv";
  private static final String TITLE = "Flags of figures";
  private static final String FLAG = "flag";
  private static final String MEANING = "meaning_";

  private FlagList() {}

  /** The file as a resource of the Data Package. */
  static ObjectNode resource(FileEntry csv) {
    ObjectNode resource = DataPackage.resource("flags", csv);
    resource.put("title", TITLE).put("description", "What each flag of a figure means.");
    ObjectNode schema = DataPackage.schema(resource);
    ArrayNode fields = schema.putArray("fields");
    for (String name : columns()) {
      ObjectNode field = fields.addObject().put("name", name).put("type", "string");
      field.putObject("constraints").put("required", true);
    }
    schema.putArray("primaryKey").add(FLAG);
    schema.putArray("missingValues").add("");
    return resource;
  }

  static void write(OutputStream out) throws IOException {
    CsvWriter csv = CsvFile.begin(Wording.PLAIN, out);
    csv.writeRecord(columns());
    for (String flag : Flag.ALL) {
      List<String> cells = new ArrayList<>(List.of(flag));
      Texts.all().forEach(texts -> cells.add(texts.flag(flag)));
      csv.writeRecord(cells);
    }
    csv.flush();
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(FLAG));
    Texts.all().forEach(texts -> columns.add(MEANING + texts.language().code()));
    return columns;
  }

  /** Its CSV on the Web. */
  static ObjectNode metadata() {
    ObjectNode document = Json.MAPPER.createObjectNode();
    document.put("@context", "http://www.w3.org/ns/csvw").put("url", FILE);
    document.put("dc:title", TITLE);
    ObjectNode schema = document.putObject("tableSchema");
    ArrayNode columns = schema.putArray("columns");
    columns().forEach(name -> column(columns.addObject(), name));
    schema.putArray("primaryKey").add(FLAG);
    return document;
  }

  private static void column(ObjectNode column, String name) {
    column.put("name", name).put("titles", name).put("datatype", "string").put("required", true);
  }
}

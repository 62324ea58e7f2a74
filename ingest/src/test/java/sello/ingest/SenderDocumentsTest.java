package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Json;
import sello.ingest.sender.SenderDocuments;

/** What senders are told is what files are checked by. */
final class SenderDocumentsTest {
  private static final SenderDocuments DOCUMENTS = SenderDocuments.of(Publications.ALL);
  private static final Path COMMITTED = Path.of("publications");

  @TempDir Path root;

  @Test
  void the_committed_documents_are_those_that_the_contracts_give() throws IOException {
    if (Boolean.getBoolean("sello.accept")) {
      DOCUMENTS.write(COMMITTED);
    }
    assertThat(committed())
        .as("stale? ./sello docs --out ingest/publications")
        .isEqualTo(new TreeMap<>(DOCUMENTS.files()));
  }

  @Test
  void every_example_of_a_sent_file_is_without_a_problem() {
    InputFolder folder = new InputFolder(root);
    List<Publication> sent = Publications.ALL.stream().filter(p -> !p.isReference()).toList();
    sent.forEach(p -> folder.put(place(p.contract()), example(p), "illustrative"));

    Checked checked = folder.check();

    assertThat(checked.problems()).isEmpty();
    sent.forEach(
        p ->
            assertThat(checked.file(place(p.contract())).rows())
                .as(place(p.contract()))
                .isEqualTo(3));
  }

  @Test
  void every_example_of_a_list_keeps_its_contract() {
    Inputs shipped = Inputs.scan(List.of(), Publications.ALL, Looks.none());
    InputFolder folder = new InputFolder(root);
    for (Publication list : Publications.ALL.stream().filter(Publication::isReference).toList()) {
      String place = "reference/" + list.contract().publication() + ".csv";
      folder.put(place, example(list), "illustrative");
      InputFile file = Probed.file(folder, place, list.contract(), shipped.lists());
      try (ContractReader rows =
          ContractReader.open(file, list.contract(), shipped.lists(), new KeyIndex())) {
        rows.forEachRemaining(row -> assertThat(row.problems()).as(place).isEmpty());
      }
    }
  }

  @Test
  void the_schema_of_a_list_has_its_key_and_the_lists_it_refers_to() throws IOException {
    assertThat(Json.MAPPER.readTree(schema("region_unions")))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                 "name": "region_unions",
                 "title": "Unions of regions",
                 "description": "National regions that are made of several codes. One row per union and region.",
                 "fields": [
                   {"name": "country_code", "type": "string", "title": "Country",
                    "description": "ISO 3166-1 alpha-2 code; EUR is all eTwinning countries together. Must be: a code of countries.iso2.",
                    "constraints": {"required": true}},
                   {"name": "union_name", "type": "string", "title": "Union",
                    "description": "Name of the national region that is made of several codes.",
                    "constraints": {"required": true}},
                   {"name": "region_code", "type": "string", "title": "Region",
                    "description": "NUTS 2024 or statistical region 2024 code; empty: not known; in tables of counts the word unknown stands for what no source places. Must be: a code of regions.region_code.",
                    "constraints": {"required": true}}],
                 "missingValues": [""],
                 "primaryKey": ["country_code", "union_name", "region_code"],
                 "foreignKeys": [{"fields": ["country_code"], "reference": {"resource": "countries", "fields": ["iso2"]}}, {"fields": ["region_code"], "reference": {"resource": "regions", "fields": ["region_code"]}}]}
                """));
  }

  @Test
  void the_schema_of_files_of_others_has_limits_words_and_marks_of_no_value() throws IOException {
    assertThat(Json.MAPPER.readTree(schema("quality_labels")))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                {"$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
                 "name": "quality_labels",
                 "title": "Quality labels, as sent",
                 "description": "Quality labels that projects of a school were given. One row per record of a sender.",
                 "fields": [
                   {"name": "record_id", "type": "string", "title": "Record",
                    "description": "Number of the record at its sender. Must be: one code, with nothing around it.",
                    "constraints": {"required": true}},
                   {"name": "country_code", "type": "string", "title": "Country",
                    "description": "ISO 3166-1 alpha-2 code; EUR is all eTwinning countries together. Must be: the name or code of a country of eTwinning.",
                    "constraints": {"required": true}},
                   {"name": "region_name", "type": "string", "title": "Region name",
                    "description": "Name of the region, as the source prints it. Must be: one value, not a list.",
                    "constraints": {"required": false}},
                   {"name": "locality", "type": "string", "title": "Town",
                    "description": "Town of the school, as the source prints it. Must be: one value, not a list.",
                    "constraints": {"required": false}},
                   {"name": "school_name", "type": "string", "title": "School",
                    "description": "Name of the school, as the source prints it. Must be: a name, with letters, no web address and no HTML; one value, not a list.",
                    "constraints": {"required": true}},
                   {"name": "year", "type": "integer", "title": "Year",
                    "description": "Calendar year. Must be: a year like 2024; 2005 to 2050.",
                    "constraints": {"maximum": 2050, "minimum": 2005, "required": true}},
                   {"name": "project", "type": "string", "title": "Project",
                    "description": "Name of the project.",
                    "constraints": {"required": false}},
                   {"name": "label", "type": "string", "title": "Quality label",
                    "description": "national or european. Must be: one of national european.",
                    "constraints": {"enum": ["national", "european"], "required": false}}],
                 "missingValues": ["", "#N/A", "#N/D", "#NV", "#YOK", "(blank)", "(boş)", "(leer)", "(vacio)", "(vacío)", "(vide)", "(vuoto)", "-", "..", "...", ":", "N/A", "\\\\N", "brak", "k.a.", "n.a.", "n.d.", "n/a", "n/d", "n/p", "na", "nan", "nd", "none", "null", "s.d.", "s/d", "yok", "–", "—", "…"],
                 "primaryKey": ["country_code", "record_id"],
                 "foreignKeys": [{"fields": ["country_code"], "reference": {"resource": "countries", "fields": ["iso2"]}}]}
                """));
  }

  private static String place(Contract contract) {
    String folder =
        switch (contract.folder()) {
          case ALL -> "all";
          case EDITION -> "2021-2022";
          case YEAR -> "all";
        };
    return contract.publication() + "/" + folder + "/example.csv";
  }

  private static String example(Publication publication) {
    return document(publication.contract().publication() + ".example.csv");
  }

  private static String schema(String publication) {
    return document(publication + ".schema.json");
  }

  private static String document(String name) {
    return Stream.ofNullable(DOCUMENTS.files().get(name)).findFirst().orElseThrow();
  }

  private static Map<String, String> committed() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(COMMITTED)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}

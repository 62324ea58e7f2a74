package sello.ingest.sender;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sello.ingest.Contract;
import sello.ingest.Inputs;
import sello.ingest.Looks;
import sello.ingest.Publication;

/** Every document for senders, by the name of its file: a page, a schema and example for each. */
public record SenderDocuments(Map<String, String> files) {
  public SenderDocuments {
    files = Map.copyOf(files);
  }

  public static SenderDocuments of(List<Publication> publications) {
    Inputs shipped = Inputs.scan(List.of(), publications, Looks.none());
    Map<String, String> files = new TreeMap<>();
    StringBuilder page = new StringBuilder(ContractPage.HEAD);
    for (Publication publication : publications) {
      Contract contract = publication.contract();
      page.append('\n').append(new ContractPage(publication).text());
      files.put(contract.publication() + ".schema.json", new TableSchema(publication).json());
      files.put(
          contract.publication() + ".example.csv", new ExampleFile(publication, shipped).text());
    }
    files.put("publications.md", page.toString());
    return new SenderDocuments(files);
  }

  /** Writes them; other files of the folder stay. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
    }
  }
}

package sello.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import sello.reports.document.Document;
import sello.reports.document.DocumentFormat;
import sello.reports.document.KeptReports;
import sello.reports.metadata.SiteAddress;

/**
 * Takes reports in every form, and names the files as they come.
 *
 * @param folder for the files
 * @param keeps whether what lies there is what would be written again, as in {@link KeptReports}
 * @param site where the sources of reports are shown; empty where no site is known
 */
record ReportFolder(Path folder, boolean keeps, Optional<SiteAddress> site) {
  /** Whether every form of a report lies there and need not be written. */
  boolean has(String name) {
    return keeps && files(name).allMatch(Files::isRegularFile);
  }

  /** Names the files of a report that lies there. */
  void tell(String name) {
    files(name).forEach(System.out::println);
  }

  /** Writes every form of a report. */
  void take(Document document) throws IOException {
    for (DocumentFormat format : DocumentFormat.values()) {
      KeptReports.write(file(document.fileName(), format), format.write(document, site));
    }
    tell(document.fileName());
  }

  private Stream<Path> files(String name) {
    return Stream.of(DocumentFormat.values()).map(format -> file(name, format));
  }

  private Path file(String name, DocumentFormat format) {
    return folder.resolve(name + "." + format.extension());
  }
}

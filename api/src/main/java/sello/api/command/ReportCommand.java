package sello.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.Refusal;
import sello.reports.chart.Shapes;
import sello.reports.document.Document;
import sello.reports.document.DocumentFormat;
import sello.reports.document.Reports;
import sello.reports.metadata.SiteAddress;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;
import sello.transforms.CommandExit;
import sello.transforms.EnvironmentError;

/** {@code sello report}: the report of a country, of all countries, or of Europe, as files. */
@Command(
    name = "report",
    description = "Write the report of a country or of Europe out of a release.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @Option(
      names = "--data",
      required = true,
      defaultValue = "${env:SELLO_DATA}",
      paramLabel = "DIR",
      description = "Folder with the releases.")
  private Path data = Path.of("");

  @Option(names = "--kind", defaultValue = "national", description = "national or europe.")
  private Kind kind = Kind.NATIONAL;

  @Option(
      names = "--country",
      defaultValue = "ES",
      paramLabel = "CODE",
      description = "ISO code of the country of a national report, or all (ES).")
  private String country = "";

  @Option(names = "--lang", defaultValue = "en", paramLabel = "CODE", description = "en or es.")
  private String language = "";

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description =
          "Edition reported on, such as 2023-2024 (the newest of which awards are known).")
  private Optional<String> edition = Optional.empty();

  @Option(names = "--release", paramLabel = "ID", description = "Release (the latest).")
  private Optional<String> release = Optional.empty();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "File that ends as its form: .html, .pdf, .xlsx; of all countries a folder.")
  private Path out = Path.of("");

  /** What is reported on. */
  enum Kind {
    NATIONAL,
    EUROPE
  }

  /** The main class of a task that writes reports. */
  public static void main(String[] arguments) {
    System.exit(CommandExit.run(new ReportCommand(), arguments));
  }

  @Override
  public Integer call() throws IOException {
    Texts texts =
        Texts.named(language)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There are no reports in '%s': one of %s."
                            .formatted(language, Texts.codes())));
    Releases releases = new Releases(data);
    try (Database database = Database.reading(releases.folder());
        Pictures pictures = new Pictures(Map.of(Shapes.EUROPE, Shapes.europe()))) {
      write(new Reports(OpenRelease.of(releases, id(releases), database), pictures), texts);
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
    return CommandExit.DONE;
  }

  private String id(Releases releases) {
    String id =
        release
            .or(releases::latestId)
            .orElseThrow(() -> new EnvironmentError("There is no release in " + data + "."));
    if (!releases.exists(id)) {
      throw new IllegalArgumentException("There is no release '%s' in %s.".formatted(id, data));
    }
    return id;
  }

  private void write(Reports reports, Texts texts) throws IOException {
    if (kind == Kind.NATIONAL && country.equals(ALL)) {
      // Pictures are drawn in turn; pages are laid out beside that.
      reports.countries().parallelStream()
          .map(code -> reports.national(code, edition, texts))
          .forEach(this::writeAll);
      return;
    }
    DocumentFormat format =
        DocumentFormat.ofFile(out.toString())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The file '%s' does not end as one of %s."
                            .formatted(out, DocumentFormat.extensions())));
    Document document =
        kind == Kind.EUROPE
            ? reports.europe(edition, texts)
            : reports.national(country, edition, texts);
    write(document, format, out);
  }

  /** Every form of a document, into the folder. */
  private void writeAll(Document document) {
    try {
      for (DocumentFormat format : DocumentFormat.values()) {
        write(document, format, out.resolve(document.fileName() + "." + format.extension()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Document document, DocumentFormat format, Path file)
      throws IOException {
    Path whole = file.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Files.write(whole, format.write(document, site()));
    System.out.println(file);
  }

  private static Optional<SiteAddress> site() {
    return List.of(Settings.from(System.getenv()).address()).stream()
        .filter(address -> !address.isEmpty())
        .findFirst()
        .map(SiteAddress::new);
  }
}

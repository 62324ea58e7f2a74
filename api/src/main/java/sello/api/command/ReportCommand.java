package sello.api.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.api.command.ReportPress.Order;
import sello.catalog.Fields;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.catalog.Withdrawal;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.Refusal;
import sello.reports.chart.Shapes;
import sello.reports.document.Document;
import sello.reports.document.DocumentFormat;
import sello.reports.document.KeptReports;
import sello.reports.document.Reports;
import sello.reports.metadata.SiteAddress;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;
import sello.transforms.CommandExit;
import sello.transforms.EnvironmentError;

/** {@code sello report}: reports of countries and of Europe, as files. */
@Command(
    name = "report",
    description = "Write reports of countries and of Europe out of a release.",
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

  @Option(
      names = "--kind",
      defaultValue = "national",
      paramLabel = "KIND",
      description = "national, europe, or all: of every country and of Europe (national).")
  private Kind kind = Kind.NATIONAL;

  @Option(
      names = "--country",
      defaultValue = "ES",
      paramLabel = "CODE",
      description = "ISO code of the country of a national report, or all (ES).")
  private String country = "";

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "CODE",
      description = "en or es; of several reports also all, for one after the other (en).")
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
      paramLabel = "FILE",
      description =
          "File that ends as its form: .html, .pdf, .xlsx; of several reports a folder. Without it,"
              + " several go where the service finds them, state/reports in the data folder, and"
              + " what lies there is not written again.")
  private Optional<Path> out = Optional.empty();

  /** What is reported on. */
  enum Kind {
    NATIONAL,
    EUROPE,
    ALL
  }

  /** The main class of a task that writes reports. */
  public static void main(String[] arguments) {
    System.exit(CommandExit.run(new ReportCommand(), arguments));
  }

  @Override
  public Integer call() throws IOException {
    Releases releases = new Releases(data);
    try (Database database = Database.reading(releases.root())) {
      OpenRelease opened = OpenRelease.of(releases, id(releases), database);
      if (isMany()) {
        writeMany(opened, latest(releases, opened));
      } else {
        writeOne(opened, latest(releases, opened));
      }
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
    return CommandExit.DONE;
  }

  private boolean isMany() {
    return kind == Kind.ALL || (kind == Kind.NATIONAL && country.equals(ALL));
  }

  private String id(Releases releases) {
    String id =
        release
            .or(releases::latestId)
            .orElseThrow(() -> new EnvironmentError("There is no release in " + data + "."));
    if (!releases.exists(id)) {
      throw new IllegalArgumentException("There is no release '%s' in %s.".formatted(id, data));
    }
    releases.withdrawal(id).ifPresent(why -> refuse(id, why));
    return id;
  }

  private static void refuse(String id, Withdrawal withdrawal) {
    throw new IllegalArgumentException(
        "Release %s was withdrawn: %s Name another with --release."
            .formatted(id, withdrawal.reason()));
  }

  /** The latest release, for who reads the report of an older one. */
  private static Optional<Manifest> latest(Releases releases, OpenRelease opened) {
    return releases
        .latestId()
        .filter(id -> !id.equals(opened.id()) && releases.withdrawal(id).isEmpty())
        .map(releases::manifest);
  }

  private void writeOne(OpenRelease opened, Optional<Manifest> latest) throws IOException {
    Path file =
        out.orElseThrow(() -> new IllegalArgumentException("--out names the file of the report."));
    DocumentFormat format =
        DocumentFormat.ofFile(file.toString())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The file '%s' does not end as one of %s."
                            .formatted(file, DocumentFormat.extensions())));
    String place = kind == Kind.EUROPE ? Fields.EUROPE : country;
    try (Pictures pictures = new Pictures(Map.of(Shapes.EUROPE, Shapes.europe()))) {
      write(
          new Reports(opened, pictures, latest).of(place, edition, texts(language)), format, file);
    }
  }

  /**
   * Every form of every report, into the folder; where the service finds them, only what lacks. It
   * hands them out for ever, so that those tell of no later release.
   */
  private void writeMany(OpenRelease opened, Optional<Manifest> latest) throws IOException {
    Path kept = KeptReports.in(data).folder(opened, site());
    ReportFolder folder = new ReportFolder(out.orElse(kept), out.isEmpty(), site());
    List<Order> orders = new ArrayList<>();
    for (String code : language.equals(ALL) ? Texts.codes() : List.of(language)) {
      Texts texts = texts(code);
      if (kind == Kind.ALL) {
        orders.add(new Order(Fields.EUROPE, texts));
      }
      Reports.countries(opened).forEach(place -> orders.add(new Order(place, texts)));
    }
    new ReportPress(opened, edition, folder, out.isEmpty() ? Optional.empty() : latest)
        .print(orders);
  }

  private static Texts texts(String code) {
    return Texts.named(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There are no reports in '%s': one of %s.".formatted(code, Texts.codes())));
  }

  private static void write(Document document, DocumentFormat format, Path file)
      throws IOException {
    KeptReports.write(file, format.write(document, site()));
    System.out.println(file);
  }

  private static Optional<SiteAddress> site() {
    return List.of(Settings.from(System.getenv()).address()).stream()
        .filter(address -> !address.isEmpty())
        .findFirst()
        .map(SiteAddress::new);
  }
}

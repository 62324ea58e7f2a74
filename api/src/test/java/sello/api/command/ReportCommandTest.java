package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Fields;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyRelease;
import sello.reports.chart.Shapes;
import sello.reports.document.Document;
import sello.reports.document.DocumentFormat;
import sello.reports.document.KeptReports;
import sello.reports.document.Reports;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;
import sello.transforms.CommandExit;

class ReportCommandTest {
  @TempDir static Path data;

  @BeforeAll
  static void publish() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
  }

  private static int report(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("--data", data.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return CommandExit.run(new ReportCommand(), all);
  }

  @Test
  void everyReportIsWrittenWhereTheServiceFindsItAsItWouldWriteIt() throws IOException {
    assertThat(report("--kind", "all", "--lang", "all")).isEqualTo(CommandExit.DONE);
    Releases releases = new Releases(data);
    try (Database database = Database.reading(releases.root());
        Pictures pictures = new Pictures(Map.of(Shapes.EUROPE, Shapes.europe()))) {
      OpenRelease release = OpenRelease.of(releases, "toy-1", database);
      Reports reports = new Reports(release, pictures);
      int places = reports.countries().size() + 1;
      Path folder = KeptReports.in(data).folder(release, Optional.empty());
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.filter(file -> !file.toString().endsWith(".writing")))
            .hasSize(places * Texts.codes().size() * DocumentFormat.values().length);
      }
      for (String place : List.of("ES", Fields.EUROPE)) {
        Document fresh = reports.of(place, Optional.empty(), Texts.english());
        for (DocumentFormat format : DocumentFormat.values()) {
          assertThat(folder.resolve(fresh.fileName() + "." + format.extension()))
              .hasBinaryContent(format.write(fresh, Optional.empty()));
        }
      }
      onlyWhatLacksIsWrittenAgain(folder, reports);
    }
  }

  /** As after a try that was killed: one report is not whole, and all others are left alone. */
  private static void onlyWhatLacksIsWrittenAgain(Path folder, Reports reports) throws IOException {
    String lacking = reports.fileName("ES", Optional.empty(), Texts.english());
    Map<Path, Object> before = keys(folder);
    Files.delete(folder.resolve(lacking + ".pdf"));
    assertThat(report("--kind", "all", "--lang", "all")).isEqualTo(CommandExit.DONE);
    Map<Path, Object> after = keys(folder);
    assertThat(after).hasSameSizeAs(before);
    after.forEach(
        (file, key) -> {
          boolean isKept = before.get(file).equals(key);
          boolean isOfLacking = file.getFileName().toString().startsWith(lacking);
          assertThat(isKept).as(file.toString()).isEqualTo(!isOfLacking);
        });
  }

  /** The files, each with when it came to lie there. */
  private static Map<Path, Object> keys(Path folder) throws IOException {
    Map<Path, Object> keys = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        keys.put(file, Files.getAttribute(file, "unix:ctime"));
      }
    }
    return keys;
  }

  @Test
  void aReportOfAnOlderReleaseSaysThatItIsNotTheLatest(@TempDir Path two) throws IOException {
    ToyRelease.publish(two, "toy-1", null, Origin.REAL);
    ToyRelease.publish(two, "toy-2", "toy-1", Origin.REAL);
    assertThat(spain(two, "--release", "toy-1", "--lang", "es"))
        .contains(
            "Este informe se ha hecho con la versión toy-1 de los datos, que no es la más reciente:"
                + " lo es la toy-2, del ");
    assertThat(spain(two, "--release", "toy-2")).doesNotContain("which is not the latest");
    assertThat(spain(two)).doesNotContain("which is not the latest");
  }

  @Test
  void ofAReleaseThatWasWithdrawnNoReportIsWritten(@TempDir Path two) throws IOException {
    ToyRelease.publish(two, "toy-1", null, Origin.REAL);
    ToyRelease.publish(two, "toy-2", "toy-1", Origin.REAL);
    Path withdrawal = new Releases(two).withdrawalFile("toy-2");
    Files.createDirectories(withdrawal.getParent());
    Files.writeString(withdrawal, "{\"reason\": \"Wrong.\", \"successor\": null}");
    Path file = two.resolve("none.html");
    assertThat(
            CommandExit.run(
                new ReportCommand(), "--data", two.toString(), "--out", file.toString()))
        .isEqualTo(CommandExit.USAGE);
    assertThat(file).doesNotExist();
    assertThat(spain(two, "--release", "toy-1")).doesNotContain("which is not the latest");
  }

  private static String spain(Path data, String... more) throws IOException {
    Path file = data.resolve("spain.html");
    List<String> all =
        new ArrayList<>(List.of("--data", data.toString(), "--out", file.toString()));
    all.addAll(List.of(more));
    assertThat(CommandExit.run(new ReportCommand(), all.toArray(String[]::new)))
        .isEqualTo(CommandExit.DONE);
    return Files.readString(file);
  }

  @Test
  void whatCannotBeWrittenIsRefusedInWords() {
    assertThat(report("--country", "ES")).isEqualTo(CommandExit.USAGE);
    assertThat(report("--country", "ES", "--out", "report.docx")).isEqualTo(CommandExit.USAGE);
    assertThat(report("--kind", "all", "--lang", "tlh")).isEqualTo(CommandExit.USAGE);
    assertThat(report("--kind", "all", "--edition", "1999-2000")).isEqualTo(CommandExit.USAGE);
    assertThat(report("--country", "XX", "--out", data.resolve("x.html").toString()))
        .isEqualTo(CommandExit.USAGE);
  }
}

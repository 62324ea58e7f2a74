package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;

/** A build of broken inputs ends with exit code 1, says where and why, and publishes nothing. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BrokenInputsIT {
  @TempDir Path folder;
  private Path inputs;
  private Path data;
  private Path list;

  @BeforeEach
  void copyInputs() throws IOException {
    inputs = ShippedRelease.copyInputs(folder.resolve("inputs"));
    data = folder.resolve("data");
    list = inputs.resolve("awarded_schools/2018-2019/awarded_schools.csv");
  }

  @Test
  void aFileThatIsUtf8ButForOneByte() throws Exception {
    byte[] bytes = Files.readAllBytes(list);
    bytes[Files.readString(list).indexOf('ü') + 1] = ' '; // all before it is ASCII: half of the ü
    Files.write(list, bytes);

    assertRefused("awarded_schools/2018-2019/awarded_schools.csv, line 2", "must be UTF-8");
  }

  @Test
  void aMissingHeader() throws Exception {
    Files.writeString(list, Files.readString(list).replaceFirst("school_name", "shool_name"));

    assertRefused(
        "awarded_schools/2018-2019/awarded_schools.csv, line 1, column school_name",
        "is missing from the header",
        "Is it the column 'shool_name'?");
  }

  @Test
  void anEmptyFile() throws Exception {
    Files.writeString(list, "");

    assertRefused("awarded_schools/2018-2019/awarded_schools.csv: is empty");
  }

  @Test
  void aFileWithoutItsSourceRecord() throws Exception {
    Files.delete(list.resolveSibling("awarded_schools.csv.source.json"));

    assertRefused(
        "awarded_schools/2018-2019/awarded_schools.csv: has no source record",
        "awarded_schools.csv.source.json");
  }

  @Test
  void moreBrokenRowsThanTheLimitAllows() throws Exception {
    Files.writeString(list, Files.readString(list).replace("\nDE,", "\nXX,"));

    assertRefused(
        "awarded_schools: 8 of 97 rows break the contract, more than the limit of 2 %",
        "line 2, column country_code, value 'XX': must be the name or code of a country of eTwinning");
  }

  @Test
  void aWrongTypeInOneRowIsRefusedWithinTheLimitAndSaid() throws Exception {
    ShippedRelease.copyData(data);
    Path figures = inputs.resolve("published_figures/all/published_figures.csv");
    Files.writeString(
        figures,
        Files.readString(figures)
            .replace(
                "F007,2018-2019,edition,EUR,,countries_with_awards,=,41,",
                "F007,2018-2019,edition,EUR,,countries_with_awards,=,forty,"));

    Launched build =
        Launched.run("build", "--inputs", inputs.toString(), "--data", data.toString());

    assertThat(build.exitCode()).as(build.text()).isZero();
    assertThat(build.text())
        .contains("published_figures.csv, line 8, column value, value 'forty': must be a number")
        .contains("Input rows refused: 1;");
    assertThat(new Releases(data).latest().orElseThrow().rejects().rows()).isEqualTo(1);
  }

  @Test
  void aQuoteThatIsNeverClosed() throws Exception {
    Files.writeString(list, Files.readString(list).replaceFirst("Sigena-Gymnasium", "\"Sigena"));

    assertRefused("awarded_schools/2018-2019/awarded_schools.csv", "a quote that is never closed");
  }

  private void assertRefused(String... saying) throws Exception {
    Launched build =
        Launched.run("build", "--inputs", inputs.toString(), "--data", data.toString());

    assertThat(build.exitCode()).as(build.text()).isEqualTo(1);
    assertThat(build.text()).contains(saying).doesNotContain("\tat ");
    assertThat(data.resolve("latest")).doesNotExist();
    assertThat(data.resolve(".writing")).doesNotExist();
  }
}

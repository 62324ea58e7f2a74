package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;

/** Whenever a build is killed, the published release is whole and the next build succeeds. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BuildKillIT {
  private static final String[] MOMENTS = {"starting Spark", "table 5 of", "table 23 of"};

  @TempDir Path folder;

  @Test
  void aKilledBuildPublishesNothingAndLeavesThePublishedReleaseWhole() throws Exception {
    Path inputs = ShippedRelease.copyInputs(folder.resolve("inputs"));
    Path data = folder.resolve("data");
    String first = ShippedRelease.copyData(data);

    changeAFigure(inputs);
    for (String moment : MOMENTS) {
      try (Launched build = start(inputs, data)) {
        build.waitFor(line -> line.contains(moment));
        build.kill();
      }
      assertThat(new Releases(data).latestId()).contains(first);
      assertThat(ReleaseVerification.of(new Releases(data)).findings()).isEmpty();
    }

    String second = built(inputs, data);
    assertThat(second).isNotEqualTo(first);
    assertThat(new Releases(data).published())
        .extracting(m -> m.id())
        .containsExactly(second, first);
    assertThat(data.resolve(".writing")).doesNotExist();

    Launched again =
        Launched.run("build", "--inputs", inputs.toString(), "--data", data.toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.text())
        .contains("Nothing changed since " + second)
        .contains("Nothing published");
    assertThat(again.lastLine()).isEqualTo(second);

    Launched verify = Launched.run("verify", "--data", data.toString());
    assertThat(verify.exitCode()).isZero();
    assertThat(verify.lastLine()).startsWith("2 releases").endsWith("all as in their manifests");
  }

  private static Launched start(Path inputs, Path data) throws IOException {
    return Launched.start(
        "build", "--verbose", "--inputs", inputs.toString(), "--data", data.toString());
  }

  private static String built(Path inputs, Path data) throws Exception {
    try (Launched build = start(inputs, data)) {
      assertThat(build.exitCode()).as(build.text()).isZero();
      assertThat(new Releases(data).latestId()).contains(build.lastLine());
      return build.lastLine();
    }
  }

  private static void changeAFigure(Path inputs) throws IOException {
    Path figures = inputs.resolve("published_figures/all/published_figures.csv");
    Files.writeString(figures, Files.readString(figures).replace(",=,1004,", ",=,1005,"));
  }
}

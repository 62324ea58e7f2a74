package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.ToyRelease;

class PublicManifestTest {
  @TempDir Path data;

  private Manifest manifest() {
    return new Releases(data).latest().orElseThrow();
  }

  /** Of two releases that differ by one file, sums over all files tell the rows of that one. */
  @Test
  void nothingAddsUpWhatEachTableAndFileKeepsBack() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.keepBack(data, "toy-1", "schools");

    JsonNode document = PublicManifest.of(manifest());

    assertThat(document.has("rejects")).isFalse();
    assertThat(document.get("checks")).hasSameSizeAs(manifest().checks());
    document.get("checks").forEach(check -> assertThat(check.has("result")).isFalse());
    for (JsonNode input : document.get("inputs")) {
      assertThat(input.has("rowsRead")).isFalse();
      assertThat(input.has("rowsRejected")).isFalse();
    }
  }

  @Test
  void whereNothingIsKeptBackTheManifestIsWhole() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);

    JsonNode document = PublicManifest.of(manifest());

    assertThat(document.at("/rejects/rows").asLong()).isEqualTo(manifest().rejects().rows());
    assertThat(document.at("/inputs/0").has("rowsRead")).isTrue();
  }
}

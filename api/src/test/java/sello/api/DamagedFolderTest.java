package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.ToyRelease;

/** A data folder that is damaged, or being brought back, under a service that runs. */
class DamagedFolderTest {
  private static final byte[] NO_TEXT = {(byte) 0xff, (byte) 0xfe};

  @TempDir Path data;
  private Releases releases;

  @BeforeEach
  void publishThree() {
    releases = new Releases(data);
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    ToyRelease.publish(data, "toy-3", "toy-2", Origin.REAL);
  }

  private Path manifest(String id) {
    return releases.folder(id).resolve(Manifest.FILE);
  }

  @Test
  void aReleaseIsServedOnceItsFolderIsFilledThoughNothingAboveItChanges() throws IOException {
    Path aside = data.resolve("aside");
    Files.move(manifest("toy-3"), aside);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/health").statusCode()).isEqualTo(503);
      Files.move(aside, manifest("toy-3"));
      assertThat(caller.get("/health").body()).contains("toy-3");
    }
  }

  @Test
  void ofManyReleasesNoneIsReadAgainForAQuestionAboutAnother() throws IOException {
    for (int i = 4; i <= 20; i++) {
      ToyRelease.publish(data, "toy-" + i, "toy-" + (i - 1), Origin.REAL);
    }
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      String all = caller.get("/api/v1/releases").body();
      for (int i = 1; i < 20; i++) {
        Files.writeString(manifest("toy-" + i), "whoever reads this stumbles");
      }
      assertThat(caller.get("/api/v1/releases").body()).isEqualTo(all);
      assertThat(caller.get("/api/v1/releases/toy-20/tables/breaks/data").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void oneDamagedReleaseTakesNoOtherWithItThatCanBeFollowed() throws IOException {
    Files.writeString(manifest("toy-1"), "{ half a manif");
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      for (String id : new String[] {"toy-2", "toy-3"}) {
        String release = "/api/v1/releases/" + id;
        assertThat(caller.get(release).statusCode()).as(release).isEqualTo(200);
        assertThat(caller.get(release + "/tables/breaks/data").statusCode()).isEqualTo(200);
      }
      assertThat(caller.get("/api/v1/releases/toy-1").statusCode()).isEqualTo(500);
    }
  }

  @Test
  void whatLiesBeforeAGapIsAnErrorAndNotAsIfItHadNeverBeen() throws IOException {
    Files.move(releases.folder("toy-2"), data.resolve("aside"));
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      for (String address :
          new String[] {
            "/api/v1/releases",
            "/api/v1/releases/toy-1",
            "/api/v1/releases/toy-2/tables/breaks/data",
            "/api/v1/tables/breaks/data?asOf=2001-01-01",
            "/api/v1/tables/breaks/data?includeHistory=true",
            "/catalog.ttl"
          }) {
        assertThat(caller.get(address).statusCode()).as(address).isEqualTo(500);
      }
      assertThat(caller.get("/api/v1/releases/toy-3").statusCode()).isEqualTo(200);
      assertThat(caller.get("/api/v1/tables/breaks/data").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aReleaseThatWasWithdrawnMayBeGone() throws IOException {
    Files.move(releases.folder("toy-2"), data.resolve("aside"));
    Files.createDirectories(releases.withdrawnFolder());
    Files.writeString(
        releases.withdrawalFile("toy-2"),
        "{\"reason\": \"Its disk was lost.\", \"previous\": \"toy-1\"}");
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/api/v1/releases/toy-1").statusCode()).isEqualTo(200);
      assertThat(caller.get("/api/v1/releases/toy-2").statusCode()).isEqualTo(410);
      assertThat(caller.get("/api/v1/releases").body()).contains("toy-3", "toy-1");
    }
  }

  @Test
  void whileLatestCannotBeReadPagesSayWhatTheySayOfEveryFault() throws IOException {
    Files.write(releases.latestFile(), NO_TEXT);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/tables").statusCode()).isEqualTo(500);
      assertThat(caller.get("/tables").body()).contains("Please quote the reference");
      assertThat(caller.get("/metrics").statusCode()).isEqualTo(200);
      Files.writeString(releases.latestFile(), "toy-3\n");
      assertThat(caller.get("/tables").statusCode()).isEqualTo(200);
    }
  }
}

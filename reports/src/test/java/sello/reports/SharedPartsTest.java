package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;

class SharedPartsTest {
  @TempDir Path data;

  @Test
  void manifestsHoldOnceWhatTheyHaveInCommonAndSayWhatTheySaid() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    Releases releases = new Releases(data);
    SharedParts parts = new SharedParts();

    Manifest first = parts.of(releases.manifest("toy-1"));
    Manifest second = parts.of(releases.manifest("toy-2"));

    assertThat(second).isEqualTo(releases.manifest("toy-2"));
    assertThat(second.inputs().get(0)).isSameAs(first.inputs().get(0));
    for (int i = 0; i < first.tables().size(); i++) {
      assertThat(second.tables().get(i).spec()).isSameAs(first.tables().get(i).spec());
      assertThat(second.tables().get(i).sources()).isSameAs(first.tables().get(i).sources());
    }
  }
}

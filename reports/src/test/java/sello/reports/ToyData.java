package sello.reports;

import java.nio.file.Path;
import sello.catalog.Releases;

/** An open toy release. */
public final class ToyData {
  private ToyData() {}

  public static OpenRelease open(Path data) {
    ToyRelease.publish(data, "toy-1", null, false);
    Releases releases = new Releases(data);
    return OpenRelease.of(releases, "toy-1", Database.reading(releases.folder()));
  }
}

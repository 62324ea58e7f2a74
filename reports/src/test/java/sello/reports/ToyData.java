package sello.reports;

import java.nio.file.Path;
import sello.catalog.Origin;
import sello.catalog.Releases;

/** An open toy release. */
public final class ToyData {
  private ToyData() {}

  public static OpenRelease open(Path data) {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    return open(data, "toy-1");
  }

  /** A release that was published there. */
  public static OpenRelease open(Path data, String id) {
    Releases releases = new Releases(data);
    return OpenRelease.of(releases, id, Database.reading(releases.root()));
  }
}

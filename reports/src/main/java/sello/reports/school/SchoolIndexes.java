package sello.reports.school;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import sello.reports.OpenRelease;

/** The indexes of the releases in which schools were looked for lately. */
public final class SchoolIndexes {
  /** The latest release and one that is cited; each index is some megabytes. */
  private static final int MOST = 2;

  private final Cache<String, SchoolIndex> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  public SchoolIndex of(OpenRelease release) {
    return kept.get(release.id(), id -> SchoolIndex.of(release));
  }
}

package sello.transforms;

import java.util.List;
import java.util.Optional;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Node;

/**
 * A table that was written and passed its audit, now or for an earlier release.
 *
 * @param recipe hash of everything it is made of
 * @param takenFrom id of the earlier release that worked it out
 * @param seconds time it took to work out, write and check, or to take over
 */
record BuiltTable(
    Node node,
    long rows,
    String contentHash,
    List<FileEntry> files,
    String recipe,
    Optional<String> takenFrom,
    double seconds) {}

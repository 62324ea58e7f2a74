package sello.transforms;

import java.util.List;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Node;

/**
 * A table that was written and passed its audit.
 *
 * @param seconds time it took to work out, write and check
 */
record BuiltTable(
    Node node, long rows, String contentHash, List<FileEntry> files, double seconds) {}

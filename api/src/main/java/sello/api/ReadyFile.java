package sello.api;

import java.nio.file.Path;

/**
 * All rows of a table as a CSV file that lies ready, as it is and packed.
 *
 * @param file the bytes that its data address answers
 * @param bytes how many they are
 * @param sha256 of them
 * @param packed the same with gzip
 * @param packedBytes how many those are
 */
record ReadyFile(Path file, long bytes, String sha256, Path packed, long packedBytes) {}

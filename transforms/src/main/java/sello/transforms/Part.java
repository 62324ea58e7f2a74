package sello.transforms;

import java.util.List;
import sello.catalog.Manifest.FileEntry;

/**
 * A part of a table, worked out by itself and kept.
 *
 * @param recipe hash of everything it is made of
 * @param rows number of rows
 * @param sums what its rows give to the content hash of the table
 * @param files its files, under the folder where it is kept
 */
record Part(String recipe, long rows, List<Long> sums, List<FileEntry> files) {
  Part {
    sums = List.copyOf(sums);
    files = List.copyOf(files);
  }
}

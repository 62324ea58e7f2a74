/**
 * Illustrative inputs: schools, labels and figures that are invented, in the untidy forms of real
 * publications.
 *
 * <p>{@link sello.ingest.sample.Sample} writes the files; {@link sello.ingest.sample.World} is what
 * they tell of. The same order gives the same bytes on every machine. How files are read: see
 * {@code sello.ingest}.
 */
@NullMarked
package sello.ingest.sample;

import org.jspecify.annotations.NullMarked;

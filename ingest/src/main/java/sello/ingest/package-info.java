/**
 * What was published, by whom, and may we believe it?
 *
 * <p>Publications declare their {@link sello.ingest.Contract}; {@link sello.ingest.Inputs} finds
 * the files; {@link sello.ingest.ContractReader} reads and checks rows in plain Java, so that it
 * runs on a Spark worker and in {@code sello check} alike. No figure is worked out here: see {@code
 * sello.transforms}.
 */
@NullMarked
package sello.ingest;

import org.jspecify.annotations.NullMarked;

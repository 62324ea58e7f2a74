/**
 * Which letters of a school's name, code and link matter, and which are only the way they are
 * written.
 *
 * <p>{@link sello.ingest.name.SchoolName} folds a name; its words stand in CSV files of this
 * package's resources. Whether two names mean one school is not decided here: see {@code
 * sello.transforms.identity}. Nothing here knows Spark.
 */
@NullMarked
package sello.ingest.name;

import org.jspecify.annotations.NullMarked;

/**
 * Which rows of all publications are one school.
 *
 * <p>{@link sello.transforms.identity.PairRule} judges two mentions of schools in plain Java;
 * {@link sello.transforms.identity.SchoolMatches} finds the pairs worth judging, {@link
 * sello.transforms.identity.SchoolIdentities} joins what is the same. How names are folded is not
 * decided here: see {@code sello.ingest.name}.
 */
@NullMarked
package sello.transforms.identity;

import org.jspecify.annotations.NullMarked;

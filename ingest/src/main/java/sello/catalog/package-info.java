/**
 * The words everything else is said in: Field, Spec, Table, Plan, Source, Release.
 *
 * <p>Nothing here reads an input or works out a figure. Go on to {@code sello.ingest} for inputs
 * and {@code sello.transforms.Pipeline} for the plan. Only {@link sello.catalog.Columns} and the
 * {@code compute} methods of {@link sello.catalog.Table} name Spark; the rest is read by a service
 * without it.
 */
@NullMarked
package sello.catalog;

import org.jspecify.annotations.NullMarked;

/**
 * The schedule's tables: where they are, how they come to be, and one record per row.
 *
 * <p>Nothing here decides anything: go on to {@code sello.api.schedule.engine}. The tables stand in
 * {@code db/schedule/V1__schedule.sql}; start with {@link sello.api.schedule.store.Database}.
 */
@NullMarked
package sello.api.schedule.store;

import org.jspecify.annotations.NullMarked;

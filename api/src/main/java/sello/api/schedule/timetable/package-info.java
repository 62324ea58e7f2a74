/**
 * When runs of a workflow are due: a cron dialect, timetables, and the next run as one pure
 * function of the last, the bounds and the clock.
 *
 * <p>Start with {@link sello.api.schedule.timetable.Timetable}. Nothing here reads a clock.
 */
@NullMarked
package sello.api.schedule.timetable;

import org.jspecify.annotations.NullMarked;

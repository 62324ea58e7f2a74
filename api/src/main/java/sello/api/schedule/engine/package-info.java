/**
 * What changes the schedule: runs are planned and made, tasks started, ended and tried again; and
 * what people ask for.
 *
 * <p>Nothing here knows YAML, HTTP or how a task's program is started: see {@code dagfile}, {@code
 * rest} and {@code process}. Start with {@code Schedule}.
 */
@NullMarked
package sello.api.schedule.engine;

import org.jspecify.annotations.NullMarked;

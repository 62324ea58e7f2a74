/** The schedule with a clock that tests set, on H2 and PostgreSQL. */
@NullMarked
package sello.api.schedule.engine;

import org.jspecify.annotations.NullMarked;

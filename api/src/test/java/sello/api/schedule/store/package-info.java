/** The schedule's tables on H2 and PostgreSQL. */
@NullMarked
package sello.api.schedule.store;

import org.jspecify.annotations.NullMarked;

/** The schedule's tables on H2 and PostgreSQL. */
@NullMarked
package sello.api.schedule.rest;

import org.jspecify.annotations.NullMarked;

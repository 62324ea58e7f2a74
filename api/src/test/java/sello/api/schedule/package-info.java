/** What all of the schedule shares. */
@NullMarked
package sello.api.schedule;

import org.jspecify.annotations.NullMarked;

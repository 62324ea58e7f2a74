/** Tries of tasks as real JVMs. */
@NullMarked
package sello.api.schedule.process;

import org.jspecify.annotations.NullMarked;

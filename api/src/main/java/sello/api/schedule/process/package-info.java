/**
 * The programs of tasks: each try is a JVM of its own with Spark, whose output goes to the try's
 * log.
 *
 * <p>When a try starts and what its end means is decided in {@code engine}. Start with {@link
 * sello.api.schedule.process.ChildJvms}.
 */
@NullMarked
package sello.api.schedule.process;

import org.jspecify.annotations.NullMarked;

/**
 * What does it mean? Core tables, indicators, the plan and the build of a release.
 *
 * <p>{@link sello.transforms.Pipeline} shows every table and its inputs on one page; {@link
 * sello.transforms.Build} makes a release of it. One table is one file. How a table is shown or
 * handed out is not decided here: see {@code sello.reports}.
 */
@NullMarked
package sello.transforms;

import org.jspecify.annotations.NullMarked;

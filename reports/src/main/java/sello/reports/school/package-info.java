/**
 * The schools that hold or held a label, and how one of them is found by what people remember of
 * it.
 *
 * <p>{@link sello.reports.school.SchoolIndex} is a release's table {@code labelled_schools} in
 * memory; what a {@link sello.reports.school.SchoolQuestion} finds there is what the same question
 * finds at the table's own address.
 */
@NullMarked
package sello.reports.school;

import org.jspecify.annotations.NullMarked;

/**
 * What must be withheld of published counts, and what an attacker finds out all the same: plain
 * Java on whole numbers, no Spark, no tables.
 *
 * <p>{@link sello.transforms.disclosure.Counts} is what there is to show. {@code Withholding}
 * chooses the cells to withhold; {@link sello.transforms.disclosure.Attack} trusts no choice and
 * says what a release gives away: nothing is published before it holds.
 *
 * <p>Hundepool et al. 2012, Statistical Disclosure Control, doi:10.1002/9781118348239; Fischetti
 * and Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805.
 */
@NullMarked
package sello.transforms.disclosure;

import org.jspecify.annotations.NullMarked;

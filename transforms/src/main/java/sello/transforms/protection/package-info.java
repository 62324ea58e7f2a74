/**
 * Disclosure control in the plan: every table that counts few is worked out unprotected and kept
 * back, all small counts are gathered as cells, one table decides which are withheld, and what is
 * published is the rest. The mathematics is in {@code sello.transforms.disclosure}; what a table
 * protects is declared in its Spec.
 */
@NullMarked
package sello.transforms.protection;

import org.jspecify.annotations.NullMarked;

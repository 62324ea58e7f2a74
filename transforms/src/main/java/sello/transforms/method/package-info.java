/**
 * The statistical methods, one a class, in plain Java on numbers: no Spark, no tables, no flags.
 *
 * <p>What has no answer is an empty {@code Optional}, never NaN; input outside a method's domain is
 * an {@code IllegalArgumentException} that names the values; the order of units, points and spells
 * does not matter.
 */
@NullMarked
package sello.transforms.method;

import org.jspecify.annotations.NullMarked;

/**
 * What becomes of {@code {{ ds }}} in the arguments of a task: one name, perhaps through one
 * filter. There is no Jinja here, and nothing is worked out.
 *
 * <p>Start with {@link sello.api.schedule.template.Template}.
 */
@NullMarked
package sello.api.schedule.template;

import org.jspecify.annotations.NullMarked;

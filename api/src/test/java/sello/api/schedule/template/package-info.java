/** What becomes of templates. */
@NullMarked
package sello.api.schedule.template;

import org.jspecify.annotations.NullMarked;

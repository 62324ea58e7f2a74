/** What others are told of failures. */
@NullMarked
package sello.api.schedule.webhook;

import org.jspecify.annotations.NullMarked;

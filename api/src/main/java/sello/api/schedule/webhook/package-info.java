/**
 * Tells others of runs that failed, by a request to an address of theirs. What is to be told is
 * kept in the schedule's database: no failure is forgotten with the service. Start with {@code
 * Webhook}.
 */
@NullMarked
package sello.api.schedule.webhook;

import org.jspecify.annotations.NullMarked;

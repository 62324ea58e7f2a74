/**
 * The calls of the REST API v2 of Apache Airflow 3.2 that are offered, at {@code /airflow}: users,
 * tokens, bodies in and out, errors.
 *
 * <p>Nothing here changes a run or a task: commands of {@code sello.api.schedule.engine} do. Every
 * call stands in {@link sello.api.schedule.rest.Calls}.
 */
@NullMarked
package sello.api.schedule.rest;

import org.jspecify.annotations.NullMarked;

/**
 * The words of scheduling, which are Airflow's: workflows (dags) and their tasks, states, trigger
 * rules, retries. Pure: nothing here reads a file, a clock or a database.
 *
 * <p>When runs are due stands in {@code timetable}, what a YAML file means in {@code dagfile}, what
 * becomes of {@code {{ }}} in {@code template}.
 */
@NullMarked
package sello.api.schedule;

import org.jspecify.annotations.NullMarked;

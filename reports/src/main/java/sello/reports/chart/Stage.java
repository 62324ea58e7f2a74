package sello.reports.chart;

import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * A stage of a call: the schools that are in it, and the rate that led to it.
 *
 * @param schools how many schools
 * @param rate which share of an earlier stage they are; empty where they are of none
 */
record Stage(Field<?> schools, Optional<Field<?>> rate) {

  /** The stages of a table, in the order in which schools go through them. */
  static List<Stage> of(Spec table) {
    return List.of(
        stage(table, "registered_schools", ""),
        stage(table, "eligible_schools", "eligible_rate"),
        stage(table, "eligible_applicants", "application_rate"),
        stage(table, "applicants", ""),
        stage(table, "passed_stage_one", "stage_one_rate"),
        stage(table, "awarded_schools", "stage_two_rate"));
  }

  /** The schools in each stage but the first: the register knows schools before there is a call. */
  static List<Field<?>> ofTheCall(Spec table) {
    return of(table).stream().skip(1).<Field<?>>map(Stage::schools).toList();
  }

  private static Stage stage(Spec table, String schools, String rate) {
    return new Stage(
        table.column(schools).orElseThrow(),
        rate.isEmpty() ? Optional.empty() : Optional.of(table.column(rate).orElseThrow()));
  }
}
